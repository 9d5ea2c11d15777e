import type { ActionFacts } from './fields.operations.js';

type Status = ActionFacts['status'];

/** The verbs that make sense for an action, the most likely one first; one that is hindered is shown with its reasons. */
const VERBS: Readonly<Record<Status, readonly string[]>> = {
  PROPOSED: ['start', 'cancel'],
  PLANNED: ['start', 'cancel'],
  IN_PROGRESS: ['complete', 'hold', 'cancel'],
  ON_HOLD: ['resume', 'complete', 'cancel'],
  COMPLETED: [],
  CANCELLED: [],
  REJECTED: [],
};

/** The transitions to show for a status, in the order of {@link VERBS}. */
export function fitting<T extends { readonly name: string }>(transitions: readonly T[], status: Status): T[] {
  return VERBS[status].flatMap((verb) => transitions.filter(({ name }) => name === verb));
}

/** True once an action is over: nothing about it can be changed any more. */
export function isOver(status: Status): boolean {
  return VERBS[status].length === 0;
}
