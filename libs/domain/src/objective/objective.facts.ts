import type { Indicator } from '../period/period.facts.js';
import type { Fact } from '../plan/fact.js';
import type { LocalDate } from '../shared/calendar.js';
import type { Decimal } from '../shared/decimal.js';

/** What the coordinator recorded of an indicator for a reporting period. */
export interface RecordedValueFact {
  readonly periodId: string;
  readonly value: Decimal;
  readonly note: string | null;
}

/** What shows how far an objective is reached: a figure with a target, and a value for each reporting period. */
export interface ObjectiveIndicatorFact extends Fact {
  /** The objective's code and a number: O3.1. */
  readonly code: string;
  readonly objectiveId: string;
  readonly title: string;
  /** What is counted, such as "SMEs" or "EUR". */
  readonly unit: string;
  /** Where it stood at the beginning; null: at nothing. */
  readonly baseline: Decimal | null;
  readonly target: Decimal | null;
  readonly targetDate: LocalDate | null;
  /** What every partner report counts and this is the sum of; null: the coordinator records it. */
  readonly reported: Indicator | null;
  /** True when the values of the periods add up; false when each tells where the indicator stands. */
  readonly addsUp: boolean;
  /** Where the figures come from, and what is counted. */
  readonly basis: string | null;
  /** What was recorded, each period once; nothing while it is summed from partner reports. */
  readonly values: readonly RecordedValueFact[];
}
