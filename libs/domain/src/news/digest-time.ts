import type { Instant, LocalDate } from '../shared/calendar.js';

/** The hour at which the day's digest is made, where the partnership is. */
export const DIGEST_HOUR = 7;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The hour of an instant in a time zone, from 0 to 23. */
export function localHourAt(instant: Instant, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
    clocks.set(timeZone, clock);
  }
  return Number(clock.format(new Date(instant)));
}

/** Whether what became known at an instant of local date `date` and hour `hour` belongs into the digest of a day. */
export function isBeforeDigest(date: LocalDate, hour: number, day: LocalDate): boolean {
  return date < day || (date === day && hour < DIGEST_HOUR);
}
