import type { LocalDate, Phase } from '@roadbook/domain';
import type { RoadmapBand, RoadmapGroup } from './roadmap.js';

/** The first phase of every partnership. */
const FIRST: Phase = 'PREPARATION';

/** What the bands of a roadmap are drawn from. */
export interface PhaseHistory {
  readonly startDate: LocalDate;
  /** The current phase. */
  readonly phase: Phase;
  /** The gates that the partnership has passed, in the order of their dates. */
  readonly passed: readonly { readonly to: Phase; readonly date: LocalDate }[];
}

/**
 * The phases of the partnership as they followed each other: a phase ends when the committee opens the next. Nothing when
 * the gates are not there to be seen, rather than a wrong date.
 */
export function phaseBands(
  { startDate, phase: current, passed }: PhaseHistory,
  until: LocalDate,
): Omit<RoadmapBand, 'label'>[] {
  const bands: Omit<RoadmapBand, 'label'>[] = [];
  let phase = FIRST;
  let from = startDate;
  for (const gate of passed) {
    bands.push({ phase, from, to: gate.date });
    phase = gate.to;
    from = gate.date;
  }
  return phase === current ? [...bands, { phase, from, to: `${until.slice(0, 4)}-12-31` }] : [];
}

/** The groups cut into drawings of about equal length, none longer than `rows`; a group that is cut says so. */
export function splitGroups(
  groups: readonly RoadmapGroup[],
  rows: number,
  continued: (title: string) => string,
): RoadmapGroup[][] {
  const total = groups.reduce((sum, group) => sum + 1 + group.bars.length, 0);
  const goal = Math.min(rows, Math.ceil(total / Math.ceil(total / rows)) + 2);
  const pages: RoadmapGroup[][] = [[]];
  let used = 0;
  for (const group of groups) {
    for (let at = 0; at < group.bars.length;) {
      if (used + 2 > goal) {
        pages.push([]);
        used = 0;
      }
      const bars = group.bars.slice(at, at + goal - used - 1);
      pages.at(-1)!.push({ code: group.code, title: at === 0 ? group.title : continued(group.title), bars });
      at += bars.length;
      used += 1 + bars.length;
    }
  }
  return pages;
}
