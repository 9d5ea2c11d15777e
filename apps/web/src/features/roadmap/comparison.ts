import type { BaselineFacts, ShiftFacts } from './baselines.operations.js';

/** An action that is in both, and has other dates in the second. */
export interface MovedAction {
  readonly action: ShiftFacts['action'];
  readonly before: DateSpan;
  readonly after: DateSpan;
  /** Days that it starts and ends later; negative for earlier. */
  readonly startShift: number;
  readonly endShift: number;
}

/** An action that is in one of the two only. */
export interface LoneAction {
  readonly action: ShiftFacts['action'];
  readonly dates: DateSpan;
}

interface DateSpan {
  readonly start: string;
  readonly end: string;
}

/** What changed from one baseline to another. */
export interface Comparison {
  /** The farthest first. */
  readonly moved: readonly MovedAction[];
  readonly added: readonly LoneAction[];
  readonly removed: readonly LoneAction[];
  /** How many lie in both as they lay. */
  readonly unchanged: number;
}

/** The rows of a comparison, sorted by what became of the actions. */
export function compared(shifts: readonly ShiftFacts[]): Comparison {
  const moved: MovedAction[] = [];
  const added: LoneAction[] = [];
  const removed: LoneAction[] = [];
  let unchanged = 0;
  for (const { action, fromStart, fromEnd, toStart, toEnd, startShift, endShift } of shifts) {
    const before = spanOf(fromStart, fromEnd);
    const after = spanOf(toStart, toEnd);
    if (after && !before) added.push({ action, dates: after });
    else if (before && !after) removed.push({ action, dates: before });
    else if (!before || !after || (!startShift && !endShift)) unchanged += 1;
    else moved.push({ action, before, after, startShift: startShift ?? 0, endShift: endShift ?? 0 });
  }
  // What moved as far as another stays in the order of the codes.
  moved.sort((left, right) => Math.abs(right.endShift) - Math.abs(left.endShift));
  return { moved, added, removed, unchanged };
}

function spanOf(start: string | null, end: string | null): DateSpan | null {
  return start !== null && end !== null ? { start, end } : null;
}

/** A bar from the line of no shift, as shares of the plot's width in percent. */
export interface ShiftBar {
  readonly code: string;
  readonly days: number;
  readonly left: number;
  readonly width: number;
}

/** A plot of how many days later or earlier actions end; where they end as before there is no bar. */
export interface ShiftPlot {
  /** Where the line of no shift stands. */
  readonly zero: number;
  readonly bars: readonly ShiftBar[];
}

/** The plot of the actions that moved farthest. @param most as many bars as are drawn */
export function shiftPlot(moved: Comparison['moved'], most: number): ShiftPlot {
  const drawn = moved.filter(({ endShift }) => endShift !== 0).slice(0, most);
  const least = Math.min(0, ...drawn.map(({ endShift }) => endShift));
  const width = Math.max(0, ...drawn.map(({ endShift }) => endShift)) - least;
  const share = (days: number) => (width === 0 ? 0 : (100 * days) / width);
  return {
    zero: share(0 - least),
    bars: drawn.map(({ action: { code }, endShift: days }) => ({
      code,
      days,
      left: share(Math.min(0, days) - least),
      width: share(Math.abs(days)),
    })),
  };
}

/** Which two are compared: a number each, `to` null for the plan as it stands. */
export interface Compared {
  readonly from: number;
  readonly to: number | null;
}

/** What the address asks to be compared; else the newest baseline with the plan. Null where there is no baseline. */
export function comparedOf(address: URLSearchParams, baselines: readonly BaselineFacts[]): Compared | null {
  const known = (name: string) => {
    const asked = Number(address.get(name));
    return baselines.find(({ number }) => number === asked)?.number ?? null;
  };
  const newest = baselines.at(-1);
  return newest ? { from: known('from') ?? newest.number, to: known('to') } : null;
}
