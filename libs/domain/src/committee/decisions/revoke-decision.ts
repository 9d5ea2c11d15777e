import { openGateOf } from '../../gate/gate.rules.js';
import { wasSent } from '../../notice/delivery.rules.js';
import { isLater } from '../../partnership/phase.status.js';
import { sameValue, type Fields } from '../../plan/change.js';
import type { Draft } from '../../plan/draft.js';
import type { Plan } from '../../plan/plan.js';
import { fieldName } from '../../plan/reference.js';
import type { ThingName } from '../../plan/things.js';
import type { LocalDate } from '../../shared/calendar.js';
import { blocker, type Blocker, type Verdict } from '../../shared/verdict.js';
import type { DecisionFact, DecisionKind, EffectFact } from '../committee.facts.js';
import { effectSubject } from '../effect.rules.js';
import { about, alreadyDone, askEach, type Executor } from './executor.js';
import { known, liveActionsLed, numbered } from './subjects.js';

const FINAL_KINDS: readonly DecisionKind[] = ['REVOKE_DECISION', 'CLOSE_PARTNERSHIP'];

/**
 * Undoes decisions, which it names by number: each field gets back the value it had, where it still has the one that the
 * decision gave it; what the decision added is taken away. Follow-ups that are done stay, and notices that went out.
 */
export const revokeDecision: Executor = {
  needsSubject: true,
  nameOf: (plan, subject) => numbered(plan, 'Decision', subject)?.number.toString() ?? null,
  ask: (plan, proposal, today) =>
    askEach(proposal, (subject) => about(subject, askRevocation(plan, decisionOf(plan, subject), today))),
  execute: (draft, proposal) => {
    for (const subject of proposal.subjects) {
      const decision = decisionOf(draft.plan, subject);
      for (const effect of [...decision.effects].reverse()) undo(draft, effect);
      draft.update('Decision', decision.id, { effect: 'REVOKED' });
    }
  },
};

function decisionOf(plan: Plan, subject: string): DecisionFact {
  return known(numbered(plan, 'Decision', subject), `decision ${subject}`);
}

/** ALREADY_DONE {subject}, or every reason why a decision cannot be undone. */
export function askRevocation(plan: Plan, { kind, number, effect, effects }: DecisionFact, today: LocalDate): Verdict {
  if (effect === 'REVOKED') return [alreadyDone(String(number))];
  const reasons: Blocker[] = [];
  if (FINAL_KINDS.includes(kind)) reasons.push(blocker('CANNOT_REVOKE', { kind }));
  if (effect !== 'EXECUTED') reasons.push(blocker('NOT_EXECUTED', { effect }));
  return [...reasons, ...effects.flatMap((one) => [...askUndo(plan, one), ...askConsequences(plan, one, today)])];
}

/** CHANGED_SINCE {subject, field} where a later change stands in the way. */
function askUndo(plan: Plan, { thing, id, field, after }: EffectFact): Blocker[] {
  if (field === null) return [];
  const row = plan.table(thing).get(id) as unknown as Fields | undefined;
  return row && sameValue(row[field], after) ? [] : [changedSince(plan, thing, id, field)];
}

function changedSince(plan: Plan, thing: ThingName, id: string, field: string): Blocker {
  return blocker('CHANGED_SINCE', { subject: effectSubject(plan, thing, id), field: fieldName(thing, field) });
}

/** What has been built since on what the decision did, where the field itself is as the decision left it. */
function askConsequences(plan: Plan, effect: EffectFact, today: LocalDate): Blocker[] {
  const { thing, id, field } = effect;
  if (thing === 'Partnership' && field === 'phase') return askPhasesBehind(plan, effect);
  if (thing === 'Action' && field === 'phase') return askActionGoesOn(plan, id);
  if (thing === 'Deliverable' && field === 'status') return askActionGoesOn(plan, plan.get('Deliverable', id).actionId);
  if (thing === 'Gate' && field === 'status') return askNoOtherGate(plan, id);
  if (thing === 'Membership') return field === null ? askNothingLed(plan, id) : askNotReadmitted(plan, id, today);
  return [];
}

/** No action is ever in a phase later than the partnership's. */
function askPhasesBehind(plan: Plan, { before }: EffectFact): Blocker[] {
  const ahead = plan.actions().filter((action) => isLater(action.phase, before as typeof action.phase));
  return ahead.length > 0 ? [blocker('ACTIONS_AHEAD', { codes: ahead.map((action) => action.code) })] : [];
}

function askActionGoesOn(plan: Plan, actionId: string): Blocker[] {
  const { status } = plan.get('Action', actionId);
  return status === 'COMPLETED' ? [changedSince(plan, 'Action', actionId, 'status')] : [];
}

function askNoOtherGate(plan: Plan, gateId: string): Blocker[] {
  const action = plan.find('Action', plan.get('Gate', gateId).actionId) ?? null;
  const other = openGateOf(plan, action);
  return other && other.id !== gateId ? [changedSince(plan, 'Gate', gateId, 'gate')] : [];
}

function askNothingLed(plan: Plan, membershipId: string): Blocker[] {
  const membership = plan.find('Membership', membershipId);
  const codes = membership ? liveActionsLed(plan, membership.organisationId) : [];
  return codes.length > 0 ? [blocker('LEADS_LIVE_ACTIONS', { codes })] : [];
}

function askNotReadmitted(plan: Plan, membershipId: string, today: LocalDate): Blocker[] {
  const { organisationId } = plan.get('Membership', membershipId);
  const rows = plan.table('Membership').with('organisationId', organisationId);
  const readmitted = rows.some(({ id, to }) => id !== membershipId && (to === null || to >= today));
  return readmitted ? [changedSince(plan, 'Membership', membershipId, 'to')] : [];
}

function undo(draft: Draft, { thing, id, field, before }: EffectFact): void {
  if (field !== null) {
    draft.update(thing, id, { [field]: before });
    return;
  }
  if (draft.plan.table(thing).get(id) && !stays(draft.plan, thing, id)) draft.remove(thing, id);
}

/** True for what the decision added and what has happened since: it cannot be undone. */
function stays(plan: Plan, thing: ThingName, id: string): boolean {
  if (thing === 'FollowUp') return plan.get('FollowUp', id).doneOn !== null;
  return thing === 'Notice' && wasSent(plan.get('Notice', id));
}
