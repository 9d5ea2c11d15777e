import { sameValue, type Fields } from '../plan/change.js';
import type { Draft } from '../plan/draft.js';
import type { Asker } from '../identity/rights.js';
import type { Plan } from '../plan/plan.js';
import type { FaultList } from './cell.js';
import type { ReadSheetName } from './column.js';
import { Lookups } from './lookups.js';
import type { PlanReading } from './reading.js';
import { RowReader } from './row-reader.js';

/** What the rows of an import work with: the draft that they change, in whose name, why, and the faults found. */
export class ImportWork {
  readonly lookups: Lookups;

  constructor(
    readonly draft: Draft,
    readonly by: Asker,
    readonly reason: string | null,
    private readonly reading: PlanReading,
    private readonly faults: FaultList,
  ) {
    this.lookups = new Lookups(draft.plan, reading);
  }

  get plan(): Plan {
    return this.draft.plan;
  }

  /** The rows of a sheet that say something new, each with its reader. */
  *rows(sheet: ReadSheetName): Generator<RowReader> {
    for (const row of this.again(sheet)) {
      row.fixed();
      yield row;
    }
  }

  /** The same rows for a second look, at cells that the first did not take. */
  *again(sheet: ReadSheetName): Generator<RowReader> {
    for (const pending of this.reading.pending(sheet))
      yield new RowReader(pending, this.reading.plan, this.lookups, this.faults);
  }
}

/** The fields that are given and differ from what a thing has; undefined when none does. */
export function differing<Given extends object>(thing: object, fields: Given): Given | undefined {
  const known = thing as Fields;
  const entries = Object.entries(fields).filter(([key, value]) => value !== undefined && !sameValue(known[key], value));
  return entries.length > 0 ? (Object.fromEntries(entries) as Given) : undefined;
}
