import type { ReportFacts } from './fields.operations.js';

const DAY_MS = 86_400_000;

/** A point of the plot: across from 0 (its first day) to 100 (its last), and up in percent. */
export interface Point {
  readonly across: number;
  readonly percent: number;
}

/** Progress as it was reported, beside the progress that linear time would give. */
export interface ProgressSeries {
  readonly first: string;
  readonly last: string;
  /** Where today stands; null outside of the plot. */
  readonly today: number | null;
  readonly reported: readonly Point[];
  readonly linear: readonly Point[];
}

interface Planned {
  readonly plannedStart: string;
  readonly plannedEnd: string;
}

/**
 * The points of the plot of progress over time: from the planned start or the first report, whichever comes first, to the
 * planned end, the last report or today, whichever comes last.
 *
 * @param reports newest first, as the server lists them
 */
export function progressSeries(
  { plannedStart, plannedEnd }: Planned,
  reports: readonly Pick<ReportFacts, 'at' | 'progress'>[],
  today: string,
): ProgressSeries {
  const days = reports.map(({ at }) => at.slice(0, 10));
  const first = [plannedStart, ...days].reduce((least, day) => (day < least ? day : least));
  const newest = [plannedEnd, ...days].reduce((most, day) => (day > most ? day : most));
  const last = today > newest && today > plannedStart ? today : newest;
  const length = Math.max(DAY_MS, Date.parse(last) - Date.parse(first));
  const across = (day: string): number => ((Date.parse(day) - Date.parse(first)) / length) * 100;
  return {
    first,
    last,
    today: today >= first && today <= last ? across(today) : null,
    reported: reports.map(({ at, progress }) => ({ across: across(at.slice(0, 10)), percent: progress })).toReversed(),
    linear: [
      { across: across(plannedStart), percent: 0 },
      { across: across(plannedEnd), percent: 100 },
      { across: 100, percent: 100 },
    ],
  };
}

/** The progress in percent that linear time gives on a day, 0 to 100. */
export function linearProgress({ plannedStart, plannedEnd }: Planned, day: string): number {
  const from = Date.parse(plannedStart);
  const length = Date.parse(plannedEnd) - from + DAY_MS;
  const gone = Date.parse(day) - from + DAY_MS;
  return Math.round(Math.min(1, Math.max(0, gone / length)) * 100);
}
