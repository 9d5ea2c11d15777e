import type { Instant } from '../shared/calendar.js';

/**
 * What every thing in a plan has. A fact is plain data: texts, numbers, booleans, nulls, and lists or objects of these.
 * `version` grows by one with every revision that changes one of the thing's own fields; `updatedAt` is that revision's time.
 */
export interface Fact {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: Instant;
}

/** A figure of a region or organisation; the value is a decimal, the basis says what was counted. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly basis: string | null;
}
