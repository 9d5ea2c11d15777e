import type { StakeholderKind, StakeholderState } from '@roadbook/domain';
import type { Optional } from '../input/input-check.js';

/** The inputs of the use cases about bodies to connect with. */
export interface AddStakeholder {
  readonly partnership: string;
  readonly name: string;
  readonly kind: StakeholderKind;
  /** Its name. */
  readonly region: string;
  /** Short name or alias of the member that keeps the connection; nobody yet when not given. */
  readonly responsible?: Optional<string>;
  /** IDENTIFIED when not given. */
  readonly state?: Optional<StakeholderState>;
}

/** What is not given, or null, stays as it is. */
export interface UpdateStakeholder {
  readonly partnership: string;
  /** Its id. */
  readonly stakeholder: string;
  readonly expectedVersion: number;
  readonly name?: Optional<string>;
  readonly kind?: Optional<StakeholderKind>;
  readonly region?: Optional<string>;
  /** The empty text: nobody keeps the connection any more. */
  readonly responsible?: Optional<string>;
  readonly state?: Optional<StakeholderState>;
}
