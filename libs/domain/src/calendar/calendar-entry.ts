import type { Instant, LocalDate } from '../shared/calendar.js';
import type { Statement } from '../shared/verdict.js';

/** Whose dates a calendar feed shows: what the account's organisation owes, all it works on, or the committee's. */
export const CALENDAR_SCOPES = ['PERSON', 'ORGANISATION', 'COMMITTEE'] as const;
export type CalendarScope = (typeof CALENDAR_SCOPES)[number];

export const CALENDAR_KINDS = [
  'MILESTONE',
  'DELIVERABLE',
  'FOLLOW_UP',
  'PARTNER_REPORT',
  'PERIOD_END',
  'REPORTS_DUE',
  'SESSION',
  'DISSEMINATION',
  'CALL',
  'CALL_OPENING',
  'CALL_DEADLINE',
  'EVENT',
] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** One entry of a calendar: whole days, as the plan knows no times of day. */
export interface CalendarEntry {
  /** The same for the same thing, whatever becomes of it and in whichever feed. */
  readonly uid: string;
  readonly kind: CalendarKind;
  readonly statement: Statement;
  readonly start: LocalDate;
  /** The last day; the first one for what lasts a day. */
  readonly end: LocalDate;
  /** True for what is shown only so that calendars strike it out. */
  readonly cancelled: boolean;
  /** Grows whenever the thing changes. */
  readonly sequence: number;
  readonly lastModified: Instant;
  /** The path of the page that shows the thing. */
  readonly path: string;
}
