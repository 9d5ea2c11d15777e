import { addDays, firstDayOfMonth, lastDayOfMonth, type Instant, type LocalDate } from '@roadbook/domain';
import type { SeedRecord } from './seed-folder.js';
import { readDate } from './seed-reader.js';

/** Today lies in this month of a partnership that is loaded for demonstration. */
export const DEMO_MONTH = 9;
/** Steps of one day follow each other by so much, beginning in the morning. */
const FIRST_HOUR = 'T08:00:00.000Z';
const STEP_MS = 60_000;

/** A step of a history, ready to be sent: who does what with which input at which instant. */
export interface ReplayStep {
  readonly at: Instant;
  readonly as: string;
  readonly verb: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** The first day of a partnership in whose ninth month today lies. */
export function demoStart(today: LocalDate): LocalDate {
  return firstDayOfMonth(today, 2 - DEMO_MONTH);
}

/** Fields in which a project month means its last day; elsewhere it means the first. */
const ENDS: ReadonlySet<string> = new Set(['end', 'dueDate', 'plannedEnd', 'deadline', 'targetDate']);

/**
 * Turns the steps of a history file into instants and calendar dates. A step never comes before the one above it, and
 * none after `now`.
 */
export function readSteps(
  history: readonly SeedRecord[],
  startDate: LocalDate,
  today: LocalDate,
  now: Instant,
): ReplayStep[] {
  const steps: ReplayStep[] = [];
  let last = '';
  history.forEach((record, i) => {
    const day = dayOf(String(record['at']), startDate, today);
    if (day === null)
      throw new Error(`history.yaml, step ${i + 1}: "${String(record['at'])}" is no time such as M3+8 or today-5`);
    const earliest = new Date(Date.parse(`${day}${FIRST_HOUR}`)).toISOString();
    const follows = last === '' ? earliest : new Date(Date.parse(last) + STEP_MS).toISOString();
    const wanted = follows > earliest ? follows : earliest;
    last = wanted < now ? wanted : now;
    const input = datesIn((record['with'] ?? {}) as Readonly<Record<string, unknown>>, startDate, today, day);
    steps.push({ at: last, as: String(record['as']), verb: String(record['do']), input });
  });
  return steps;
}

function dayOf(text: string, startDate: LocalDate, today: LocalDate): LocalDate | null {
  const back = /^today-(\d+)$/.exec(text);
  return back ? addDays(today, -Number(back[1])) : readDate(text, startDate, firstDayOfMonth);
}

/** The same input with project months, `at` and `today-3` as calendar dates, or as years; other texts stay as they are. */
function datesIn(
  input: Readonly<Record<string, unknown>>,
  startDate: LocalDate,
  today: LocalDate,
  day: LocalDate,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => [field, dateIn(field, value, startDate, today, day)]),
  );
}

const DATED: ReadonlySet<string> = new Set([
  'date',
  'start',
  'end',
  'dueDate',
  'plannedStart',
  'plannedEnd',
  'opens',
  'deadline',
  'targetDate',
]);

function dateIn(field: string, value: unknown, startDate: LocalDate, today: LocalDate, day: LocalDate): unknown {
  if (Array.isArray(value))
    return value.map((one: unknown) => (isRecord(one) ? datesIn(one, startDate, today, day) : one));
  if (isRecord(value)) return datesIn(value, startDate, today, day);
  if (typeof value !== 'string') return value;
  if (field === 'year') return Number(readDate(value, startDate, firstDayOfMonth)?.slice(0, 4));
  if (!DATED.has(field)) return value;
  if (value === 'at') return day;
  const back = /^today-(\d+)$/.exec(value);
  if (back) return addDays(today, -Number(back[1]));
  return readDate(value, startDate, ENDS.has(field) ? lastDayOfMonth : firstDayOfMonth) ?? value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
