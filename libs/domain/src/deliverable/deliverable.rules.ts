import type { ActionFact } from '../action/action.facts.js';
import { askNotEnded, askUnderway, isAdopted, leadsAction } from '../action/action.rules.js';
import type { Verb } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { askStanding, coordinates, speaksFor } from '../identity/standing.rules.js';
import { askPhaseEntered } from '../milestone/milestone.rules.js';
import type { Phase } from '../partnership/phase.status.js';
import { mayMoveDueDate } from '../plan/due-date.rules.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { askState, isDecided, transitionsOf, type By, type Transition } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { DeliverableFact, DeliverableVersionFact, ReviewOutcome } from './deliverable.facts.js';
import { DELIVERABLE_MACHINE, type DeliverableStatus, type DeliverableVerb } from './deliverable.status.js';

const POLICY_VERBS: Readonly<Record<DeliverableVerb, Verb>> = {
  saveDraft: 'saveDeliverableDraft',
  submit: 'submitDeliverable',
  accept: 'reviewDeliverable',
  acceptWithConditions: 'reviewDeliverable',
  requestRevision: 'reviewDeliverable',
};

/** The verb that a review's outcome stands for. */
export const REVIEW_VERBS: Readonly<Record<ReviewOutcome, DeliverableVerb>> = {
  ACCEPTED: 'accept',
  ACCEPTED_WITH_CONDITIONS: 'acceptWithConditions',
  REVISION_REQUESTED: 'requestRevision',
};

/** Statuses in which a deliverable's own fields may be edited: not while it is under review, nor afterwards. */
const EDITABLE: readonly DeliverableStatus[] = ['PLANNED', 'DRAFT', 'REVISION_REQUESTED'];

/**
 * Whether a verb of the deliverable's machine may be used now (domain.md, "The lifecycle" and "Guards"). Versions come
 * from its own lead or its action's; the coordinator reviews, and accepts what is neither *main* nor led by its own
 * organisation.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, WRONG_STATE, ACTION_NOT_ADOPTED,
 * ACTION_ENDED, NEEDS_DECISION {kind}.
 */
export function askDeliverable(verb: DeliverableVerb, plan: Plan, deliverable: DeliverableFact, by: By): Verdict {
  const blockers = askStanding(POLICY_VERBS[verb], plan, by, leadsDeliverable(plan, deliverable, by));
  blockers.push(...askState(DELIVERABLE_MACHINE, verb, deliverable.status));
  if (verb === 'saveDraft' || verb === 'submit')
    blockers.push(...askUnderway(plan.get('Action', deliverable.actionId)));
  else if (verb !== 'requestRevision' && needsDecision(deliverable, by)) {
    blockers.push(blocker('NEEDS_DECISION', { kind: 'ACCEPT_DELIVERABLE' }));
  }
  return blockers;
}

/** Every verb of the deliverable's machine as the asker sees it; a late submission asks for a `lateReason`. */
export function deliverableTransitions(plan: Plan, deliverable: DeliverableFact, asker: Asker): Transition[] {
  const late = isLateOn(deliverable, asker.today);
  return transitionsOf(
    DELIVERABLE_MACHINE,
    deliverable.status,
    (verb) => askDeliverable(verb, plan, deliverable, asker),
    (line) => (late && line.verb === 'submit' ? { requires: [...line.requires, 'lateReason'] } : {}),
  );
}

/** True when a version submitted on a day comes after the due date and needs a justification. */
export function isLateOn(deliverable: DeliverableFact, day: LocalDate): boolean {
  return day > deliverable.dueDate;
}

/** True when the asker's organisation leads the deliverable or its action. */
export function leadsDeliverable(plan: Plan, deliverable: DeliverableFact, by: By): boolean {
  return speaksFor(by, deliverable.leadId) || leadsAction(plan.get('Action', deliverable.actionId), by);
}

/** Whether a deliverable of a phase may be added to an action: not when it has ended, nor for a phase that it never enters. */
export function askAddDeliverable(plan: Plan, action: ActionFact, by: By, phase: Phase = action.phase): Verdict {
  const blockers = askStanding('addDeliverable', plan, by, leadsAction(action, by));
  blockers.push(...askNotEnded(action), ...askPhaseEntered(action, phase));
  return blockers;
}

/** The fields of an edit that rules look at; null or undefined leaves a field as it is. */
export interface DeliverableEdit {
  readonly dueDate?: LocalDate | null;
  readonly reason?: string | null;
}

/** Whether a deliverable may be edited: not under review nor afterwards; its due date as {@link mayMoveDueDate} says. */
export function askDeliverableEdit(
  plan: Plan,
  deliverable: DeliverableFact,
  by: By,
  edit: DeliverableEdit = {},
): Verdict {
  const action = plan.get('Action', deliverable.actionId);
  const { status, dueDate } = deliverable;
  const blockers = askStanding('updateDeliverable', plan, by, leadsDeliverable(plan, deliverable, by));
  blockers.push(...askEditable(status), ...askNotEnded(action));
  const move = { field: 'dueDate', from: dueDate, to: edit.dueDate, reason: edit.reason };
  blockers.push(
    ...mayMoveDueDate({ ...move, adopted: isAdopted(action), submitted: wasSubmitted(plan, deliverable) }, by),
  );
  return blockers;
}

/** True when a version has ever been submitted. */
export function wasSubmitted(plan: Plan, deliverable: DeliverableFact): boolean {
  return plan
    .table('DeliverableVersion')
    .with('deliverableId', deliverable.id)
    .some((version) => !version.draft);
}

/** The version that was submitted last; of an accepted deliverable the one that was accepted, because those before came back. */
export function lastSubmitted(plan: Plan, deliverableId: string): DeliverableVersionFact | undefined {
  const versions = plan.table('DeliverableVersion').with('deliverableId', deliverableId);
  const submitted = versions.filter((version) => !version.draft);
  return submitted.sort((left, right) => left.number - right.number).at(-1);
}

function askEditable(status: DeliverableStatus): Blocker[] {
  return EDITABLE.includes(status) ? [] : [blocker('WRONG_STATE', { verb: 'update', status, expected: EDITABLE })];
}

/** What a coordinator may not accept alone; to others, whose role forbids it anyhow, only a main deliverable says so. */
function needsDecision(deliverable: DeliverableFact, by: By): boolean {
  if (isDecided(by)) return false;
  return deliverable.main || (coordinates(by) && speaksFor(by, deliverable.leadId));
}
