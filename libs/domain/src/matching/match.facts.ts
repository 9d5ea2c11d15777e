import type { Fact } from '../plan/fact.js';
import type { LocalDate } from '../shared/calendar.js';
import type { FunnelStep, MatchStatus } from './match.status.js';

/** A step that a match took, and what came of it. */
export interface MatchStepFact {
  readonly step: FunnelStep;
  readonly date: LocalDate;
  readonly note: string | null;
}

/** Two or more organisations that are to work together on something, and how far that has come. */
export interface MatchFact extends Fact {
  readonly organisationIds: readonly string[];
  /** What it is for; one of the three at least. */
  readonly actionId: string | null;
  readonly thematicAreaId: string | null;
  /** The call, network or event that it is to make use of. */
  readonly toolboxItemId: string | null;
  readonly status: MatchStatus;
  /** The steps it took so far, the first being the suggestion. */
  readonly steps: readonly MatchStepFact[];
  /** The event of the toolbox at which they met; null while they did not, or met elsewhere. */
  readonly eventId: string | null;
  readonly dropReason: string | null;
}
