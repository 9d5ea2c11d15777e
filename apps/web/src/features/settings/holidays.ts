import { daysFrom } from '../../ui/day.js';
import type { SettingsFacts } from './rules.js';

export type Holiday = Omit<SettingsFacts['settings']['holidays'][number], '__typename'>;

/** A holiday as it is written into the form: texts, the last day empty for a single one. */
export interface HolidayRow {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** What somebody does to the holidays. */
export interface HolidayChange {
  readonly added: readonly Holiday[];
  readonly removed: readonly Holiday[];
}

export const EMPTY_ROW: HolidayRow = { from: '', to: '', name: '' };

/** The holidays that were written; rows without a first day say nothing. */
export function writtenHolidays(rows: readonly HolidayRow[]): readonly Holiday[] {
  return rows
    .filter(({ from }) => from !== '')
    .map(({ from, to, name }) => ({ from, to: to === '' ? from : to, name: name.trim() || null }));
}

/** Whether two holidays are the same days, whatever they are called. */
export function sameDays(left: Holiday, right: Holiday): boolean {
  return left.from === right.from && left.to === right.to;
}

/** How many days a holiday lasts, first and last counted. */
export function lengthOf({ from, to }: Holiday): number {
  return daysFrom(from, to) + 1;
}

/**
 * The holidays after a change. What is added comes first, so that the server's faults are counted as the form's rows are, and
 * takes the place of a holiday on the same days.
 */
export function changedHolidays(
  holidays: readonly Holiday[],
  { added, removed }: HolidayChange,
): { from: string; to: string; name: string | null }[] {
  const gone = [...added, ...removed];
  const kept = holidays.filter((holiday) => !gone.some((one) => sameDays(one, holiday)));
  return [...added, ...kept].map(({ from, to, name }) => ({ from, to, name }));
}

/** The change that takes another back, as the holidays were before it. */
export function oppositeOf({ added, removed }: HolidayChange, before: readonly Holiday[]): HolidayChange {
  const replaced = before.filter((holiday) => added.some((one) => sameDays(one, holiday)));
  return { added: [...removed, ...replaced], removed: added };
}

/** A holiday on which a change and what was saved meanwhile differ; null: there is none. */
export interface HolidayDifference {
  readonly mine: Holiday | null;
  readonly theirs: Holiday | null;
}

/** Where a change would still change something. */
export function differences({ added, removed }: HolidayChange, now: readonly Holiday[]): readonly HolidayDifference[] {
  const standing = (holiday: Holiday) => now.find((one) => sameDays(one, holiday)) ?? null;
  return [
    ...added.map((mine) => ({ mine, theirs: standing(mine) })).filter(({ mine, theirs }) => mine.name !== theirs?.name),
    ...removed.map((holiday) => ({ mine: null, theirs: standing(holiday) })).filter(({ theirs }) => theirs !== null),
  ];
}

/** The part of a change that stands where both sides differ and mine was chosen. */
export function changeOf(chosen: readonly HolidayDifference[]): HolidayChange {
  return {
    added: chosen.flatMap(({ mine }) => mine ?? []),
    removed: chosen.flatMap(({ mine, theirs }) => (mine === null && theirs ? theirs : [])),
  };
}
