import type { Decimal, FundingSource, FundingStatus, InvestmentStage, Money, Phase } from '@roadbook/domain';
import type { OrganisationSource } from './organisation.js';

/** A proposal for investment with its funding mix. */
export interface InvestmentSource {
  readonly code: string;
  readonly title: string;
  readonly stage: InvestmentStage;
  readonly trl: number | null;
  readonly owner: OrganisationSource;
  /** The action that it comes from. */
  readonly action: { readonly code: string; readonly phase: Phase } | null;
  readonly budget: Money | null;
  readonly fundingMix: readonly FundingLineSource[];
  readonly endorsed: boolean;
}

/** A line of a funding mix, in the currency of the budget. */
export interface FundingLineSource {
  readonly source: FundingSource;
  readonly scheme: string | null;
  readonly status: FundingStatus;
  readonly amount: Decimal;
  readonly organisation: OrganisationSource | null;
  /** The cost item that it pays. */
  readonly cost: string | null;
}
