import { DEFAULT_CURRENCY, FAILED_STAGES, investmentTotals, type InvestmentTotals } from '@roadbook/domain';
import type { FundingLineSource, InvestmentSource, PlanSource } from '../source.js';

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

/** The figures of the pipeline, the same as the API tells; regions by their names. */
export function pipelineTotals({ investments, regions }: PlanSource): InvestmentTotals {
  return investmentTotals(
    investments.map(({ stage, action, owner, budget, budgetLines, fundingMix }) => ({
      stage,
      phase: action?.phase ?? null,
      region: owner.region.name,
      budget,
      budgetLines: budgetLines.map(({ region, year, amount }) => ({ region: region.name, year, amount })),
      fundingMix: fundingMix.map(({ source, status, year, amount, organisation }) => ({
        ...{ source, status, year, amount },
        region: organisation?.region.name ?? null,
      })),
    })),
    new Map(regions.map(({ name, cohesionCategory }) => [name, cohesionCategory])),
  );
}
