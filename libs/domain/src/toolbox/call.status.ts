import { daysBetween, type LocalDate } from '../shared/calendar.js';
import type { CallFact } from './call.facts.js';

export const CALL_STATES = ['COMING', 'OPEN', 'CLOSED'] as const;
/** Where a call stands; nobody sets it, it follows from its dates. */
export type CallState = (typeof CALL_STATES)[number];

/** Where a call stands on a day of the partnership: its deadline is the last day on which it is open. */
export function callState({ opens, deadline }: Pick<CallFact, 'opens' | 'deadline'>, today: LocalDate): CallState {
  if (deadline < today) return 'CLOSED';
  return opens !== null && today < opens ? 'COMING' : 'OPEN';
}

/** Days that remain until the deadline, 0 on its day; null once it is over. */
export function daysLeft({ deadline }: Pick<CallFact, 'deadline'>, today: LocalDate): number | null {
  return deadline < today ? null : daysBetween(today, deadline);
}

/** Calls in the order in which they matter on a day: what closes next in front, what is closed behind, the last first. */
export function inDeadlineOrder<Row extends Pick<CallFact, 'deadline' | 'name'>>(
  calls: readonly Row[],
  today: LocalDate,
): Row[] {
  const over = (call: Row): boolean => call.deadline < today;
  return [...calls].sort((left, right) => {
    if (over(left) !== over(right)) return over(left) ? 1 : -1;
    const order = compare(left.deadline, right.deadline) || compare(left.name, right.name);
    return over(left) ? -order : order;
  });
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
