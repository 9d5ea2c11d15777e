import { compareDecimals, subtractDecimals, sumDecimals, type Decimal, type Money } from '../shared/decimal.js';
import { normaliseName } from '../shared/names.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { BudgetLine, FundingLine, InvestmentProposalFact } from './investment.facts.js';
import type { InvestmentStage } from './investment.status.js';

/** What amounts are in where nothing else is said. */
export const DEFAULT_CURRENCY = 'EUR';

/** Stages of proposals that came to nothing; nobody asks whether their money adds up. */
export const FAILED_STAGES: readonly InvestmentStage[] = ['REFUSED', 'WITHDRAWN'];

/** Stages in which nothing is left to change, and an endorsement would help nobody any more. */
export const OVER_STAGES: readonly InvestmentStage[] = ['CLOSED', ...FAILED_STAGES];

/** What a proposal says of its money. */
export type Finances = Pick<InvestmentProposalFact, 'code' | 'budget' | 'budgetLines' | 'fundingMix'>;

/** The sum of all lines of a funding mix; "0.00" of none. */
export function fundingSum(lines: readonly FundingLine[]): Decimal {
  return sumDecimals(lines.map((line) => line.amount));
}

/** How a budget is split; plans of earlier years do not say. */
export function budgetLinesOf({ budgetLines }: Pick<Finances, 'budgetLines'>): readonly BudgetLine[] {
  return budgetLines ?? [];
}

/** The sum of all lines of a budget; "0.00" of none. */
export function budgetSum(lines: readonly BudgetLine[]): Decimal {
  return sumDecimals(lines.map((line) => line.amount));
}

/** True when there is a budget and the funding lines sum up to it exactly. */
export function addsUp({ budget, fundingMix }: Finances): boolean {
  return budget !== null && compareDecimals(fundingSum(fundingMix), budget.amount) === 0;
}

/** True when the lines of the budget sum up to it exactly, or when it is not split at all. */
export function splitAddsUp(finances: Finances): boolean {
  const lines = budgetLinesOf(finances);
  return lines.length === 0 || compareDecimals(budgetSum(lines), finances.budget?.amount ?? '0') === 0;
}

/** What the funding lines lack of the budget, negative where they bring too much; null without a budget. */
export function fundingGap({ budget, fundingMix }: Finances): Decimal | null {
  return budget && subtractDecimals(budget.amount, fundingSum(fundingMix));
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
 * @returns FUNDING_WITHOUT_BUDGET {proposal} or FUNDING_DOES_NOT_ADD_UP {proposal, sum, budget};
 * BUDGET_LINES_DO_NOT_ADD_UP {proposal, sum, budget}; COST_FUNDED_TWICE {proposal, costs}.
 */
export function fundingBlockers(finances: Finances): Verdict {
  const { code, budget } = finances;
  return [
    ...(budget === null ? [blocker('FUNDING_WITHOUT_BUDGET', { proposal: code })] : []),
    ...(budget !== null && !addsUp(finances) ? [blocker('FUNDING_DOES_NOT_ADD_UP', amounts(finances))] : []),
    ...lineBlockers(finances),
  ];
}

/**
 * Why the figures that a proposal gives contradict each other. An idea that says nothing of its money yet contradicts
 * nothing; once there is a mix, it has to hold.
 */
export function figureBlockers(finances: Finances): Verdict {
  return finances.fundingMix.length > 0 ? fundingBlockers(finances) : lineBlockers(finances);
}

function lineBlockers(finances: Finances): Blocker[] {
  const costs = costsFundedTwice(finances.fundingMix);
  return [
    ...(splitAddsUp(finances) ? [] : [blocker('BUDGET_LINES_DO_NOT_ADD_UP', splitAmounts(finances))]),
    ...(costs.length > 0 ? [blocker('COST_FUNDED_TWICE', { proposal: finances.code, costs })] : []),
  ];
}

/** The two figures that should be one, for messages: `{ proposal, sum, budget }`. */
export function amounts(finances: Finances): Record<string, string> {
  return figures(finances, fundingSum(finances.fundingMix));
}

/** The same of the lines of the budget. */
export function splitAmounts(finances: Finances): Record<string, string> {
  return figures(finances, budgetSum(budgetLinesOf(finances)));
}

function figures({ code, budget }: Finances, sum: Decimal): Record<string, string> {
  const currency = budget ? ` ${budget.currency}` : '';
  return { proposal: code, sum: sum + currency, budget: (budget?.amount ?? '0.00') + currency };
}

/** An amount with its currency, for messages. */
export function moneyText({ amount, currency }: Money): string {
  return `${amount} ${currency}`;
}
