import {
  ask,
  condition,
  decide,
  inSession,
  proposal,
  refusals,
  TODAY,
} from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';
import { gateCriteria } from '../../gate/gate.rules.js';
import type { GateStatus } from '../../gate/gate.status.js';
import type { Plan } from '../../plan/plan.js';

/** An action that asks to enter IMPLEMENTATION; `ready` with what that phase needs. */
function plan(ready: boolean, status: GateStatus = 'REQUESTED'): Plan {
  const builder = inSession().action({ code: 'A1.1', status: 'IN_PROGRESS', finalPhase: 'INVESTMENT' });
  if (ready) builder.milestone({ phase: 'IMPLEMENTATION' }).deliverable({ phase: 'IMPLEMENTATION' });
  return builder.gate({ action: 'A1.1', status }).build();
}

const gateOf = (from: Plan) => from.get('Gate', idOf('Gate', 1));
const phaseOf = (from: Plan) => from.get('Action', idOf('Action', 'A1.1')).phase;
const override = { overrideReason: 'The funder waits' };

describe('PASS_GATE', () => {
  it.each(['REQUESTED', 'DEFERRED'] as const)('moves the action through a gate that is %s', (status) => {
    const before = plan(true, status);
    const { plan: next, decision } = decide(before, proposal('PASS_GATE', ['a1.1']));
    const criteria = gateCriteria(before, before.get('Action', idOf('Action', 'A1.1')), 'IMPLEMENTATION', TODAY);
    expect(gateOf(next)).toMatchObject({ status: 'PASSED', decisionId: decision.id, criteria });
    expect(phaseOf(next)).toBe('IMPLEMENTATION');
    expect(decision.effects).toContainEqual({
      thing: 'Action',
      id: idOf('Action', 'A1.1'),
      field: 'phase',
      before: 'PREPARATION',
      after: 'IMPLEMENTATION',
    });
  });

  it('turns conditions into follow-ups', () => {
    const outcome = 'APPROVED_WITH_CONDITIONS';
    const { plan: next, decision } = decide(
      plan(true),
      proposal('PASS_GATE', ['A1.1'], { outcome, conditions: [condition('Find a host')] }),
    );
    expect(gateOf(next).status).toBe('PASSED_WITH_CONDITIONS');
    expect(next.table('FollowUp').rows()).toMatchObject([
      { text: 'Find a host', decisionId: decision.id, doneOn: null },
    ]);
  });

  it('names the criteria that are not met', () => {
    const reasons = ask(plan(false), proposal('PASS_GATE', ['A1.1']));
    expect(reasons.map((reason) => reason.code)).toEqual(['CRITERIA_NOT_MET']);
    expect(reasons[0]!.params).toMatchObject({ subject: 'A1.1', criteria: ['NEXT_MILESTONE', 'NEXT_DELIVERABLE'] });
  });

  it('passes all the same with an override reason, which stands for ever', () => {
    const { plan: next, decision } = decide(plan(false), proposal('PASS_GATE', ['A1.1'], override));
    expect(phaseOf(next)).toBe('IMPLEMENTATION');
    expect(decision.overrideReason).toBe('The funder waits');
    expect(gateOf(next).criteria?.some((criterion) => !criterion.met)).toBe(true);
  });

  it('takes an empty override reason for none', () => {
    expect(refusals(plan(false), proposal('PASS_GATE', ['A1.1'], { overrideReason: ' ' }))).toEqual([
      'CRITERIA_NOT_MET',
    ]);
  });

  it.each([
    ['REFUSED', 'REFUSED', true],
    ['DEFERRED', 'DEFERRED', false],
  ] as const)('%s, touches the gate alone, without asking for criteria', (outcome, status, decided) => {
    const { plan: next, decision } = decide(plan(false), proposal('PASS_GATE', ['A1.1'], { outcome, votes: [] }));
    expect(gateOf(next)).toMatchObject({ status, decisionId: decision.id });
    expect(gateOf(next).criteria !== null).toBe(decided);
    expect(phaseOf(next)).toBe('PREPARATION');
    expect(decision.effect).toBe('NONE');
    expect(decision.effects.every((effect) => effect.thing === 'Gate')).toBe(true);
  });

  it.each([
    ['WITHDRAWN', ['NO_OPEN_GATE']],
    ['REFUSED', ['NO_OPEN_GATE']],
    ['PASSED', ['NO_OPEN_GATE', 'ALREADY_DONE']],
  ] as const)('needs an open gate, not one that is %s', (status, codes) => {
    expect(refusals(plan(true, status), proposal('PASS_GATE', ['A1.1']))).toEqual(codes);
    expect(refusals(plan(true, status), proposal('PASS_GATE', ['A1.1'], { outcome: 'REFUSED' }))).toEqual(codes);
  });

  it('asks again whether the action may enter the phase', () => {
    const builder = inSession({ partnership: { phase: 'PREPARATION' } }).action({
      finalPhase: 'INVESTMENT',
      status: 'ON_HOLD',
    });
    const before = builder.gate({ action: 'A1.1' }).build();
    expect(refusals(before, proposal('PASS_GATE', ['A1.1'], override))).toEqual(['ACTION_NOT_LIVE', 'PHASE_NOT_OPEN']);
  });

  it('moves the partnership through its own', () => {
    const before = inSession({ partnership: { phase: 'PREPARATION' } })
      .gate()
      .build();
    const { plan: next, decision } = decide(before, proposal('PASS_GATE', ['p'], override));
    expect(next.partnership.phase).toBe('IMPLEMENTATION');
    expect(gateOf(next)).toMatchObject({ status: 'PASSED', decisionId: decision.id });
    expect(decision.subjects).toEqual(['P']);
  });
});
