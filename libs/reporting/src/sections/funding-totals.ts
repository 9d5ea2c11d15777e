import { FAILED_STAGES, FUNDING_STATUSES, sumDecimals, type Decimal, type FundingStatus } from '@roadbook/domain';
import type { FundingLineSource, InvestmentSource } from '../source.js';

/** What amounts are in where a proposal has no budget that says so, as funding in partner reports is. */
const DEFAULT_CURRENCY = 'EUR';

/** Exact sums of some proposals in one currency. */
export interface FundingTotal {
  readonly currency: string;
  readonly proposals: number;
  readonly budget: Decimal;
  readonly byStatus: Readonly<Record<FundingStatus, Decimal>>;
}

/** A funding line with the proposal that it belongs to. */
export interface LineOf {
  readonly line: FundingLineSource;
  readonly proposal: InvestmentSource;
}

export function currencyOf({ budget }: InvestmentSource): string {
  return budget?.currency ?? DEFAULT_CURRENCY;
}

/** True for a proposal that has not come to nothing. */
export function counts({ stage }: InvestmentSource): boolean {
  return !FAILED_STAGES.includes(stage);
}

/** All lines of some proposals. */
export function linesOf(proposals: readonly InvestmentSource[]): LineOf[] {
  return proposals.flatMap((proposal) => proposal.fundingMix.map((line) => ({ line, proposal })));
}

/** The currencies of some proposals, in the order in which they come up. */
export function currenciesOf(proposals: readonly InvestmentSource[]): string[] {
  return [...new Set(proposals.map(currencyOf))];
}

/** The sums of some proposals, one for each currency: amounts in different money are never added. */
export function totalsOf(proposals: readonly InvestmentSource[]): FundingTotal[] {
  return currenciesOf(proposals).map((currency) => {
    const same = proposals.filter((proposal) => currencyOf(proposal) === currency);
    return {
      currency,
      proposals: same.length,
      budget: sumDecimals(same.flatMap((proposal) => (proposal.budget ? [proposal.budget.amount] : []))),
      byStatus: sumsByStatus(linesOf(same)),
    };
  });
}

/** The sums of some lines by state. */
export function sumsByStatus(lines: readonly LineOf[]): Record<FundingStatus, Decimal> {
  const sums = FUNDING_STATUSES.map((status) => [
    status,
    sumDecimals(lines.filter(({ line }) => line.status === status).map(({ line }) => line.amount)),
  ]);
  return Object.fromEntries(sums) as Record<FundingStatus, Decimal>;
}

/** The share of an amount in another in percent, to one place; null of nothing. */
export function shareOf(part: Decimal, whole: Decimal): number | null {
  const total = Number(whole);
  return total === 0 ? null : Math.round((Number(part) / total) * 1000) / 10;
}
