import { compareDecimals, sumDecimals, type Decimal } from '../shared/decimal.js';
import { normaliseName } from '../shared/names.js';
import { blocker, type Verdict } from '../shared/verdict.js';
import type { FundingLine, InvestmentProposalFact } from './investment.facts.js';
import type { InvestmentStage } from './investment.status.js';

/** Stages of proposals that came to nothing; nobody asks whether their money adds up. */
export const FAILED_STAGES: readonly InvestmentStage[] = ['REFUSED', 'WITHDRAWN'];

/** The sum of all lines of a funding mix; "0.00" of none. */
export function fundingSum(lines: readonly FundingLine[]): Decimal {
  return sumDecimals(lines.map((line) => line.amount));
}

/** True when there is a budget and the funding lines sum up to it exactly. */
export function addsUp({ budget, fundingMix }: InvestmentProposalFact): boolean {
  return budget !== null && compareDecimals(fundingSum(fundingMix), budget.amount) === 0;
}

/** The cost items that more than one funding line pays, however spelled; each as first written. */
export function costsFundedTwice(lines: readonly FundingLine[]): string[] {
  const seen = new Map<string, { readonly cost: string; lines: number }>();
  for (const { cost } of lines) {
    const key = normaliseName(cost ?? '');
    if (!cost || !key) continue;
    const known = seen.get(key);
    if (known) known.lines += 1;
    else seen.set(key, { cost, lines: 1 });
  }
  return [...seen.values()].filter((entry) => entry.lines > 1).map((entry) => entry.cost);
}

/**
 * Why a proposal's funding mix does not hold (domain.md, "Gates": ENDORSE_PROPOSAL needs one that adds up).
 *
 * @returns FUNDING_WITHOUT_BUDGET {proposal} or FUNDING_DOES_NOT_ADD_UP {proposal, sum, budget}; COST_FUNDED_TWICE
 * {proposal, costs}.
 */
export function fundingBlockers(proposal: InvestmentProposalFact): Verdict {
  const { code, budget, fundingMix } = proposal;
  const costs = costsFundedTwice(fundingMix);
  return [
    ...(budget === null ? [blocker('FUNDING_WITHOUT_BUDGET', { proposal: code })] : []),
    ...(budget !== null && !addsUp(proposal) ? [blocker('FUNDING_DOES_NOT_ADD_UP', amounts(proposal))] : []),
    ...(costs.length > 0 ? [blocker('COST_FUNDED_TWICE', { proposal: code, costs })] : []),
  ];
}

/** The two figures that should be one, for messages: `{ proposal, sum, budget }`. */
export function amounts({ code, budget, fundingMix }: InvestmentProposalFact): Record<string, string> {
  const currency = budget ? ` ${budget.currency}` : '';
  return { proposal: code, sum: fundingSum(fundingMix) + currency, budget: (budget?.amount ?? '0.00') + currency };
}
