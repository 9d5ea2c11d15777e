import { addDays, daysBetween, toDayNumber, type LocalDate } from '../shared/calendar.js';

/** Dates of one partnership as they fall in another that starts on another day. */
export interface ShiftedDates {
  /** A first day: it keeps its project month, and its place in it. */
  start(date: LocalDate): LocalDate;
  /** A last day or due date: one at the end of a project month stays at the end of it. */
  end(date: LocalDate): LocalDate;
}

/** Moves dates from project months counted from one day to those counted from another (domain.md, "Project months"). */
export function shiftedDates(from: LocalDate, to: LocalDate): ShiftedDates {
  const start = (date: LocalDate): LocalDate => {
    const month = monthsBetween(from, date);
    const rest = daysBetween(monthsLater(from, month), date);
    const first = monthsLater(to, month);
    const longest = daysBetween(first, monthsLater(to, month + 1)) - 1;
    return addDays(first, Math.min(rest, longest));
  };
  return { start, end: (date) => addDays(start(addDays(date, 1)), -1) };
}

/** Whole months from a day to another; negative when the other is earlier. */
function monthsBetween(from: LocalDate, date: LocalDate): number {
  const estimate = monthIndex(date) - monthIndex(from);
  return monthsLater(from, estimate) <= date ? estimate : estimate - 1;
}

/** The same day of the month so many months later, or that month's last day where it is shorter. */
function monthsLater(date: LocalDate, months: number): LocalDate {
  const first = firstOfMonth(monthIndex(date) + months);
  const length = toDayNumber(firstOfMonth(monthIndex(date) + months + 1)) - toDayNumber(first);
  return addDays(first, Math.min(Number(date.slice(8, 10)), length) - 1);
}

function monthIndex(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function firstOfMonth(index: number): LocalDate {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}
