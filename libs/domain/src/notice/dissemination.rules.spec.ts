import { aPlan, anAsker, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import type { Verdict } from '../shared/verdict.js';
import {
  askDissemination,
  askPlanDissemination,
  disseminationTransitions,
  isDisseminationOverdue,
} from './dissemination.rules.js';
import { DISSEMINATION_MACHINE, DISSEMINATION_STATUSES } from './notice.status.js';

const coordinator = anAsker('Org1', ['COORDINATOR']);
const ministry = anAsker('Ministry', ['OBSERVER']);
const codes = (verdict: Verdict): string[] => verdict.map((reason) => reason.code);

function ground(): PlanBuilder {
  return aPlan()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .organisation('Agency', 'Region2', 'REGIONAL_AGENCY')
    .organisation('Stranger', 'Region2', null);
}

describe('planning a dissemination session', () => {
  it.each([
    ['Ministry', coordinator, []],
    ['Ministry', ministry, []],
    ['Agency', coordinator, []],
    ['Agency', ministry, ['NOT_LEAD']],
    ['Org2', coordinator, ['NOT_AN_AUTHORITY']],
    ['Stranger', coordinator, ['NOT_AN_AUTHORITY']],
    ['Org2', anAsker('Org2', ['PARTNER']), ['NOT_YOUR_ROLE', 'NOT_AN_AUTHORITY']],
  ] as const)('of %s', (name, asker, expected) => {
    expect(codes(askPlanDissemination(ground().build(), idOf('Organisation', name), asker))).toEqual(expected);
  });
});

describe('every verb of a dissemination session in every status', () => {
  const cells = DISSEMINATION_MACHINE.verbs.flatMap((verb) =>
    DISSEMINATION_STATUSES.map((status) => [verb, status] as const),
  );

  it.each(cells)('%s when %s', (verb, status) => {
    const plan = ground().dissemination('Ministry', { status }).build();
    const session = plan.table('DisseminationSession').rows()[0]!;
    const state = status === 'PLANNED' ? [] : ['WRONG_STATE'];
    expect(codes(askDissemination(verb, plan, session, coordinator))).toEqual(state);
    expect(codes(askDissemination(verb, plan, session, ministry))).toEqual(state);
    expect(codes(askDissemination(verb, plan, session, anAsker('Agency', ['OBSERVER'])))).toEqual([
      'NOT_LEAD',
      ...state,
    ]);
    const listed = disseminationTransitions(plan, session, ministry).find(({ name }) => name === verb)!;
    expect(listed.blockers).toEqual(askDissemination(verb, plan, session, ministry));
  });

  it.each([
    ['PLANNED', '2026-09-01', false],
    ['PLANNED', '2026-09-02', true],
    ['HELD', '2026-09-02', false],
    ['CANCELLED', '2026-09-02', false],
  ] as const)('%s, planned for 1 September, on %s: overdue %s', (status, today, overdue) => {
    const plan = ground().dissemination('Ministry', { status }).build();
    expect(isDisseminationOverdue(plan.table('DisseminationSession').rows()[0]!, today)).toBe(overdue);
  });
});
