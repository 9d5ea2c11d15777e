import type { Fact } from '../plan/fact.js';
import type { Decimal, Money } from '../shared/decimal.js';
import type { InvestmentStage } from './investment.status.js';

export const FUNDING_SOURCES = ['REGIONAL', 'NATIONAL', 'EU', 'PRIVATE'] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];
export const FUNDING_STATUSES = ['PLANNED', 'REQUESTED', 'SECURED'] as const;
export type FundingStatus = (typeof FUNDING_STATUSES)[number];

/** One line of the funding mix. `cost` names the cost item it pays, so that no cost is funded twice. */
export interface FundingLine {
  readonly source: FundingSource;
  readonly scheme: string | null;
  readonly status: FundingStatus;
  readonly amount: Decimal;
  readonly organisationId: string | null;
  readonly cost: string | null;
  /** Who brings it where that is no organisation of the register. Lines of older plans lack this and the year. */
  readonly investor?: string | null;
  /** The year in which the money is due. */
  readonly year?: number | null;
}

/** One line of a budget: what is spent where, on what and when, in the currency of the budget. */
export interface BudgetLine {
  /** Who spends it; null while that is open. */
  readonly organisationId: string | null;
  readonly regionId: string;
  readonly category: string;
  readonly year: number | null;
  readonly amount: Decimal;
}

/** Who invests beside the owner, named before any amount is known: an organisation of the register or another. */
export interface CoInvestor {
  readonly organisationId: string | null;
  readonly name: string | null;
}

export interface InvestmentProposalFact extends Fact {
  readonly code: string;
  readonly title: string;
  readonly stage: InvestmentStage;
  readonly trl: number | null;
  readonly ownerId: string;
  readonly actionId: string | null;
  /** The deliverable that is its business plan. */
  readonly businessPlanId: string | null;
  readonly budget: Money | null;
  /** How the budget is split; null or empty while it is not. */
  readonly budgetLines: readonly BudgetLine[] | null;
  readonly fundingMix: readonly FundingLine[];
  readonly coInvestors: readonly CoInvestor[] | null;
  /** Why it was refused or withdrawn. */
  readonly stageReason: string | null;
  readonly endorsed: boolean;
}
