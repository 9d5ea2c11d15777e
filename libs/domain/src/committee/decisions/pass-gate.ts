import type { ActionFact } from '../../action/action.facts.js';
import type { GateFact } from '../../gate/gate.facts.js';
import { askGate, gateCriteria, openGateOf } from '../../gate/gate.rules.js';
import type { GateStatus, GateVerb } from '../../gate/gate.status.js';
import type { Draft } from '../../plan/draft.js';
import type { Plan } from '../../plan/plan.js';
import type { LocalDate } from '../../shared/calendar.js';
import { blocker, type Blocker, type Verdict } from '../../shared/verdict.js';
import type { DecisionOutcome } from '../committee.facts.js';
import { namesPartnership } from '../vote.rules.js';
import { about, alreadyDone, askEach, committee, type DecisionProposal, type Executor } from './executor.js';
import { actionName, actionOf, known, partnershipName } from './subjects.js';

const VERBS: Readonly<Record<DecisionOutcome, GateVerb>> = {
  APPROVED: 'pass',
  APPROVED_WITH_CONDITIONS: 'passWithConditions',
  REFUSED: 'refuse',
  DEFERRED: 'defer',
};

const STATUSES: Readonly<Record<DecisionOutcome, GateStatus>> = {
  APPROVED: 'PASSED',
  APPROVED_WITH_CONDITIONS: 'PASSED_WITH_CONDITIONS',
  REFUSED: 'REFUSED',
  DEFERRED: 'DEFERRED',
};

const PASSED: readonly GateStatus[] = ['PASSED', 'PASSED_WITH_CONDITIONS'];

/**
 * Lets an action, or the partnership, into its next phase through the gate that was requested. Unmet criteria need an
 * override reason (domain.md, "Gates"). Refused or deferred, the gate alone takes note.
 */
export const passGate: Executor = {
  needsSubject: true,
  nameOf: (plan, subject) => partnershipName(plan, subject) ?? actionName(plan, subject),
  ask: (plan, proposal, today) =>
    askEach(proposal, (subject) => [
      ...askSubject(plan, proposal, subject, today),
      ...askCriteria(plan, proposal, subject, today),
    ]),
  execute: (draft, proposal, decisionId) => {
    for (const subject of proposal.subjects) {
      const { gate, action } = requestedGate(draft.plan, subject);
      decide(draft, gate, action, proposal.outcome, decisionId);
      if (action) draft.update('Action', action.id, { phase: gate.to });
      else draft.update('Partnership', draft.plan.partnershipId, { phase: gate.to });
    }
  },
  turnedDown: {
    ask: (plan, proposal, today) => askEach(proposal, (subject) => askSubject(plan, proposal, subject, today)),
    execute: (draft, proposal, decisionId) => {
      for (const subject of proposal.subjects) {
        const { gate, action } = requestedGate(draft.plan, subject);
        decide(draft, gate, action, proposal.outcome, decisionId);
      }
    },
  },
};

/** The criteria are kept as they stood when the gate was decided; a deferred gate stays open, and its criteria are computed. */
function decide(
  draft: Draft,
  gate: GateFact,
  action: ActionFact | null,
  outcome: DecisionOutcome,
  decisionId: string,
): void {
  const criteria = outcome === 'DEFERRED' ? null : gateCriteria(draft.plan, action, gate.to, draft.today);
  draft.update('Gate', gate.id, { status: STATUSES[outcome], decisionId, criteria });
}

function askSubject(plan: Plan, { outcome }: DecisionProposal, subject: string, today: LocalDate): Verdict {
  const action = actionAt(plan, subject);
  const gate = openGateOf(plan, action);
  if (gate) return about(subject, askGate(VERBS[outcome], plan, gate, committee(today)));
  const last = plan
    .table('Gate')
    .with('actionId', action?.id ?? null)
    .at(-1);
  const passed = last !== undefined && PASSED.includes(last.status);
  return [blocker('NO_OPEN_GATE', { subject }), ...(passed ? [alreadyDone(subject)] : [])];
}

function askCriteria(plan: Plan, { overrideReason }: DecisionProposal, subject: string, today: LocalDate): Blocker[] {
  const action = actionAt(plan, subject);
  const gate = openGateOf(plan, action);
  if (!gate || overrideReason?.trim()) return [];
  const unmet = gateCriteria(plan, action, gate.to, today).filter((criterion) => !criterion.met);
  if (unmet.length === 0) return [];
  return [blocker('CRITERIA_NOT_MET', { subject, criteria: unmet.map((criterion) => criterion.code) })];
}

function actionAt(plan: Plan, subject: string): ActionFact | null {
  return namesPartnership(plan, subject) ? null : actionOf(plan, subject);
}

function requestedGate(plan: Plan, subject: string): { gate: GateFact; action: ActionFact | null } {
  const action = actionAt(plan, subject);
  return { action, gate: known(openGateOf(plan, action), `gate of ${subject}`) };
}
