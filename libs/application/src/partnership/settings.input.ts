import type { Optional } from '../input/input-check.js';

/** Days on which nobody works; without `to` a single one. */
export interface HolidayGiven {
  readonly from: string;
  readonly to?: Optional<string>;
  readonly name?: Optional<string>;
}

/** Settings of a partnership that are to be others; what is not given, or null, stays as it is. */
export interface UpdateSettings {
  readonly partnership: string;
  readonly expectedVersion: number;
  /** Shares as two whole numbers: [2, 3] is two thirds. */
  readonly quorum?: Optional<readonly number[]>;
  readonly qualifiedMajority?: Optional<readonly number[]>;
  readonly reconveneDays?: Optional<number>;
  readonly vetoDays?: Optional<number>;
  readonly writtenProcedureDays?: Optional<number>;
  readonly noticeDays?: Optional<number>;
  readonly minutesDays?: Optional<number>;
  /** In place of all that were set before. */
  readonly holidays?: Optional<readonly HolidayGiven[]>;
  readonly contentLanguage?: Optional<string>;
  readonly reason: string;
}
