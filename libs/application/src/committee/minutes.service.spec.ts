import { minutesSaying } from '../../../../tests/support/decisions.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { aPlan } from '../../../../tests/support/plan-builder.js';
import type { UpdateMinutes } from './minutes.input.js';
import { MinutesService } from './minutes.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const PARTNER = aViewer('Org2', 'PARTNER', 'COMMITTEE');

/** Session 1 CLOSED, session 2 PLANNED. */
function build(): { work: InMemoryWork; minutes: MinutesService } {
  const plan = aPlan({ partnership: { contentLanguage: 'en' } })
    .session({ status: 'CLOSED', date: '2026-06-01' })
    .session();
  const work = new InMemoryWork(plan.build());
  return { work, minutes: new MinutesService(work) };
}

const step = { partnership: 'P', number: 1 };
const objection = { ...step, reason: 'Item 3 was put off' };
const update = (fields: Partial<UpdateMinutes> = {}): UpdateMinutes => ({
  partnership: 'P',
  session: 1,
  expectedVersion: 1,
  minutes: minutesSaying('We met.'),
  ...fields,
});

describe('minutes', () => {
  it('are drafted, edited, circulated, objected to, mended and circulated again', async () => {
    const { work, minutes } = build();
    const session = () => work.plan.get('CommitteeSession', 'CommitteeSession:1');
    await minutes.draft(COORDINATOR, 'k', step);
    expect(session()).toMatchObject({ minutes: { type: 'doc' }, version: 2 });
    expect(await refusalOf(minutes.draft(COORDINATOR, 'k', step))).toEqual(['RULE_VIOLATION', 'MINUTES_EXIST']);
    await minutes.update(COORDINATOR, 'k', update({ expectedVersion: 2 }));
    await minutes.draft(COORDINATOR, 'k', { ...step, replace: true });
    await minutes.update(COORDINATOR, 'k', update({ expectedVersion: 4 }));
    expect(session().minutes).toEqual(minutesSaying('We met.'));

    await minutes.circulate(COORDINATOR, 'k', step);
    expect(session()).toMatchObject({ status: 'CLOSED', minutesCirculatedAt: work.now });
    const edit = update({ expectedVersion: 6, minutes: minutesSaying('We met twice.') });
    expect(await refusalOf(minutes.update(COORDINATOR, 'k', edit))).toEqual(['RULE_VIOLATION', 'MINUTES_CIRCULATED']);

    work.now = '2026-06-16T10:00:00.000Z';
    await minutes.object(PARTNER, 'k', objection);
    expect(work.lastRevision?.reason).toBe('Item 3 was put off');
    expect(await refusalOf(minutes.object(PARTNER, 'k', objection))).toEqual(['RULE_VIOLATION', 'OBJECTED_ALREADY']);
    await minutes.update(COORDINATOR, 'k', { ...edit, expectedVersion: 7 });
    work.now = '2026-06-17T10:00:00.000Z';
    await minutes.circulate(COORDINATOR, 'k', step);
    expect(session()).toMatchObject({
      minutesCirculatedAt: work.now,
      objections: [
        { organisationId: 'Organisation:Org2', reason: 'Item 3 was put off', at: '2026-06-16T10:00:00.000Z' },
      ],
    });
  });

  it.each<[string, typeof PARTNER, Partial<UpdateMinutes>, string[]]>([
    [
      'what is no document',
      PARTNER,
      { session: 9, minutes: { type: 'doc', content: [{ type: 'iframe' }] } },
      ['INVALID_INPUT', 'input.minutes.content.0 UNKNOWN_NODE'],
    ],
    ['an unknown session', PARTNER, { session: 9 }, ['NOT_FOUND', 'NOT_FOUND']],
    ['a partner', PARTNER, { expectedVersion: 7 }, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['who is late', COORDINATOR, { expectedVersion: 7 }, ['CONFLICT', 'STALE_VERSION']],
    ['a session to come', COORDINATOR, { session: 2 }, ['RULE_VIOLATION', 'WRONG_STATE']],
  ])('are not edited for %s', async (_, viewer, fields, expected) => {
    const { minutes } = build();
    expect(await refusalOf(minutes.update(viewer, 'k', update(fields)))).toEqual(expected);
  });

  it('are refused without reason, subject, right, or minutes', async () => {
    const { minutes } = build();
    const cases: [Promise<unknown>, string[]][] = [
      [minutes.draft(PARTNER, 'k', { ...step, number: 9 }), ['NOT_FOUND', 'NOT_FOUND']],
      [minutes.draft(PARTNER, 'k', step), ['FORBIDDEN', 'NOT_YOUR_ROLE']],
      [minutes.circulate(PARTNER, 'k', step), ['FORBIDDEN', 'NOT_YOUR_ROLE']],
      [minutes.circulate(COORDINATOR, 'k', step), ['RULE_VIOLATION', 'MINUTES_MISSING']],
      [minutes.object(PARTNER, 'k', { ...step, reason: '' }), ['INVALID_INPUT', 'reason REASON_REQUIRED']],
      [minutes.object(PARTNER, 'k', objection), ['RULE_VIOLATION', 'NOT_CIRCULATED']],
    ];
    for (const [change, expected] of cases) expect(await refusalOf(change)).toEqual(expected);
  });
});
