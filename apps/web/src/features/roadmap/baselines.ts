import type { ShiftFacts } from './baselines.operations.js';

/** Which baselines are held against each other. */
export interface Compared {
  readonly from: number;
  /** Null: the plan as it is. */
  readonly to: number | null;
}

/**
 * What the address asks to compare: the last baseline with the plan unless it says otherwise; numbers that there are none of
 * are left out. Null while there is no baseline.
 */
export function comparedOf(search: URLSearchParams, numbers: readonly number[]): Compared | null {
  const last = numbers.at(-1);
  if (last === undefined) return null;
  const known = (name: string): number | null => numbers.find((number) => String(number) === search.get(name)) ?? null;
  const from = known('from') ?? last;
  const to = known('to');
  return { from, to: to === from ? null : to };
}

type Shift = Pick<ShiftFacts, 'fromStart' | 'toStart' | 'fromEnd' | 'toEnd' | 'startShift' | 'endShift'>;

/** The actions of a comparison, sorted by what became of them. */
export interface Comparison<Row extends Shift> {
  /** Those that lie elsewhere, the furthest moved first. */
  readonly moved: readonly Row[];
  readonly unmoved: readonly Row[];
  /** In the second only. */
  readonly added: readonly Row[];
  /** In the first only. */
  readonly gone: readonly Row[];
  /** The last day of all in each; null of none. */
  readonly ends: { readonly from: string | null; readonly to: string | null };
  /** The most days that anything starts or ends earlier or later. */
  readonly furthest: number;
}

/** Sorts what a comparison says. */
export function comparisonOf<Row extends Shift>(rows: readonly Row[]): Comparison<Row> {
  const both = rows.filter(({ startShift, endShift }) => startShift !== null && endShift !== null);
  const moved = both.filter((row) => farOf(row) > 0).sort((left, right) => farOf(right) - farOf(left));
  return {
    moved,
    unmoved: both.filter((row) => farOf(row) === 0),
    added: rows.filter(({ fromStart, toStart }) => fromStart === null && toStart !== null),
    gone: rows.filter(({ fromStart, toStart }) => fromStart !== null && toStart === null),
    ends: { from: lastOf(rows.map(({ fromEnd }) => fromEnd)), to: lastOf(rows.map(({ toEnd }) => toEnd)) },
    furthest: Math.max(0, ...moved.map(farOf)),
  };
}

function farOf({ startShift, endShift }: Shift): number {
  return Math.max(Math.abs(startShift ?? 0), Math.abs(endShift ?? 0));
}

function lastOf(days: readonly (string | null)[]): string | null {
  return days.reduce<string | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
