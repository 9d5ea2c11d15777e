import type { Fact } from '../plan/fact.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { Phase } from '../partnership/phase.status.js';
import type { DeliverableStatus } from './deliverable.status.js';

export const REVIEW_OUTCOMES = ['ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'REVISION_REQUESTED'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

export interface DeliverableFact extends Fact {
  /** `D<activity>.<n>.<k>`. */
  readonly code: string;
  readonly actionId: string;
  readonly title: string;
  readonly phase: Phase;
  readonly leadId: string;
  /** A code of the partnership's scheme, as is the level. */
  readonly type: string;
  readonly level: string;
  readonly dueDate: LocalDate;
  readonly baselineDate: LocalDate | null;
  readonly main: boolean;
  readonly businessPlan: boolean;
  /** What may be said of it in public, whatever its level. */
  readonly publicSummary: string | null;
  readonly status: DeliverableStatus;
}

/** A version: one file or one link. Only the draft is ever replaced; submitted versions are never changed or lost. */
export interface DeliverableVersionFact extends Fact {
  readonly deliverableId: string;
  readonly number: number;
  readonly url: string | null;
  readonly fileId: string | null;
  readonly at: Instant;
  readonly byId: string;
  readonly note: string | null;
  readonly lateReason: string | null;
  readonly draft: boolean;
}

export interface ReviewFact extends Fact {
  readonly deliverableId: string;
  readonly at: Instant;
  readonly byId: string;
  readonly outcome: ReviewOutcome;
  readonly comment: string;
  readonly conditions: readonly string[];
  /** The decision that it carries out, when the committee reviewed. */
  readonly decisionId: string | null;
}
