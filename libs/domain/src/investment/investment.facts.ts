import type { Fact } from '../plan/fact.js';
import type { Money } from '../shared/decimal.js';
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
  readonly amount: string;
  readonly organisationId: string | null;
  readonly cost: string | null;
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
  readonly fundingMix: readonly FundingLine[];
  readonly endorsed: boolean;
}
