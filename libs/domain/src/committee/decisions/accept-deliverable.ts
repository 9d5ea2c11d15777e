import { askDeliverable } from '../../deliverable/deliverable.rules.js';
import { ACCEPTED_DELIVERABLE } from '../../deliverable/deliverable.status.js';
import { addNotices } from '../../notice/notice.rules.js';
import { about, alreadyDone, askEach, committee, type DecisionProposal, type Executor } from './executor.js';
import { deliverableOf } from './subjects.js';

/** Accepts submitted deliverables and writes the committee's review of each; refused, it leaves them as they are. */
export const acceptDeliverable: Executor = {
  needsSubject: true,
  nameOf: (plan, subject) => plan.coded('Deliverable', subject)?.code ?? null,
  ask: (plan, proposal, today) =>
    askEach(proposal, (subject) => {
      const deliverable = deliverableOf(plan, subject);
      if (ACCEPTED_DELIVERABLE.includes(deliverable.status)) return [alreadyDone(subject)];
      const verb = isConditional(proposal) ? 'acceptWithConditions' : 'accept';
      return about(subject, askDeliverable(verb, plan, deliverable, committee(today)));
    }),
  execute: (draft, proposal, decisionId) => {
    const outcome = isConditional(proposal) ? 'ACCEPTED_WITH_CONDITIONS' : 'ACCEPTED';
    for (const subject of proposal.subjects) {
      const { id } = deliverableOf(draft.plan, subject);
      const accepted = draft.update('Deliverable', id, { status: outcome });
      addNotices(draft, accepted);
      draft.insert('Review', {
        deliverableId: id,
        at: draft.now,
        byId: draft.actorId,
        outcome,
        comment: proposal.text,
        conditions: proposal.conditions.map((condition) => condition.text),
        decisionId,
      });
    }
  },
};

function isConditional({ outcome }: DecisionProposal): boolean {
  return outcome === 'APPROVED_WITH_CONDITIONS';
}
