import type { Indicator } from '@roadbook/domain';
import type { Optional } from '../input/input-check.js';

/** The inputs of the use cases about indicators of objectives. */
interface IndicatorFields {
  readonly title: string;
  readonly unit: string;
  readonly baseline?: Optional<string>;
  readonly target?: Optional<string>;
  readonly targetDate?: Optional<string>;
  /** What every partner report counts; null: it is recorded by the coordinator. */
  readonly reported?: Optional<Indicator>;
  readonly addsUp?: Optional<boolean>;
  readonly basis?: Optional<string>;
}

export interface AddIndicator extends IndicatorFields {
  readonly partnership: string;
  /** Code of the objective. */
  readonly objective: string;
}

interface OfIndicator {
  readonly partnership: string;
  /** Its code. */
  readonly indicator: string;
  readonly expectedVersion: number;
}

/** What is not given stays as it is; null takes away what there may be none of. */
export interface UpdateIndicator extends OfIndicator, Partial<Omit<IndicatorFields, 'title' | 'unit'>> {
  readonly title?: Optional<string>;
  readonly unit?: Optional<string>;
}

export interface RemoveIndicator extends OfIndicator {
  readonly reason?: Optional<string>;
}

export interface RecordIndicatorValue extends OfIndicator {
  /** The number of the reporting period. */
  readonly period: number;
  /** Null takes the value of the period away. */
  readonly value?: Optional<string>;
  readonly note?: Optional<string>;
}
