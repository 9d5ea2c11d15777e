import { addDays, daysBetween, firstDayOfMonth, type LocalDate } from '@roadbook/domain';

/** A stretch of the axis with its label. */
export interface Tick {
  readonly from: LocalDate;
  /** The first day after it. */
  readonly to: LocalDate;
  readonly label: string;
}

export interface TimeAxis {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Years, or months over weeks. */
  readonly upper: readonly Tick[];
  /** Weeks, months, quarters or half-years. */
  readonly steps: readonly Tick[];
  /** Where the beginning of a day lies, from 0 to 1; days outside are moved to the nearer end. */
  at(date: LocalDate): number;
}

/** How near a page looks at the plan. */
export const ZOOMS = ['weeks', 'months', 'quarters', 'years'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** How wide a day is on a page, so that the labels of the steps have room. */
export const PIXELS_PER_DAY: Readonly<Record<Zoom, number>> = { weeks: 8, months: 3, quarters: 1, years: 0.36 };

/** The axis over whole months, with the steps that leave room for their labels on a sheet of paper. */
export function timeAxis(first: LocalDate, last: LocalDate, language: string): TimeAxis {
  return axisOf(first, last, language, stepFor(monthsBetween(first, last)));
}

/** The axis over whole months, with the steps of a zoom. */
export function zoomAxis(first: LocalDate, last: LocalDate, language: string, zoom: Zoom): TimeAxis {
  if (zoom !== 'weeks') return axisOf(first, last, language, { months: 1, quarters: 3, years: 6 }[zoom]);
  const axis = axisOf(first, last, language, 1);
  const format = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const upper = axis.steps.map((step) => ({ ...step, label: format.format(new Date(`${step.from}T00:00:00Z`)) }));
  return { ...axis, upper, steps: weeks(axis.from, axis.to) };
}

/** How many days an axis has. */
export function axisLength({ from, to }: Pick<TimeAxis, 'from' | 'to'>): number {
  return daysBetween(from, to);
}

/** How wide an axis is with a zoom, in pixels. */
export function axisWidth(axis: Pick<TimeAxis, 'from' | 'to'>, zoom: Zoom): number {
  return Math.ceil(axisLength(axis) * PIXELS_PER_DAY[zoom]);
}

/** The day at a place from 0 to 1. */
export function dayAt({ from, to }: Pick<TimeAxis, 'from' | 'to'>, place: number): LocalDate {
  return addDays(from, Math.floor(place * daysBetween(from, to)));
}

function axisOf(first: LocalDate, last: LocalDate, language: string, step: number): TimeAxis {
  const months = monthsBetween(first, last);
  const from = firstDayOfMonth(first, 1);
  const to = firstDayOfMonth(first, months + 1);
  const length = daysBetween(from, to);
  return {
    from,
    to,
    upper: ticks(first, months, 12, (date) => date.slice(0, 4)),
    steps: ticks(first, months, step, stepLabel(step, language)),
    at: (date) => Math.min(1, Math.max(0, daysBetween(from, date) / length)),
  };
}

/** Weeks from Monday to Monday by the day that they begin on, the first and last cut to the axis. */
function weeks(from: LocalDate, to: LocalDate): Tick[] {
  const result: Tick[] = [];
  const weekday = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7;
  for (let day = from; day < to;) {
    const next = addDays(day, day === from ? 7 - weekday : 7);
    result.push({ from: day, to: next < to ? next : to, label: String(Number(day.slice(8))) });
    day = next;
  }
  return result;
}

function monthsBetween(first: LocalDate, last: LocalDate): number {
  const index = (date: LocalDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Math.max(1, index(last) - index(first) + 1);
}

function stepFor(months: number): number {
  if (months <= 18) return 1;
  if (months <= 60) return 3;
  return months <= 120 ? 6 : 12;
}

function stepLabel(step: number, language: string): (date: LocalDate) => string {
  if (step === 1) {
    const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
    return (date) => format.format(new Date(`${date}T00:00:00Z`)).replace('.', '');
  }
  const letter = step === 3 ? 'Q' : 'H';
  return (date) => (step === 12 ? '' : `${letter}${Math.floor((Number(date.slice(5, 7)) - 1) / step) + 1}`);
}

/** Ticks at the calendar's own borders (quarters begin in January), the first and last cut to the axis. */
function ticks(first: LocalDate, months: number, step: number, label: (date: LocalDate) => string): Tick[] {
  const result: Tick[] = [];
  const startMonth = Number(first.slice(5, 7)) - 1;
  for (let month = 0; month < months;) {
    const length = Math.min(step - ((startMonth + month) % step), months - month);
    const from = firstDayOfMonth(first, month + 1);
    result.push({ from, to: firstDayOfMonth(first, month + length + 1), label: label(from) });
    month += length;
  }
  return result;
}
