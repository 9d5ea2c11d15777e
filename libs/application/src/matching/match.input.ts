import type { Optional } from '../input/input-check.js';

/** The inputs of the use cases about matches. Dates are local dates, organisations short names or aliases. */
export interface RecordMatch {
  readonly partnership: string;
  readonly organisations: readonly string[];
  /** Code of the action that it is for. */
  readonly action?: Optional<string>;
  /** Code of the thematic area that it is for. */
  readonly area?: Optional<string>;
  /** Id or name of the item of the toolbox that it is for, such as a call. */
  readonly toolboxItem?: Optional<string>;
  /** When it was suggested; today when not given. */
  readonly date?: Optional<string>;
  /** Why these are to work together. */
  readonly note?: Optional<string>;
}

interface OfMatch {
  readonly partnership: string;
  /** Opaque id. */
  readonly match: string;
}

/** A step that a match took. */
export interface RecordMatchStep extends OfMatch {
  /** When; today when not given. */
  readonly date?: Optional<string>;
  readonly note?: Optional<string>;
}

export interface RecordMatchMeeting extends RecordMatchStep {
  /** Id or name of the event of the toolbox at which they met. */
  readonly event?: Optional<string>;
}

/** A step about which something has to be said: what the idea is, or the project. */
export interface RecordMatchResult extends RecordMatchStep {
  readonly note: string;
}

export interface DropMatch extends OfMatch {
  readonly reason: string;
}
