import { ACCEPTED_DELIVERABLE } from '../../deliverable/deliverable.status.js';
import type { InvestmentProposalFact } from '../../investment/investment.facts.js';
import { fundingBlockers, OVER_STAGES } from '../../investment/investment.rules.js';
import type { Plan } from '../../plan/plan.js';
import { blocker, type Verdict } from '../../shared/verdict.js';
import { about, alreadyDone, askEach, type Executor } from './executor.js';
import { known } from './subjects.js';

/** Endorses investment proposals with an accepted business plan and a funding mix that adds up (domain.md, "Gates"). */
export const endorseProposal: Executor = {
  needsSubject: true,
  nameOf: (plan, subject) => plan.coded('InvestmentProposal', subject)?.code ?? null,
  ask: (plan, proposal) => askEach(proposal, (subject) => askEndorsement(plan, proposalOf(plan, subject))),
  execute: (draft, proposal) => {
    for (const subject of proposal.subjects) {
      draft.update('InvestmentProposal', proposalOf(draft.plan, subject).id, { endorsed: true });
    }
  },
};

/** Every reason why the committee cannot endorse a proposal as it is, with its code as `subject`. */
export function askEndorsement(plan: Plan, proposal: InvestmentProposalFact): Verdict {
  if (proposal.endorsed) return [alreadyDone(proposal.code)];
  const { stage } = proposal;
  return about(proposal.code, [
    ...(OVER_STAGES.includes(stage) ? [blocker('PROPOSAL_OVER', { stage })] : []),
    ...(hasAcceptedPlan(plan, proposal) ? [] : [blocker('BUSINESS_PLAN_NOT_ACCEPTED')]),
    ...fundingBlockers(proposal),
  ]);
}

function hasAcceptedPlan(plan: Plan, { businessPlanId }: InvestmentProposalFact): boolean {
  const deliverable = plan.find('Deliverable', businessPlanId);
  return deliverable !== undefined && deliverable.businessPlan && ACCEPTED_DELIVERABLE.includes(deliverable.status);
}

function proposalOf(plan: Plan, subject: string): InvestmentProposalFact {
  return known(plan.coded('InvestmentProposal', subject), subject);
}
