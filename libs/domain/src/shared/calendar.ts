/**
 * Dates as the plan knows them: a local date is the text `2026-11-22`, an instant the text
 * `2026-11-22T09:30:00.000Z`. Both sort as text, are equal when their texts are, and need no clock.
 */
export type LocalDate = string;
export type Instant = string;

const DAY_MS = 86_400_000;
const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;

/** Days since 1970-01-01, for arithmetic. */
export function toDayNumber(date: LocalDate): number {
  return Math.round(
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS,
  );
}

/** The date of a day number, the inverse of {@link toDayNumber}. */
export function fromDayNumber(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** True for a date that exists in the calendar, between the years 1900 and 2200. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !DATE_PATTERN.test(value)) return false;
  const year = Number(value.slice(0, 4));
  if (year < 1900 || year > 2200) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** The instant in its canonical form (UTC, milliseconds), or null when the text is no RFC 3339 instant. */
export function toInstant(value: unknown): Instant | null {
  if (typeof value !== 'string' || !INSTANT_PATTERN.test(value) || !isLocalDate(value.slice(0, 10))) return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** The instant so many milliseconds later. */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  /** The minute that was asked about last, and its date: a date never changes within a minute. */
  minute: string;
  date: LocalDate;
}

const zones = new Map<string, Zone>();
const TO_MINUTE = 'YYYY-MM-DDTHH:MM'.length;

/** The local date that an instant falls on in a time zone, such as `Europe/Paris`. */
export function localDateAt(instant: Instant, timeZone: string): LocalDate {
  let zone = zones.get(timeZone);
  if (!zone) {
    const formatter = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    zone = { formatter, minute: '', date: '' };
    zones.set(timeZone, zone);
  }
  const minute = instant.slice(0, TO_MINUTE);
  if (zone.minute !== minute) {
    zone.date = zone.formatter.format(new Date(instant));
    zone.minute = minute;
  }
  return zone.date;
}

/** True for a time zone that this platform knows. */
export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** The first day of a project month; month 1 is the month of the start date (domain.md, "Project months"). */
export function firstDayOfMonth(startDate: LocalDate, month: number): LocalDate {
  const index = Number(startDate.slice(0, 4)) * 12 + Number(startDate.slice(5, 7)) - 1 + (month - 1);
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

/** The last day of a project month. */
export function lastDayOfMonth(startDate: LocalDate, month: number): LocalDate {
  return addDays(firstDayOfMonth(startDate, month + 1), -1);
}

/** The project month that a date lies in, M1 being 1. */
export function projectMonthOf(startDate: LocalDate, date: LocalDate): number {
  const months = (value: LocalDate): number => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7));
  return months(date) - months(startDate) + 1;
}
