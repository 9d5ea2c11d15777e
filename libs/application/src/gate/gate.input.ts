import type { Phase } from '@roadbook/domain';

/** The input of the gate use cases; fields as in contract.graphql. */
export interface RequestGate {
  readonly partnership: string;
  /** An action's code, or the partnership's. */
  readonly subject: string;
  readonly to: Phase;
}
