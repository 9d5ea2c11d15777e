import { daysFrom, localDay } from './day.js';
import type { TimeBarPlan } from './TimeBar.operations.js';

/** A day that one may want to go back to. */
export interface TimeMark {
  readonly day: string;
  /** Days after the first day. */
  readonly at: number;
  readonly of:
    { readonly kind: 'session'; readonly number: number } | { readonly kind: 'phase'; readonly phase: string };
}

/** The days that can be looked at, and what happened on some of them. */
export interface TimeScale {
  readonly first: string;
  readonly days: number;
  readonly marks: readonly TimeMark[];
}

const HELD: readonly string[] = ['CLOSED', 'MINUTES_ADOPTED'];
const PASSED: readonly string[] = ['PASSED', 'PASSED_WITH_CONDITIONS'];

/**
 * The time bar of a partnership: from its first revision (its start, for those who may not read the history) to today.
 * @param code of the partnership: its own gates open phases, those of actions do not
 */
export function timeScale(plan: TimeBarPlan, code: string, today: string): TimeScale {
  const { timeZone, startDate, sessions, gates, revisions } = plan;
  const begun = revisions[0] ? localDay(revisions[0].at, timeZone) : startDate;
  const first = begun < today ? begun : today;
  const days = daysFrom(first, today);
  const marks: TimeMark[] = sessions
    .filter(({ status }) => HELD.includes(status))
    .map(({ date, number }) => ({ day: date, at: daysFrom(first, date), of: { kind: 'session', number } }));
  for (const { subject, to, status, decision } of gates) {
    if (subject !== code || !PASSED.includes(status) || !decision) continue;
    const day = decision.session.date;
    marks.push({ day, at: daysFrom(first, day), of: { kind: 'phase', phase: to } });
  }
  return {
    first,
    days,
    marks: marks.filter(({ at }) => at >= 0 && at <= days).sort((left, right) => left.at - right.at),
  };
}
