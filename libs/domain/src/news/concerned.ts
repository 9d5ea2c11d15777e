import type { ActionFact } from '../action/action.facts.js';
import type { DecisionFact } from '../committee/committee.facts.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';

/** The organisation that leads an action, and those that contribute to it, whatever they do. */
export function organisationsOf({ leadId, contributors }: ActionFact): string[] {
  return [leadId, ...contributors.map(({ organisationId }) => organisationId)];
}

/**
 * The ids of the organisations that a decision concerns: all voters, who leads and contributes to what it is about, before
 * and after it, and the owners of its conditions.
 */
export function concernedBy(plans: readonly Plan[], decision: DecisionFact, day: LocalDate): string[] {
  const ids = plans.flatMap((plan) => [
    ...plan.voters(day).map(({ id }) => id),
    ...decision.subjects.flatMap((subject) => behind(plan, decision, subject)),
  ]);
  const owners = decision.conditions.map(({ ownerId }) => ownerId);
  const newLead = decision.newLeadId === null ? [] : [decision.newLeadId];
  return [...new Set([...ids, ...owners, ...newLead])];
}

/** The organisations behind a subject of a decision, which names it as its kind does: by code, number or short name. */
function behind(plan: Plan, { kind }: DecisionFact, subject: string): string[] {
  if (kind === 'ADMIT_MEMBER' || kind === 'END_MEMBERSHIP') return idsOf(plan.organisationNamed(subject));
  if (kind === 'REVOKE_DECISION') {
    const revoked = plan.table('Decision').first('number', Number(subject));
    return revoked && revoked.kind !== kind ? revoked.subjects.flatMap((one) => behind(plan, revoked, one)) : [];
  }
  const action = plan.coded('Action', subject);
  if (action) return organisationsOf(action);
  const milestone = plan.coded('Milestone', subject);
  if (milestone) return organisationsOf(plan.get('Action', milestone.actionId));
  const deliverable = plan.coded('Deliverable', subject);
  if (deliverable) return [deliverable.leadId, ...organisationsOf(plan.get('Action', deliverable.actionId))];
  const proposal = plan.coded('InvestmentProposal', subject);
  if (!proposal) return [];
  const promoted = plan.find('Action', proposal.actionId);
  return [proposal.ownerId, ...(promoted ? organisationsOf(promoted) : [])];
}

function idsOf(organisation: { readonly id: string } | undefined): string[] {
  return organisation ? [organisation.id] : [];
}
