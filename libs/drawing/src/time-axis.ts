import { daysBetween, firstDayOfMonth, type LocalDate } from '@roadbook/domain';

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
  readonly years: readonly Tick[];
  /** Months, quarters or half-years, whichever leaves room for the labels. */
  readonly steps: readonly Tick[];
  /** Where the beginning of a day lies, from 0 to 1; days outside are moved to the nearer end. */
  at(date: LocalDate): number;
}

/** The axis over whole months from the month of the first date through the month of the last. */
export function timeAxis(first: LocalDate, last: LocalDate, language: string): TimeAxis {
  const months = monthsBetween(first, last);
  const from = firstDayOfMonth(first, 1);
  const to = firstDayOfMonth(first, months + 1);
  const length = daysBetween(from, to);
  return {
    from,
    to,
    years: ticks(first, months, 12, (date) => date.slice(0, 4)),
    steps: ticks(first, months, stepFor(months), stepLabel(stepFor(months), language)),
    at: (date) => Math.min(1, Math.max(0, daysBetween(from, date) / length)),
  };
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
