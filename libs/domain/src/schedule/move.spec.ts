import fc from 'fast-check';
import { draftOf } from '../../../../tests/support/decisions.js';
import { aPlan, anAsker, idOf, type ActionFields } from '../../../../tests/support/plan-builder.js';
import { DEPENDENCY_TYPES } from '../action/action.facts.js';
import type { Plan } from '../plan/plan.js';
import { addDays, daysBetween } from '../shared/calendar.js';
import { becomesLate, cascadeOf, courseOf, daysMoved, type WantedDates } from './cascade.js';
import type { MoveRequestFact } from './move-request.facts.js';
import { MOVE_REQUEST_STATUSES, type MoveRequestStatus, type MoveRequestVerb } from './move-request.status.js';
import { askLeadToMove, moveOwn } from './move.js';
import { askMove, askMoveRequest, moveRequestTransitions } from './move.rules.js';
import { planNetwork, schedulePlan } from './schedule.js';

const START = '2026-03-01';

/** Days from START on which an action is planned: the first and the last. */
function days(first: number, last: number): Pick<ActionFields, 'plannedStart' | 'plannedEnd'> {
  return { plannedStart: addDays(START, first), plannedEnd: addDays(START, last) };
}

/** A1.1 of Org1, then one after the other A1.2 of Org2, A1.3 of Org3 and A1.4 of Org1; ten days each, two between them. */
function chain(): Plan {
  return aPlan({ organisations: 3 })
    .action({ code: 'A1.1', lead: 'Org1', with: {}, ...days(0, 9) })
    .action({ code: 'A1.2', lead: 'Org2', with: {}, ...days(12, 21), dependsOn: ['A1.1'] })
    .action({ code: 'A1.3', lead: 'Org3', with: {}, ...days(24, 33), dependsOn: ['A1.2'] })
    .action({ code: 'A1.4', lead: 'Org1', with: {}, ...days(36, 45), dependsOn: ['A1.3'] })
    .build();
}

function to(code: string, first: number, last: number): WantedDates {
  return { actionId: idOf('Action', code), toStart: addDays(START, first), toEnd: addDays(START, last) };
}

const mover = (name: string, code = 'A1.1') => ({
  organisationId: idOf('Organisation', name),
  actionId: idOf('Action', code),
  reason: 'The tender is late',
});

/** First days of actions, and what is asked of whom: `MR1 Org2 A1.2@15 REQUESTED`. */
function standing(plan: Plan): { starts: number[]; requests: string[] } {
  const first = (date: string): number => daysBetween(START, date);
  return {
    starts: plan.actions().map(({ plannedStart }) => first(plannedStart)),
    requests: plan
      .table('MoveRequest')
      .rows()
      .map(({ code, organisationId, moves, status }) => {
        const asked = moves.map(({ actionId, toStart }) => `${plan.get('Action', actionId).code}@${first(toStart)}`);
        return [code, plan.get('Organisation', organisationId).shortName, ...asked, status].join(' ');
      }),
  };
}

