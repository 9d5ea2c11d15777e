import type { ActionFact } from '../../action/action.facts.js';
import { LIVE_STATUSES } from '../../action/action.status.js';
import type { DeliverableFact } from '../../deliverable/deliverable.facts.js';
import { openGateOf } from '../../gate/gate.rules.js';
import type { OrganisationFact } from '../../organisation/organisation.facts.js';
import type { Draft } from '../../plan/draft.js';
import type { Plan } from '../../plan/plan.js';
import { compareCodes } from '../../shared/names.js';
import type { CommitteeSessionFact, DecisionFact } from '../committee.facts.js';
import { namesPartnership } from '../vote.rules.js';

/** The name of an action, whatever the case in which it was written; likewise below. */
export function actionName(plan: Plan, subject: string): string | null {
  return plan.coded('Action', subject)?.code ?? null;
}

export function partnershipName(plan: Plan, subject: string): string | null {
  return namesPartnership(plan, subject) ? plan.partnership.code : null;
}

export function organisationName(plan: Plan, subject: string): string | null {
  return plan.organisationNamed(subject)?.shortName ?? null;
}

/** A subject that is a number: a session or a decision. */
export function numbered(plan: Plan, thing: 'CommitteeSession', subject: string): CommitteeSessionFact | undefined;
export function numbered(plan: Plan, thing: 'Decision', subject: string): DecisionFact | undefined;
export function numbered(
  plan: Plan,
  thing: 'CommitteeSession' | 'Decision',
  subject: string,
): CommitteeSessionFact | DecisionFact | undefined {
  const text = subject.trim();
  if (!/^\d{1,9}$/.test(text)) return undefined;
  return thing === 'Decision'
    ? plan.table(thing).first('number', Number(text))
    : plan.table(thing).first('number', Number(text));
}

/** A subject that is known to be there. */
export function known<Fact>(fact: Fact | null | undefined, subject: string): Fact {
  if (fact === null || fact === undefined)
    throw new Error(`a decision was to be executed about the unknown ${subject}`);
  return fact;
}

export function actionOf(plan: Plan, subject: string): ActionFact {
  return known(plan.coded('Action', subject), subject);
}

export function deliverableOf(plan: Plan, subject: string): DeliverableFact {
  return known(plan.coded('Deliverable', subject), subject);
}

export function organisationOf(plan: Plan, subject: string): OrganisationFact {
  return known(plan.organisationNamed(subject), subject);
}

/** Withdraws the open gate of an action that goes on no more. */
export function withdrawGate(draft: Draft, action: ActionFact): void {
  const gate = openGateOf(draft.plan, action);
  if (gate) draft.update('Gate', gate.id, { status: 'WITHDRAWN' });
}

/** Codes of the adopted actions that go on and that an organisation leads. */
export function liveActionsLed(plan: Plan, organisationId: string): string[] {
  const led = plan.table('Action').with('leadId', organisationId);
  return led
    .filter((action) => LIVE_STATUSES.includes(action.status))
    .map((action) => action.code)
    .sort(compareCodes);
}
