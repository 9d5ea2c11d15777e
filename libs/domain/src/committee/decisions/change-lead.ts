import { askNotEnded } from '../../action/action.rules.js';
import { VOTING_KINDS } from '../../organisation/organisation.facts.js';
import type { Plan } from '../../plan/plan.js';
import type { LocalDate } from '../../shared/calendar.js';
import { blocker, type Blocker } from '../../shared/verdict.js';
import { about, alreadyDone, askEach, inputMissing, type Executor } from './executor.js';
import { actionName, actionOf, known } from './subjects.js';

/** Gives actions to another lead, with the deliverables that the old one led in them. */
export const changeLead: Executor = {
  needsSubject: true,
  nameOf: actionName,
  ask: (plan, proposal, today) => [
    ...askNewLead(plan, proposal.newLeadId, today),
    ...askEach(proposal, (subject) => {
      const action = actionOf(plan, subject);
      const same = action.leadId === proposal.newLeadId;
      return [...about(subject, askNotEnded(action)), ...(same ? [alreadyDone(subject)] : [])];
    }),
  ],
  execute: (draft, proposal) => {
    const leadId = known(proposal.newLeadId, 'new lead');
    for (const subject of proposal.subjects) {
      const action = actionOf(draft.plan, subject);
      const contributors = action.contributors.filter((contributor) => contributor.organisationId !== leadId);
      draft.update('Action', action.id, { leadId, contributors });
      for (const deliverable of draft.plan.table('Deliverable').with('actionId', action.id)) {
        if (deliverable.leadId === action.leadId) draft.update('Deliverable', deliverable.id, { leadId });
      }
    }
  },
};

function askNewLead(plan: Plan, newLeadId: string | null, today: LocalDate): Blocker[] {
  if (newLeadId === null) return [inputMissing('newLead')];
  const membership = plan.membershipOf(newLeadId, today);
  if (membership && VOTING_KINDS.includes(membership.kind)) return [];
  return [blocker('LEAD_NOT_PARTNER', { organisation: plan.find('Organisation', newLeadId)?.shortName ?? newLeadId })];
}
