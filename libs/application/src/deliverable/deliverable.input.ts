import type { Phase, ReviewOutcome } from '@roadbook/domain';
import type { Optional } from '../input/input-check.js';

/** The inputs of the deliverable use cases; fields as in contract.graphql. Dates are local dates. */
export interface AddDeliverable {
  readonly partnership: string;
  readonly action: string;
  readonly title: string;
  readonly type: string;
  readonly level: string;
  readonly dueDate: string;
  readonly lead?: Optional<string>;
  readonly main?: Optional<boolean>;
  readonly businessPlan?: Optional<boolean>;
  readonly phase?: Optional<Phase>;
  /** What may be said of it in public, whatever its level. */
  readonly publicSummary?: Optional<string>;
}

interface OfDeliverable {
  readonly partnership: string;
  readonly deliverable: string;
  readonly expectedVersion: number;
}

/** What is not given, or null, stays as it is. */
export interface UpdateDeliverable extends OfDeliverable {
  readonly title?: Optional<string>;
  readonly type?: Optional<string>;
  readonly level?: Optional<string>;
  readonly dueDate?: Optional<string>;
  readonly lead?: Optional<string>;
  readonly main?: Optional<boolean>;
  readonly publicSummary?: Optional<string>;
  readonly reason?: Optional<string>;
}

/** A version: one link or one uploaded file. */
export interface SubmitDeliverable extends OfDeliverable {
  readonly url?: Optional<string>;
  readonly fileId?: Optional<string>;
  readonly note?: Optional<string>;
  readonly lateReason?: Optional<string>;
}

export interface ReviewDeliverable extends OfDeliverable {
  readonly outcome: ReviewOutcome;
  readonly comment: string;
  readonly conditions?: Optional<readonly string[]>;
}
