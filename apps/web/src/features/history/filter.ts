import { endOf, startOf } from '../../ui/day.js';
import type { RevisionFilter } from './history.operations.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filter of the log as the address says it: `?subject=A1.1&person=…&from=2026-03-01&to=2026-06-30&decisions=1`. */
export function filterOf(address: URLSearchParams, timeZone: string): RevisionFilter {
  const [from, to] = [address.get('from') ?? '', address.get('to') ?? ''];
  return {
    subject: address.get('subject')?.trim() || null,
    by: address.get('person') || null,
    since: DAY.test(from) ? startOf(from, timeZone) : null,
    until: DAY.test(to) ? endOf(to, timeZone) : null,
    decisionsOnly: address.get('decisions') === '1' ? true : null,
  };
}

/** True when the address narrows the log. */
export function isNarrowed(filter: RevisionFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== undefined);
}

/** What a comparison is between: instants, and the days that stand for them. */
export interface Between {
  readonly sinceDay: string;
  readonly untilDay: string;
  readonly since: string;
  /** Null: the moment that is looked at. */
  readonly until: string | null;
}

/**
 * The two dates of a comparison as the address says them, in days or instants: from the beginning of the first to the end of
 * the second.
 * @param today the day that is looked at; nothing is later
 * @param start the day to begin with where the address says none
 */
export function betweenOf(
  address: URLSearchParams,
  {
    timeZone,
    today,
    start,
    dayOf,
  }: { timeZone: string; today: string; start: string; dayOf: (instant: string) => string },
): Between {
  const given = { since: address.get('since') ?? start, until: address.get('until') ?? today };
  const sinceDay = DAY.test(given.since) ? given.since : dayOf(given.since);
  const untilDay = DAY.test(given.until) ? given.until : dayOf(given.until);
  return {
    sinceDay,
    untilDay,
    since: DAY.test(given.since) ? startOf(given.since, timeZone) : given.since,
    until: untilDay >= today ? null : endOf(untilDay, timeZone),
  };
}
