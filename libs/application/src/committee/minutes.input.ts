import type { Optional } from '../input/input-check.js';

/** The inputs of the use cases about minutes; sessions are named by number. */
export interface DraftMinutes {
  readonly partnership: string;
  readonly number: number;
  /** Whether the draft may take the place of minutes that are there. */
  readonly replace?: Optional<boolean>;
}

export interface UpdateMinutes {
  readonly partnership: string;
  readonly session: number;
  readonly expectedVersion: number;
  /** A document of the editor. */
  readonly minutes: unknown;
}

export interface ObjectToMinutes {
  readonly partnership: string;
  readonly number: number;
  readonly reason: string;
}
