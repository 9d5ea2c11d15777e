import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { AddRisk, MoveRisk, UpdateRisk } from './risk.input.js';
import { RiskService } from './risk.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const PARTNER = aViewer('Org2', 'PARTNER');
const OBSERVER = aViewer('Ministry', 'OBSERVER');

/** R1 is watched by Org1, R2 by Org2; A1.1 is led by Org1. */
function build(edition = 1): { work: InMemoryWork; risks: RiskService } {
  const plan = aPlan({ partnership: { edition } })
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .action({ code: 'A1.1' })
    .risk({ ownerId: idOf('Organisation', 'Org1') })
    .risk({ ownerId: idOf('Organisation', 'Org2'), action: 'A1.1' });
  const work = new InMemoryWork(plan.build());
  return { work, risks: new RiskService(work) };
}

const NEW: AddRisk = {
  partnership: 'P',
  title: ' Nobody comes ',
  likelihood: 2,
  impact: 5,
  mitigation: 'Ask early',
  owner: 'org2',
};
const EDIT: UpdateRisk = { partnership: 'P', risk: 'r2', expectedVersion: 1, likelihood: 5 };
const MOVE: MoveRisk = { partnership: 'P', risk: 'R2', expectedVersion: 1, reason: 'They came' };

describe('adding a risk', () => {
  it('gives it the next code; whoever watches it may', async () => {
    const { work, risks } = build();
    const made = await work.thing('Risk', risks.add(PARTNER, 'k', { ...NEW, action: 'A1.1' }));
    expect(made).toMatchObject({
      code: 'R3',
      title: 'Nobody comes',
      actionId: idOf('Action', 'A1.1'),
      ownerId: idOf('Organisation', 'Org2'),
      foreseen: false,
      open: true,
    });
  });

  it('it was foreseen before the first edition of the plan', async () => {
    const { work, risks } = build(0);
    expect(await work.thing('Risk', risks.add(COORDINATOR, 'k', NEW))).toMatchObject({
      foreseen: true,
      actionId: null,
    });
  });

  it.each<[string, typeof PARTNER, Partial<AddRisk>, string[]]>([
    [
      'faulty fields, all at once',
      PARTNER,
      { title: ' ', likelihood: 6, impact: 0, mitigation: '', owner: 'Nobody', action: 'A9.9' },
      [
        'INVALID_INPUT',
        'input.action UNKNOWN_ACTION',
        'input.title EMPTY_TEXT',
        'input.likelihood OUT_OF_RANGE',
        'input.impact OUT_OF_RANGE',
        'input.mitigation EMPTY_TEXT',
        'input.owner UNKNOWN_ORGANISATION',
      ],
    ],
    ['that another watches', PARTNER, { owner: 'Org1' }, ['FORBIDDEN', 'NOT_LEAD']],
    ['an observer', OBSERVER, { owner: 'Ministry' }, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    expect(await refusalOf(build().risks.add(viewer, 'k', { ...NEW, ...fields }))).toEqual(expected);
  });
});

describe('changing a risk', () => {
  it('changes what is given; the empty text takes its action away', async () => {
    const { work, risks } = build();
    const made = await work.thing('Risk', risks.update(PARTNER, 'k', { ...EDIT, action: '', reason: 'Seen in May' }));
    expect(made).toMatchObject({ likelihood: 5, impact: 3, actionId: null, title: 'Risk R2' });
    expect(work.lastRevision?.reason).toBe('Seen in May');
  });

  it.each<[string, typeof PARTNER, Partial<UpdateRisk>, string[]]>([
    ['a faulty field', PARTNER, { impact: 9, risk: 'R9' }, ['INVALID_INPUT', 'input.impact OUT_OF_RANGE']],
    ['an unknown one', PARTNER, { risk: 'R9' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['whoever does not see it', OBSERVER, {}, ['NOT_FOUND', 'NOT_FOUND']],
    ['one that another watches', PARTNER, { risk: 'R1', expectedVersion: 9 }, ['FORBIDDEN', 'NOT_LEAD']],
    ['an older version', PARTNER, { expectedVersion: 9 }, ['CONFLICT', 'STALE_VERSION']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    expect(await refusalOf(build().risks.update(viewer, 'k', { ...EDIT, ...fields }))).toEqual(expected);
  });
});

it('is closed and opened again, each for a reason', async () => {
  const { work, risks } = build();
  expect(await refusalOf(risks.close(PARTNER, 'k', { ...MOVE, reason: ' ' }))).toEqual([
    'INVALID_INPUT',
    'input.reason REASON_REQUIRED',
  ]);
  const closed = await work.thing('Risk', risks.close(PARTNER, 'k', MOVE));
  expect(closed.open).toBe(false);
  expect(work.lastRevision?.reason).toBe('They came');
  const now = { ...MOVE, expectedVersion: closed.version };
  expect(await refusalOf(risks.close(PARTNER, 'k', now))).toEqual(['RULE_VIOLATION', 'WRONG_STATE']);
  expect(await refusalOf(risks.update(PARTNER, 'k', { ...EDIT, ...now }))).toEqual(['RULE_VIOLATION', 'WRONG_STATE']);
  expect(await work.thing('Risk', risks.reopen(COORDINATOR, 'k', now))).toMatchObject({ open: true });
});
