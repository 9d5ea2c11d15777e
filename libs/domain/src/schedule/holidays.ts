import { toDayNumber, type LocalDate } from '../shared/calendar.js';

/** Days on which nobody works, first and last counted; a single day begins and ends on itself. */
export interface Holiday {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** What it is called, such as `Summer break`. */
  readonly name: string | null;
}

/** The most days that one holiday may last. */
export const LONGEST_HOLIDAY = 100;

/**
 * Days of work, counted one after the other with holidays left out. A day that is a holiday stands for the next day of work,
 * so that all arithmetic of the schedule is done in these numbers; without holidays they are the numbers of the days.
 */
export interface WorkCalendar {
  /** The number of the first day of work on or after a day. */
  readonly workOn: (day: number) => number;
  /** The day that bears a number of work. */
  readonly dayOf: (work: number) => number;
}

const EVERY_DAY: WorkCalendar = { workOn: (day) => day, dayOf: (work) => work };

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The days of work that holidays leave; they may overlap and come in any order. */
export function workCalendar(holidays: readonly Pick<Holiday, 'from' | 'to'>[]): WorkCalendar {
  const spans = merged(holidays);
  if (spans.length === 0) return EVERY_DAY;
  // Days off before each span, and the number of the day of work that follows it.
  const before: number[] = [];
  const resumes: number[] = [];
  let off = 0;
  for (const { first, last } of spans) {
    before.push(off);
    resumes.push(first - off);
    off += last - first + 1;
  }
  const total = off;
  const offBefore = (at: number): number => (at < spans.length ? before[at]! : total);
  return {
    workOn(day) {
      const at = countWhile(spans.length, (i) => spans[i]!.last < day);
      const span = spans[at];
      return span && span.first <= day ? resumes[at]! : day - offBefore(at);
    },
    dayOf(work) {
      return work + offBefore(countWhile(spans.length, (i) => resumes[i]! <= work));
    },
  };
}

/** Spans in their order, none touching another. */
function merged(holidays: readonly Pick<Holiday, 'from' | 'to'>[]): Span[] {
  const sorted = holidays
    .map(({ from, to }) => ({ first: toDayNumber(from), last: toDayNumber(to) }))
    .filter(({ first, last }) => first <= last)
    .sort((left, right) => left.first - right.first);
  const spans: Span[] = [];
  for (const span of sorted) {
    const previous = spans.at(-1);
    if (previous && span.first <= previous.last + 1) {
      spans[spans.length - 1] = { first: previous.first, last: Math.max(previous.last, span.last) };
    } else spans.push(span);
  }
  return spans;
}

/** How many of the first places satisfy a condition that holds up to a place and not behind it. */
function countWhile(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
