import { anAsker, aPlan, type ActionFields } from '../../../../tests/support/plan-builder.js';
import { ACTION_STATUSES } from '../action/action.status.js';
import type { Phase } from '../partnership/phase.status.js';
import type { Plan } from '../plan/plan.js';
import type { By } from '../shared/transition.js';
import type { Verdict } from '../shared/verdict.js';
import type { GateFact } from './gate.facts.js';
import { askGate, askGateRequest, gateSubject, gateTransitions, openGateOf } from './gate.rules.js';
import { GATE_MACHINE, GATE_STATUSES, type GateStatus } from './gate.status.js';

const lead = anAsker('Org2', ['PARTNER']);
const other = anAsker('Org3', ['PARTNER']);
const coordinator = anAsker('Org1', ['COORDINATOR']);
const committee: By = { decidedBy: 'COMMITTEE', today: '2026-06-15' };
const codes = (verdict: Verdict): string[] => verdict.map((reason) => reason.code);

/** The partnership is in IMPLEMENTATION; A1.1, led by Org2, is in PREPARATION and goes on to INVESTMENT. */
function withAction(fields: ActionFields = {}, partnershipPhase: Phase = 'IMPLEMENTATION') {
  return aPlan({ partnership: { phase: partnershipPhase } }).action({
    code: 'A1.1',
    lead: 'Org2',
    finalPhase: 'INVESTMENT',
    ...fields,
  });
}
const subject = (plan: Plan) => plan.coded('Action', 'A1.1')!;
const gateOf = (plan: Plan): GateFact => plan.table('Gate').rows()[0]!;

describe('requesting a gate for an action', () => {
  it.each<[string, ActionFields, Phase, By, string[]]>([
    ['by its lead, whatever its criteria say', {}, 'IMPLEMENTATION', lead, []],
    ['by the coordinator', {}, 'IMPLEMENTATION', coordinator, []],
    ['by another', {}, 'IMPLEMENTATION', other, ['NOT_LEAD']],
    ['in the past', {}, 'IMPLEMENTATION', { ...lead, past: true }, ['PAST']],
    ['into the phase that it is in', {}, 'PREPARATION', lead, ['NOT_NEXT_PHASE']],
    ["over a phase, and beyond the partnership's", {}, 'INVESTMENT', lead, ['NOT_NEXT_PHASE', 'PHASE_NOT_OPEN']],
    ["beyond the partnership's phase", { phase: 'IMPLEMENTATION' }, 'INVESTMENT', lead, ['PHASE_NOT_OPEN']],
    ['beyond its final phase', { finalPhase: 'PREPARATION' }, 'IMPLEMENTATION', lead, ['GATE_BEYOND_FINAL']],
    [
      'with all reasons at once',
      { status: 'COMPLETED', finalPhase: 'PREPARATION' },
      'INVESTMENT',
      other,
      ['NOT_LEAD', 'NOT_NEXT_PHASE', 'ACTION_NOT_LIVE', 'PHASE_NOT_OPEN', 'GATE_BEYOND_FINAL'],
    ],
  ])('%s', (_, fields, to, by, expected) => {
    const plan = withAction(fields).build();
    expect(codes(askGateRequest(plan, subject(plan), to, by))).toEqual(expected);
  });

  it.each(ACTION_STATUSES)('that is %s', (status) => {
    const plan = withAction({ status }).build();
    const live = status === 'PLANNED' || status === 'IN_PROGRESS';
    expect(codes(askGateRequest(plan, subject(plan), 'IMPLEMENTATION', lead))).toEqual(live ? [] : ['ACTION_NOT_LIVE']);
  });

  it.each(GATE_STATUSES)('while its last gate is %s', (status) => {
    const plan = withAction().gate({ action: 'A1.1', status }).build();
    const open = status === 'REQUESTED' || status === 'DEFERRED';
    expect(codes(askGateRequest(plan, subject(plan), 'IMPLEMENTATION', lead))).toEqual(open ? ['GATE_OPEN'] : []);
    expect(openGateOf(plan, subject(plan))).toBe(open ? gateOf(plan) : undefined);
  });

  it('is not hindered by the gates of others', () => {
    const plan = withAction().action({ code: 'A1.2' }).gate({ action: 'A1.2' }).gate({ to: 'INVESTMENT' }).build();
    expect(askGateRequest(plan, subject(plan), 'IMPLEMENTATION', lead)).toEqual([]);
  });
});

