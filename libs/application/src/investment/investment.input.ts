import type { FundingSource, FundingStatus } from '@roadbook/domain';
import type { Optional } from '../input/input-check.js';

/** The inputs of the use cases about investment proposals. Amounts are decimals as text. */
export interface ProposeInvestment {
  readonly partnership: string;
  readonly title: string;
  /** Short name or alias of a member; the asker's own organisation when not given. */
  readonly owner?: Optional<string>;
  /** Code of the action that it comes from. */
  readonly action?: Optional<string>;
  /** 1 to 9. */
  readonly trl?: Optional<number>;
}

interface OfProposal {
  readonly partnership: string;
  /** Its code. */
  readonly proposal: string;
  readonly expectedVersion: number;
}

/** What is not given stays as it is; null takes a detail away. */
export interface UpdateProposal extends OfProposal {
  readonly title?: Optional<string>;
  readonly owner?: Optional<string>;
  readonly action?: Optional<string>;
  readonly trl?: Optional<number>;
  /** Code of a deliverable that is marked as a business plan. */
  readonly businessPlan?: Optional<string>;
  /** All co-investors, who replace those there were. */
  readonly coInvestors?: Optional<readonly InvestorInput[]>;
  readonly reason?: Optional<string>;
}

/** An organisation by its short name or alias, or anybody else by name. */
export interface InvestorInput {
  readonly organisation?: Optional<string>;
  readonly name?: Optional<string>;
}

export interface BudgetLineInput {
  readonly organisation?: Optional<string>;
  /** The organisation's own when not given. */
  readonly region?: Optional<string>;
  readonly category: string;
  readonly year?: Optional<number>;
  readonly amount: string;
}

export interface FundingLineInput {
  readonly source: FundingSource;
  readonly scheme?: Optional<string>;
  readonly status: FundingStatus;
  readonly amount: string;
  readonly organisation?: Optional<string>;
  /** Who brings it where that is no organisation of the register. */
  readonly investor?: Optional<string>;
  readonly cost?: Optional<string>;
  readonly year?: Optional<number>;
}

export interface SetBudget extends OfProposal {
  /** The sum of the lines when not given. */
  readonly amount?: Optional<string>;
  /** The one there was, or EUR, when not given. */
  readonly currency?: Optional<string>;
  readonly lines: readonly BudgetLineInput[];
  /** The funding mix too, where both change at once; it stays when not given. */
  readonly fundingMix?: Optional<readonly FundingLineInput[]>;
  readonly reason?: Optional<string>;
}

export interface SetFundingMix extends OfProposal {
  readonly lines: readonly FundingLineInput[];
  readonly reason?: Optional<string>;
}

export interface PlanProposal extends OfProposal {
  /** Code of a deliverable that is marked as a business plan; it may be left out when one is known. */
  readonly businessPlan?: Optional<string>;
}

export type MoveProposal = OfProposal;

export interface EndProposal extends OfProposal {
  readonly reason: string;
}