describe('a cascade', () => {
  it('pushes who has to wait longer, and nobody else', () => {
    const plan = chain();
    const cascade = (move: WantedDates) => cascadeOf(plan, courseOf(planNetwork(plan)), [move]).moves;
    const told = (move: WantedDates) =>
      cascade(move).map((one) => [plan.get('Action', one.actionId).code, daysMoved(one)]);
    expect(told(to('A1.1', 2, 11))).toEqual([['A1.1', 2]]);
    expect(told(to('A1.1', 5, 14))).toEqual([
      ['A1.1', 5],
      ['A1.2', 3],
      ['A1.3', 1],
    ]);
    expect(told(to('A1.1', 0, 14))).toEqual([
      ['A1.1', 5],
      ['A1.2', 3],
      ['A1.3', 1],
    ]);
    expect(told(to('A1.1', -5, 4))).toEqual([['A1.1', -5]]);
  });

  it('leaves actions that have begun where they are', () => {
    const plan = aPlan()
      .action({ code: 'A1.1', ...days(0, 9) })
      .action({ code: 'A1.2', status: 'IN_PROGRESS', ...days(5, 14), dependsOn: ['A1.1'] })
      .build();
    const { moves } = cascadeOf(plan, courseOf(planNetwork(plan)), [to('A1.1', 10, 19)]);
    expect(moves).toHaveLength(1);
  });

  it('moves everything to where the schedule of the moved plan says, whatever the plan', () => {
    const edge = fc.record({
      from: fc.nat(),
      type: fc.constantFrom(...DEPENDENCY_TYPES),
      lagDays: fc.integer({ min: -3, max: 5 }),
    });
    const node = fc.record({
      first: fc.integer({ min: 0, max: 40 }),
      length: fc.integer({ min: 1, max: 10 }),
      edges: fc.array(edge, { maxLength: 3 }),
    });
    const moved = fc.record({
      at: fc.nat(),
      first: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 8 }), moved, (nodes, { at, first, length }) => {
        const builder = aPlan();
        nodes.forEach((one, i) => {
          const dependsOn =
            i === 0 ? [] : one.edges.map(({ from, ...how }) => ({ on: `A1.${(from % i) + 1}`, ...how }));
          builder.action({ code: `A1.${i + 1}`, dependsOn, ...days(one.first, one.first + one.length - 1) });
        });
        const plan = builder.build();
        const move = to(`A1.${(at % nodes.length) + 1}`, first, first + length - 1);
        const { moves } = cascadeOf(plan, courseOf(planNetwork(plan)), [move]);
        const before = new Map(schedulePlan(plan).items.map((item) => [item.actionId, item]));
        const draft = draftOf(plan);
        draft.update('Action', move.actionId, { plannedStart: move.toStart, plannedEnd: move.toEnd });
        const expected = schedulePlan(draft.plan)
          .items.filter(({ actionId, earlyStart }) => earlyStart > before.get(actionId)!.earlyStart)
          .filter(({ actionId }) => actionId !== move.actionId)
          .map(({ actionId, earlyStart, earlyFinish }) => `${actionId} ${earlyStart} ${earlyFinish}`);
        const found = moves.slice(1).map(({ actionId, toStart, toEnd }) => `${actionId} ${toStart} ${toEnd}`);
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['behind the new end', [0, 9], [5, 14], 20, false],
    ['between the ends', [0, 9], [5, 14], 12, true],
    ['in the midst', [0, 9], [5, 14], 4, true],
    ['in the midst, where only the end moves', [0, 9], [0, 14], 4, false],
    ['at the end, where only the end moves', [0, 9], [0, 14], 9, true],
    ['in the midst, moved to earlier', [5, 14], [0, 9], 7, false],
  ])('makes late what is due %s', (_, from, moved, due, expected) => {
    const { plannedStart: fromStart, plannedEnd: fromEnd } = days(from[0]!, from[1]!);
    const { plannedStart: toStart, plannedEnd: toEnd } = days(moved[0]!, moved[1]!);
    const move = { actionId: 'A', fromStart: fromStart!, fromEnd: fromEnd!, toStart: toStart!, toEnd: toEnd! };
    expect(becomesLate(move, addDays(START, due))).toBe(expected);
  });
});

describe('a move by the lead', () => {
  it('moves the own actions, and asks each other lead once', () => {
    const draft = draftOf(chain());
    moveOwn(draft, [to('A1.1', 10, 19)], mover('Org1'));
    expect(standing(draft.plan)).toEqual({
      starts: [10, 12, 24, 40],
      requests: ['MR1 Org2 A1.2@20 REQUESTED', 'MR2 Org3 A1.3@30 REQUESTED'],
    });
    expect(draft.plan.coded('MoveRequest', 'mr1')).toMatchObject({ reason: 'The tender is late', answer: null });
  });

  it('asks anew where it moves on, and no more where it moves back', () => {
    const draft = draftOf(chain());
    moveOwn(draft, [to('A1.1', 10, 19)], mover('Org1'));
    moveOwn(draft, [to('A1.1', 11, 20)], mover('Org1'));
    expect(standing(draft.plan).requests).toEqual([
      'MR1 Org2 A1.2@20 WITHDRAWN',
      'MR2 Org3 A1.3@30 WITHDRAWN',
      'MR3 Org2 A1.2@21 REQUESTED',
      'MR4 Org3 A1.3@31 REQUESTED',
    ]);
    moveOwn(draft, [to('A1.1', 0, 9)], mover('Org1'));
    expect(standing(draft.plan).requests.every((one) => one.endsWith('WITHDRAWN'))).toBe(true);
  });

  it('answers what was asked, when it goes as far', () => {
    const draft = draftOf(chain());
    moveOwn(draft, [to('A1.1', 10, 19)], mover('Org1'));
    moveOwn(draft, [to('A1.2', 18, 27)], mover('Org2', 'A1.2'));
    expect(standing(draft.plan).requests[0]).toBe('MR1 Org2 A1.2@20 REQUESTED');
    moveOwn(draft, [to('A1.2', 22, 31)], mover('Org2', 'A1.2'));
    expect(standing(draft.plan).requests).toEqual([
      'MR1 Org2 A1.2@20 ACCEPTED',
      'MR2 Org3 A1.3@30 REQUESTED',
      'MR3 Org3 A1.3@32 REQUESTED',
      'MR4 Org1 A1.4@42 REQUESTED',
    ]);
  });
});

it('only asks, where the coordinator wants an action of another lead moved', () => {
  const draft = draftOf(chain());
  askLeadToMove(draft, to('A1.2', 20, 29), mover('Org1', 'A1.2'));
  askLeadToMove(draft, to('A1.2', 21, 30), mover('Org1', 'A1.2'));
  expect(standing(draft.plan)).toEqual({
    starts: [0, 12, 24, 36],
    requests: ['MR1 Org2 A1.2@20 WITHDRAWN', 'MR2 Org2 A1.2@21 REQUESTED'],
  });
});

describe('who may move', () => {
  const plan = aPlan({ organisations: 3 })
    .action({ code: 'A1.1', lead: 'Org2', with: {}, ...days(0, 9) })
    .action({ code: 'A1.2', lead: 'Org2', with: {}, ...days(5, 14), dependsOn: ['A1.1'] })
    .action({ code: 'A1.3', lead: 'Org2', with: {}, status: 'IN_PROGRESS', ...days(0, 9) })
    .action({ code: 'A1.4', lead: 'Org2', with: {}, status: 'COMPLETED', ...days(0, 9) })
    .build();

  it.each([
    ['its lead', 'A1.1', [3, 12], 'Org2', 'PARTNER', []],
    ['the coordinator', 'A1.1', [3, 12], 'Org1', 'COORDINATOR', []],
    ['another partner', 'A1.1', [3, 12], 'Org3', 'PARTNER', ['NOT_LEAD']],
    ['the committee', 'A1.1', [3, 12], 'Org2', 'COMMITTEE', ['NOT_YOUR_ROLE']],
    ['its lead, backwards in time', 'A1.1', [3, 2], 'Org2', 'PARTNER', ['PLANNED_DATES_REVERSED']],
    ['its lead, further before what it waits for', 'A1.2', [4, 13], 'Org2', 'PARTNER', ['BEFORE_PREDECESSORS']],
    ['its lead, less before what it waits for', 'A1.2', [7, 16], 'Org2', 'PARTNER', []],
    ['its lead, the end alone', 'A1.2', [5, 20], 'Org2', 'PARTNER', []],
    ['its lead, the start of what has begun', 'A1.3', [1, 9], 'Org2', 'PARTNER', ['START_STANDS']],
    ['its lead, the end of what has begun', 'A1.3', [0, 12], 'Org2', 'PARTNER', []],
    ['its lead, what is over', 'A1.4', [0, 12], 'Org2', 'PARTNER', ['ACTION_ENDED']],
  ] as const)('%s: %s', (_, code, [first, last], name, role, expected) => {
    const course = courseOf(planNetwork(plan));
    const ask = (past: boolean) =>
      askMove(
        plan,
        course,
        plan.coded('Action', code)!,
        to(code, first, last),
        anAsker(name, [role], '2026-06-15', past),
      );
    expect(ask(false).map((reason) => reason.code)).toEqual(expected);
    expect(ask(true)[0]!.code).toBe('PAST');
  });
});

describe('the verbs of a move request', () => {
  const draft = draftOf(chain());
  moveOwn(draft, [to('A1.1', 10, 19)], mover('Org1'));
  const { plan } = draft;
  const request = (status: MoveRequestStatus): MoveRequestFact => ({ ...plan.coded('MoveRequest', 'MR1')!, status });
  const FROM: Readonly<Record<MoveRequestVerb, readonly MoveRequestStatus[]>> = {
    accept: ['REQUESTED'],
    refuse: ['REQUESTED'],
    withdraw: ['REQUESTED'],
    overrule: ['REQUESTED', 'REFUSED'],
  };
  const PARTY = { accept: 'Org2', refuse: 'Org2', withdraw: 'Org1' } as const;
  const cases = MOVE_REQUEST_STATUSES.flatMap((status) =>
    (Object.keys(FROM) as MoveRequestVerb[]).map((verb) => [verb, status] as const),
  );

  it.each(cases)('%s in %s', (verb, status) => {
    const fits = FROM[verb].includes(status) ? [] : ['WRONG_STATE'];
    const codes = (name: string, role: 'PARTNER' | 'COORDINATOR' | 'COMMITTEE') =>
      askMoveRequest(verb, plan, request(status), anAsker(name, [role])).map(({ code }) => code);
    if (verb === 'overrule') {
      expect(codes('Org1', 'COORDINATOR')).toEqual([...fits, 'NEEDS_DECISION']);
      const decided = askMoveRequest(verb, plan, request(status), { decidedBy: 'COMMITTEE', today: '2026-06-15' });
      expect(decided.map(({ code }) => code)).toEqual(fits);
      return;
    }
    expect(codes(PARTY[verb], 'PARTNER')).toEqual(fits);
    expect(codes('Org3', 'PARTNER')).toEqual(['NOT_LEAD', ...fits]);
    expect(codes(PARTY[verb], 'COMMITTEE')).toEqual(['NOT_YOUR_ROLE', ...fits]);
    if (PARTY[verb] !== 'Org1') expect(codes('Org1', 'COORDINATOR')).toEqual(['NOT_LEAD', ...fits]);
  });

  it('are all shown, with what they ask for', () => {
    const shown = moveRequestTransitions(plan, request('REQUESTED'), anAsker('Org2', ['PARTNER']));
    expect(shown.map(({ name, to: state, allowed, requires }) => [name, state, allowed, requires])).toEqual([
      ['accept', 'ACCEPTED', true, []],
      ['refuse', 'REFUSED', true, ['reason']],
      ['withdraw', 'WITHDRAWN', false, []],
      ['overrule', 'OVERRULED', false, []],
    ]);
  });

  it('accept nothing that has moved, changed hands or begun since', () => {
    const id = idOf('Action', 'A1.2');
    for (const fields of [
      { plannedStart: addDays(START, 13) },
      { leadId: idOf('Organisation', 'Org3') },
      { actualStart: addDays(START, 12) },
      { status: 'CANCELLED' as const },
    ]) {
      const changed = draftOf(plan);
      changed.update('Action', id, fields);
      const asker = anAsker('Org2', ['PARTNER']);
      const reasons = askMoveRequest('accept', changed.plan, request('REQUESTED'), asker);
      expect(reasons).toEqual([{ code: 'MOVE_OVERTAKEN', params: { codes: ['A1.2'] } }]);
    }
  });
});
