import type { DecisionKind, DecisionMethod, DecisionOutcome, Vote } from '@roadbook/domain';
import type { Optional } from '../input/input-check.js';

/** The input of the decision use case; fields as in contract.graphql. Dates are local dates. */
export interface RecordDecision {
  readonly partnership: string;
  readonly session: number;
  readonly kind: DecisionKind;
  /** Codes, or for members short names or aliases, or for minutes and decisions numbers. */
  readonly subjects: readonly string[];
  readonly outcome: DecisionOutcome;
  readonly text: string;
  readonly conditions?: Optional<readonly ConditionInput[]>;
  /** VOTE when it is not given; in a written procedure the ballots cast count with the votes given. */
  readonly method?: Optional<DecisionMethod>;
  readonly votes?: Optional<readonly VoteInput[]>;
  readonly overrideReason?: Optional<string>;
  readonly newLead?: Optional<string>;
  readonly plannedStart?: Optional<string>;
  readonly plannedEnd?: Optional<string>;
}

export interface ConditionInput {
  readonly text: string;
  readonly owner: string;
  readonly dueDate: string;
}

export interface VoteInput {
  readonly organisation: string;
  readonly vote: Vote;
}

/** A ballot in a written procedure; the last one of an organisation counts. */
export interface CastVote {
  readonly partnership: string;
  readonly session: number;
  /** The position of the item on the agenda. */
  readonly position: number;
  readonly vote: Vote;
  readonly comment?: Optional<string>;
}

export interface VetoDecision {
  readonly partnership: string;
  /** The decision's number. */
  readonly decision: number;
  readonly reason: string;
}
