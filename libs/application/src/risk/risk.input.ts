import type { Optional } from '../input/input-check.js';

/** The inputs of the use cases about risks. */
export interface AddRisk {
  readonly partnership: string;
  /** Code of the action that it threatens; the partnership when not given. */
  readonly action?: Optional<string>;
  readonly title: string;
  /** 1 to 5, as is the impact. */
  readonly likelihood: number;
  readonly impact: number;
  readonly mitigation: string;
  /** Short name or alias of a member. */
  readonly owner: string;
}

interface OfRisk {
  readonly partnership: string;
  /** Its code. */
  readonly risk: string;
  readonly expectedVersion: number;
}

/** What is not given, or null, stays as it is. */
export interface UpdateRisk extends OfRisk {
  /** The empty text: it threatens the partnership as a whole. */
  readonly action?: Optional<string>;
  readonly title?: Optional<string>;
  readonly likelihood?: Optional<number>;
  readonly impact?: Optional<number>;
  readonly mitigation?: Optional<string>;
  readonly owner?: Optional<string>;
  readonly reason?: Optional<string>;
}

export interface MoveRisk extends OfRisk {
  readonly reason: string;
}
