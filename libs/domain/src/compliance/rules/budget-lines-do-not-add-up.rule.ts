import { FAILED_STAGES, splitAddsUp, splitAmounts } from '../../investment/investment.rules.js';
import type { ComplianceRule } from '../finding.js';

/** The lines of a proposal's budget, once there are any, sum up to it. */
export const budgetLinesDoNotAddUp: ComplianceRule = {
  rule: 'BUDGET_LINES_DO_NOT_ADD_UP',
  severity: 'WARNING',
  find: (context) =>
    context.plan
      .table('InvestmentProposal')
      .filter((proposal) => !FAILED_STAGES.includes(proposal.stage) && !splitAddsUp(proposal))
      .map((proposal) => ({
        subjects: [proposal.code],
        params: { ...splitAmounts(proposal), owner: context.nameOf(proposal.ownerId) },
      })),
};
