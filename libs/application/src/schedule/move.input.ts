import type { Optional } from '../input/input-check.js';

/** The inputs of the use cases about moves. Dates are local dates. */
export interface MoveAction {
  readonly partnership: string;
  readonly action: string;
  readonly expectedVersion: number;
  readonly plannedStart: string;
  /** Not given: the action keeps its length. */
  readonly plannedEnd?: Optional<string>;
  readonly reason: string;
}

interface OfRequest {
  readonly partnership: string;
  /** Its code. */
  readonly request: string;
  readonly expectedVersion: number;
}

export interface AcceptMove extends OfRequest {
  readonly answer?: Optional<string>;
}

export interface RefuseMove extends OfRequest {
  readonly reason: string;
}

export interface WithdrawMove extends OfRequest {
  readonly reason?: Optional<string>;
}
