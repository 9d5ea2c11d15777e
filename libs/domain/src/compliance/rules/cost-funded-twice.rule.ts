import { costsFundedTwice, FAILED_STAGES } from '../../investment/investment.rules.js';
import type { ComplianceRule } from '../finding.js';

/** No cost item of a proposal is paid by two funding lines. */
export const costFundedTwice: ComplianceRule = {
  rule: 'COST_FUNDED_TWICE',
  severity: 'BLOCKER',
  find: (context) =>
    context.plan
      .table('InvestmentProposal')
      .filter((proposal) => !FAILED_STAGES.includes(proposal.stage))
      .map((proposal) => ({ proposal, costs: costsFundedTwice(proposal.fundingMix) }))
      .filter(({ costs }) => costs.length > 0)
      .map(({ proposal: { code, ownerId }, costs }) => ({
        subjects: [code],
        params: { proposal: code, costs, owner: context.nameOf(ownerId) },
      })),
};
