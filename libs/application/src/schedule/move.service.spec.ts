import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { aPlan } from '../../../../tests/support/plan-builder.js';
import type { MoveAction } from './move.input.js';
import { MoveService } from './move.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const LEAD = aViewer('Org2', 'PARTNER');
const OTHER = aViewer('Org3', 'PARTNER');
const OBSERVER = aViewer('Ministry', 'OBSERVER');

/** A1.1 of Org2, ten days in July, and behind it A1.2 of Org3, ten days from 11 July. */
function build(): { work: InMemoryWork; moves: MoveService } {
  const plan = aPlan()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .action({ code: 'A1.1', lead: 'Org2', with: {}, plannedStart: '2026-07-01', plannedEnd: '2026-07-10' })
    .action({
      code: 'A1.2',
      lead: 'Org3',
      with: {},
      plannedStart: '2026-07-11',
      plannedEnd: '2026-07-20',
      dependsOn: ['A1.1'],
    })
    .action({ code: 'A1.3', status: 'PROPOSED' });
  const work = new InMemoryWork(plan.build());
  return { work, moves: new MoveService(work) };
}

const MOVE: MoveAction = {
  partnership: 'P',
  action: 'a1.1',
  expectedVersion: 1,
  plannedStart: '2026-07-06',
  reason: ' The tender is late ',
};
const request = <More extends object>(more: More = {} as More) => ({
  partnership: 'P',
  request: 'MR1',
  expectedVersion: 1,
  ...more,
});

describe('moving an action', () => {
  it('keeps its length, and asks who leads what it pushes', async () => {
    const { work, moves } = build();
    const action = await work.thing('Action', moves.move(LEAD, 'k', MOVE));
    expect(action).toMatchObject({ plannedStart: '2026-07-06', plannedEnd: '2026-07-15', baselineStart: '2026-07-01' });
    expect(work.plan.coded('Action', 'A1.2')!.plannedStart).toBe('2026-07-11');
    expect(work.plan.coded('MoveRequest', 'MR1')).toMatchObject({
      requesterId: 'Organisation:Org2',
      organisationId: 'Organisation:Org3',
      status: 'REQUESTED',
      reason: 'The tender is late',
      moves: [{ toStart: '2026-07-16', toEnd: '2026-07-25' }],
    });
    expect(work.revisions).toHaveLength(1);
    expect(work.lastRevision?.reason).toBe('The tender is late');
  });

  it('is asked for by the coordinator', async () => {
    const { work, moves } = build();
    const action = await work.thing('Action', moves.move(COORDINATOR, 'k', MOVE));
    expect(action.plannedStart).toBe('2026-07-01');
    await moves.accept(LEAD, 'k', request({ answer: 'Well' }));
    expect(work.plan.coded('Action', 'A1.1')!.plannedStart).toBe('2026-07-06');
    expect(work.plan.coded('MoveRequest', 'MR1')).toMatchObject({ status: 'ACCEPTED', answer: 'Well' });
    expect(work.plan.coded('MoveRequest', 'MR2')).toMatchObject({
      requesterId: 'Organisation:Org2',
      organisationId: 'Organisation:Org3',
    });
  });

  it.each<[string, typeof LEAD, Partial<MoveAction>, string[]]>([
    [
      'faulty fields, all at once',
      OTHER,
      { plannedStart: '2026-07-09', plannedEnd: '2026-07-08', reason: ' ' },
      ['INVALID_INPUT', 'input.plannedEnd END_BEFORE_START', 'input.reason REASON_REQUIRED'],
    ],
    ['no such date', LEAD, { plannedStart: '2026-02-30' }, ['INVALID_INPUT', 'input.plannedStart BAD_DATE']],
    ['an unknown action', LEAD, { action: 'A9.9' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['an action that an authority does not see', OBSERVER, { action: 'A1.3' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['an authority', OBSERVER, {}, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['another partner', OTHER, { expectedVersion: 9 }, ['FORBIDDEN', 'NOT_LEAD']],
    ['an older version', LEAD, { expectedVersion: 9 }, ['CONFLICT', 'STALE_VERSION']],
    [
      'a start before what it waits for',
      OTHER,
      { action: 'A1.2', plannedStart: '2026-07-10' },
      ['RULE_VIOLATION', 'BEFORE_PREDECESSORS'],
    ],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    const { moves } = build();
    expect(await refusalOf(moves.move(viewer, 'k', { ...MOVE, ...fields }))).toEqual(expected);
  });
});

describe('a move request', () => {
  async function asked(): Promise<ReturnType<typeof build>> {
    const built = build();
    await built.moves.move(LEAD, 'k', MOVE);
    return built;
  }

  it('is accepted by whom it asks', async () => {
    const { work, moves } = await asked();
    await moves.accept(OTHER, 'k', request());
    expect(work.plan.coded('Action', 'A1.2')!.plannedStart).toBe('2026-07-16');
    expect(work.plan.coded('MoveRequest', 'MR1')).toMatchObject({ status: 'ACCEPTED', answeredOn: '2026-06-15' });
    expect(await refusalOf(moves.refuse(OTHER, 'k', { ...request({ expectedVersion: 2 }), reason: 'No' }))).toEqual([
      'RULE_VIOLATION',
      'WRONG_STATE',
    ]);
  });

  it('is refused by whom it asks, and nothing moves', async () => {
    const { work, moves } = await asked();
    await moves.refuse(OTHER, 'k', { ...request(), reason: 'The fair is fixed' });
    expect(work.plan.coded('Action', 'A1.2')!.plannedStart).toBe('2026-07-11');
    expect(work.plan.coded('MoveRequest', 'MR1')).toMatchObject({ status: 'REFUSED', answer: 'The fair is fixed' });
  });

  it('is withdrawn by who asks', async () => {
    const { work, moves } = await asked();
    await moves.withdraw(LEAD, 'k', request());
    expect(work.plan.coded('MoveRequest', 'MR1')).toMatchObject({ status: 'WITHDRAWN', answer: null });
  });

  it.each<[string, 'accept' | 'refuse' | 'withdraw', typeof LEAD, object, string[]]>([
    ['no reason', 'refuse', OTHER, { reason: '' }, ['INVALID_INPUT', 'input.reason REASON_REQUIRED']],
    ['an unknown request', 'accept', OTHER, { request: 'MR9' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['an authority', 'accept', OBSERVER, {}, ['NOT_FOUND', 'NOT_FOUND']],
    ['who asked', 'accept', LEAD, {}, ['FORBIDDEN', 'NOT_LEAD']],
    ['the coordinator', 'accept', COORDINATOR, {}, ['FORBIDDEN', 'NOT_LEAD']],
    ['whom it asks', 'withdraw', OTHER, {}, ['FORBIDDEN', 'NOT_LEAD']],
    ['an older version', 'accept', OTHER, { expectedVersion: 9 }, ['CONFLICT', 'STALE_VERSION']],
  ])('is not answered for %s', async (_, verb, viewer, fields, expected) => {
    const { moves } = await asked();
    const input = request({ reason: 'No time', ...fields });
    expect(await refusalOf(moves[verb](viewer, 'k', input as never))).toEqual(expected);
  });
});
