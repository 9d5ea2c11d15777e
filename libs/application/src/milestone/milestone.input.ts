import type { Phase } from '@roadbook/domain';
import type { Optional } from '../input/input-check.js';

/** The inputs of the milestone use cases; fields as in contract.graphql. Dates are local dates. */
export interface AddMilestone {
  readonly partnership: string;
  readonly action: string;
  readonly title: string;
  readonly dueDate: string;
  readonly verification: string;
  readonly phase?: Optional<Phase>;
}

interface OfMilestone {
  readonly partnership: string;
  readonly milestone: string;
  readonly expectedVersion: number;
}

/** What is not given, or null, stays as it is. */
export interface UpdateMilestone extends OfMilestone {
  readonly title?: Optional<string>;
  readonly dueDate?: Optional<string>;
  readonly verification?: Optional<string>;
  readonly reason?: Optional<string>;
}

export interface ReachMilestone extends OfMilestone {
  readonly date: string;
  readonly evidence: string;
}

export interface DropMilestone extends OfMilestone {
  readonly reason: string;
}
