import { addsUp, amounts, FAILED_STAGES } from '../../investment/investment.rules.js';
import type { ComplianceRule } from '../finding.js';

/** The funding lines of a proposal, once there are any, sum up to its budget. */
export const fundingDoesNotAddUp: ComplianceRule = {
  rule: 'FUNDING_DOES_NOT_ADD_UP',
  severity: 'WARNING',
  find: (context) =>
    context.plan
      .table('InvestmentProposal')
      .filter((proposal) => !FAILED_STAGES.includes(proposal.stage))
      .filter((proposal) => proposal.fundingMix.length > 0 && !addsUp(proposal))
      .map((proposal) => ({
        subjects: [proposal.code],
        params: { ...amounts(proposal), owner: context.nameOf(proposal.ownerId) },
      })),
};
