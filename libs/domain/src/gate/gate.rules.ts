import type { ActionFact } from '../action/action.facts.js';
import { askPhaseOpen, leadsAction } from '../action/action.rules.js';
import type { ActionStatus } from '../action/action.status.js';
import type { Verb } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { askStanding } from '../identity/standing.rules.js';
import { isLater, nextPhase, type Phase } from '../partnership/phase.status.js';
import type { Plan } from '../plan/plan.js';
import { askState, isDecided, transitionsOf, type By, type Transition } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { GateFact } from './gate.facts.js';
import { GATE_MACHINE, OPEN_GATE, type GateVerb } from './gate.status.js';

export { criterionStatement, gateCriteria } from './criteria.rules.js';

const POLICY_VERBS: Readonly<Record<GateVerb, Verb>> = {
  withdraw: 'withdrawGate',
  pass: 'recordDecision',
  passWithConditions: 'recordDecision',
  refuse: 'recordDecision',
  defer: 'recordDecision',
};

/** Statuses in which an action may go through a gate. */
const ENTERING: readonly ActionStatus[] = ['PLANNED', 'IN_PROGRESS'];

/**
 * Whether a gate may be requested, for an action or (null) for the partnership. Criteria that are not met do not hinder
 * it: they are what the committee looks at (domain.md, "Gates").
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, GATE_OPEN {subject, to},
 * NOT_NEXT_PHASE {subject, phase, to}, ACTION_NOT_LIVE {action, status}, PHASE_NOT_OPEN {phase, partnershipPhase},
 * GATE_BEYOND_FINAL {to, finalPhase}.
 */
export function askGateRequest(plan: Plan, action: ActionFact | null, to: Phase, by: By): Verdict {
  const blockers = askStanding('requestGate', plan, by, action !== null && leadsAction(action, by));
  const open = openGateOf(plan, action);
  if (open) blockers.push(blocker('GATE_OPEN', { subject: gateSubject(plan, action), to: open.to }));
  blockers.push(...askEntry(plan, action, to));
  return blockers;
}

/**
 * Whether a verb of the gate's machine may be used now: its subject's lead withdraws it, the committee decides. A pass
 * asks again what the request asked, for the plan may have moved since; unmet criteria are no matter of this rule.
 *
 * @returns as {@link askGateRequest} without GATE_OPEN; also WRONG_STATE {verb, status, expected}, NEEDS_DECISION {kind}.
 */
export function askGate(verb: GateVerb, plan: Plan, gate: GateFact, by: By): Verdict {
  const action = gate.actionId === null ? null : plan.get('Action', gate.actionId);
  const blockers = askStanding(POLICY_VERBS[verb], plan, by, action !== null && leadsAction(action, by));
  blockers.push(...askState(GATE_MACHINE, verb, gate.status));
  const { path } = GATE_MACHINE.line(verb, gate.status);
  if (path === 'DECISION' && !isDecided(by)) blockers.push(blocker('NEEDS_DECISION', { kind: 'PASS_GATE' }));
  if (verb === 'pass' || verb === 'passWithConditions') blockers.push(...askEntry(plan, action, gate.to));
  return blockers;
}

/** Every verb of the gate's machine as the asker sees it. */
export function gateTransitions(plan: Plan, gate: GateFact, asker: Asker): Transition[] {
  return transitionsOf(GATE_MACHINE, gate.status, (verb) => askGate(verb, plan, gate, asker));
}

/** The gate of an action or (null) of the partnership that waits for a decision; there is one at most. */
export function openGateOf(plan: Plan, action: ActionFact | null): GateFact | undefined {
  const gates = plan.table('Gate').with('actionId', action?.id ?? null);
  return gates.find((gate) => OPEN_GATE.includes(gate.status));
}

/** The code of what a gate is for: an action's, or the partnership's. */
export function gateSubject(plan: Plan, action: ActionFact | null): string {
  return action?.code ?? plan.partnership.code;
}

function askEntry(plan: Plan, action: ActionFact | null, to: Phase): Blocker[] {
  const phase = action?.phase ?? plan.partnership.phase;
  const blockers: Blocker[] = [];
  if (to !== nextPhase(phase))
    blockers.push(blocker('NOT_NEXT_PHASE', { subject: gateSubject(plan, action), phase, to }));
  if (!action) return blockers;
  const { code, status, finalPhase } = action;
  if (!ENTERING.includes(status)) blockers.push(blocker('ACTION_NOT_LIVE', { action: code, status }));
  blockers.push(...askPhaseOpen(plan, to));
  if (isLater(to, finalPhase)) blockers.push(blocker('GATE_BEYOND_FINAL', { to, finalPhase }));
  return blockers;
}
