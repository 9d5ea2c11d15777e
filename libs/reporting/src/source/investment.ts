import type {
  CohesionCategory,
  Decimal,
  FundingSource,
  FundingStatus,
  InvestmentStage,
  Money,
  Phase,
} from '@roadbook/domain';
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
  /** The deliverable that is its business plan. */
  readonly businessPlan: { readonly code: string } | null;
  readonly budget: Money | null;
  /** How the budget is split; empty while it is not. */
  readonly budgetLines: readonly BudgetLineSource[];
  readonly fundingMix: readonly FundingLineSource[];
  /** Who brings money, and who is named as a co-investor. */
  readonly investors: readonly InvestorSource[];
  /** Why it was refused or withdrawn. */
  readonly stageReason: string | null;
  readonly endorsed: boolean;
}

/** A line of a budget: what is spent where, on what and when. */
export interface BudgetLineSource {
  readonly organisation: OrganisationSource | null;
  readonly region: { readonly name: string; readonly cohesionCategory: CohesionCategory | null };
  readonly category: string;
  readonly year: number | null;
  readonly amount: Decimal;
}

export interface InvestorSource {
  readonly name: string;
  readonly coInvestor: boolean;
}

/** A line of a funding mix, in the currency of the budget. */
export interface FundingLineSource {
  readonly source: FundingSource;
  readonly scheme: string | null;
  readonly status: FundingStatus;
  readonly amount: Decimal;
  readonly organisation: OrganisationSource | null;
  /** Who brings it where that is no organisation of the register. */
  readonly investor: string | null;
  /** The cost item that it pays. */
  readonly cost: string | null;
  /** The year in which it is due. */
  readonly year: number | null;
}
