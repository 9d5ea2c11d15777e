import type { FollowUp } from './follow-ups.operations.js';

export type Shown = 'open' | 'done' | 'all';

/** The follow-ups asked for: open ones with what is overdue first and then by their due date, done ones newest first. */
export function followUpsShown(all: readonly FollowUp[], shown: Shown, owner: string | null): FollowUp[] {
  return all
    .filter(({ doneOn }) => shown === 'all' || (doneOn === null) === (shown === 'open'))
    .filter((one) => owner === null || one.owner.shortName === owner)
    .sort(inOrder);
}

function inOrder(left: FollowUp, right: FollowUp): number {
  if (left.doneOn !== null && right.doneOn !== null) return right.doneOn.localeCompare(left.doneOn);
  return (
    Number(left.doneOn !== null) - Number(right.doneOn !== null) ||
    Number(right.overdue) - Number(left.overdue) ||
    left.dueDate.localeCompare(right.dueDate)
  );
}