describe('requesting a gate for the partnership', () => {
  it.each<[string, Phase, Phase, By, string[]]>([
    ['by the coordinator', 'PREPARATION', 'IMPLEMENTATION', coordinator, []],
    ['by a partner', 'PREPARATION', 'IMPLEMENTATION', lead, ['NOT_LEAD']],
    ['by an observer', 'PREPARATION', 'IMPLEMENTATION', anAsker('Org2', ['OBSERVER']), ['NOT_YOUR_ROLE']],
    ['over a phase', 'PREPARATION', 'INVESTMENT', coordinator, ['NOT_NEXT_PHASE']],
    ['into the next', 'IMPLEMENTATION', 'INVESTMENT', coordinator, []],
    ['after the last', 'INVESTMENT', 'INVESTMENT', coordinator, ['NOT_NEXT_PHASE']],
  ])('%s', (_, phase, to, by, expected) => {
    const plan = withAction({}, phase).build();
    expect(codes(askGateRequest(plan, null, to, by))).toEqual(expected);
  });

  it('is not done twice', () => {
    const plan = withAction({}, 'PREPARATION').gate().gate({ action: 'A1.1' }).build();
    const [reason] = askGateRequest(plan, null, 'IMPLEMENTATION', coordinator);
    expect(reason).toEqual({ code: 'GATE_OPEN', params: { subject: 'P', to: 'IMPLEMENTATION' } });
    expect([gateSubject(plan, null), gateSubject(plan, subject(plan))]).toEqual(['P', 'A1.1']);
  });
});

describe('every verb of a gate in every status', () => {
  const cells = GATE_MACHINE.verbs.flatMap((verb) => GATE_STATUSES.map((status) => [verb, status] as const));
  const isOpen = (status: GateStatus): boolean => status === 'REQUESTED' || status === 'DEFERRED';

  it.each(cells)('%s in %s', (verb, status) => {
    const plan = withAction().gate({ action: 'A1.1', status }).build();
    const ask = (by: By): string[] => codes(askGate(verb, plan, gateOf(plan), by));
    const state = isOpen(status) ? [] : ['WRONG_STATE'];
    const expected = verb === 'withdraw' ? state : [...state, 'NEEDS_DECISION'];
    expect(ask(coordinator)).toEqual(expected);
    expect(ask(lead)).toEqual(verb === 'withdraw' ? expected : ['NOT_YOUR_ROLE', ...expected]);
    expect(ask(other)).toEqual([verb === 'withdraw' ? 'NOT_LEAD' : 'NOT_YOUR_ROLE', ...expected]);
    expect(ask(committee)).toEqual(state);
    const shown = gateTransitions(plan, gateOf(plan), coordinator).find((one) => one.name === verb)!;
    expect([codes(shown.blockers), shown.allowed]).toEqual([expected, expected.length === 0]);
  });

  it("withdraws the partnership's own by the coordinator only", () => {
    const plan = withAction({}, 'PREPARATION').gate().build();
    expect(codes(askGate('withdraw', plan, gateOf(plan), lead))).toEqual(['NOT_LEAD']);
    expect(askGate('withdraw', plan, gateOf(plan), coordinator)).toEqual([]);
  });
});

describe('passing a gate after the plan has moved', () => {
  it.each<[string, ActionFields, string[]]>([
    ['the action was put on hold', { status: 'ON_HOLD' }, ['ACTION_NOT_LIVE']],
    ['the action is in the phase already', { phase: 'IMPLEMENTATION' }, ['NOT_NEXT_PHASE']],
    ['the action is to end earlier', { finalPhase: 'PREPARATION' }, ['GATE_BEYOND_FINAL']],
  ])('%s', (_, fields, expected) => {
    const plan = withAction(fields).gate({ action: 'A1.1' }).build();
    expect(codes(askGate('pass', plan, gateOf(plan), committee))).toEqual(expected);
    expect(codes(askGate('passWithConditions', plan, gateOf(plan), committee))).toEqual(expected);
    expect(askGate('refuse', plan, gateOf(plan), committee)).toEqual([]);
    expect(askGate('defer', plan, gateOf(plan), committee)).toEqual([]);
  });
});
