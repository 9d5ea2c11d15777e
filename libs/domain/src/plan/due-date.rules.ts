import { coordinates } from '../identity/standing.rules.js';
import type { LocalDate } from '../shared/calendar.js';
import { isDecided, type By } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';

/** A due date, or an action's planned start or end, that someone wants to move. */
export interface DateMove {
  /** The field's name in the API, such as `dueDate`. */
  readonly field: string;
  readonly from: LocalDate;
  /** Null or undefined: it stays. */
  readonly to: LocalDate | null | undefined;
  /** Whether the committee has adopted the action that it belongs to. */
  readonly adopted: boolean;
  /** Whether something was submitted for it. */
  readonly submitted: boolean;
  readonly reason: string | null | undefined;
}

/**
 * Whether a date may move (domain.md, "Guards"): before adoption freely; after adoption only by REBASELINE, or by the
 * coordinator with a reason while it lies ahead and nothing was submitted.
 *
 * @returns DUE_DATE_FIXED, DUE_DATE_PASSED, DUE_DATE_SUBMITTED, DUE_DATE_NEEDS_REASON {field, date}, as many as hold.
 */
export function mayMoveDueDate(move: DateMove, by: By): Verdict {
  const { field, from: date, to } = move;
  if (isDecided(by) || !move.adopted || !to || to === date) return [];
  const blockers: Blocker[] = [];
  const isCoordinator = coordinates(by);
  if (!isCoordinator) blockers.push(blocker('DUE_DATE_FIXED', { field, date }));
  if (date <= by.today) blockers.push(blocker('DUE_DATE_PASSED', { field, date }));
  if (move.submitted) blockers.push(blocker('DUE_DATE_SUBMITTED', { field, date }));
  if (isCoordinator && !move.reason?.trim()) blockers.push(blocker('DUE_DATE_NEEDS_REASON', { field, date }));
  return blockers;
}
