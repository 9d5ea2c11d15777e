import type { CodedThing, ColumnField, OrderedThing, Plan } from '../plan/plan.js';
import type { Things } from '../plan/things.js';
import { fault, invalidInput, type FieldFault } from '../shared/domain-error.js';
import { normaliseName } from '../shared/names.js';
import type { Params } from '../shared/verdict.js';
import { pageFaults, type PageRequest } from './paging.js';

/** One condition that a row has to meet. */
export type Test<Row> = (row: Row) => boolean;

/** One condition on a column: by slot a number, and by number whether it is wanted. */
export interface ColumnTest {
  readonly numbers: Uint16Array;
  readonly wanted: Uint8Array;
}

/** Gathers the conditions of a filter and the faults in it, so that a refusal lists every fault at once. */
export class Matching<Name extends OrderedThing> {
  readonly tests: Test<Things[Name]>[] = [];
  readonly columns: ColumnTest[] = [];
  readonly faults: FieldFault[];

  constructor(
    readonly plan: Plan,
    page: PageRequest,
  ) {
    this.faults = pageFaults(page);
  }

  /** Adds a condition when the filter has a value for it. */
  when<Value>(value: Value | null | undefined, test: (value: Value) => Test<Things[Name]> | undefined): void {
    if (value === null || value === undefined) return;
    const condition = test(value);
    if (condition) this.tests.push(condition);
  }

  /** Adds the condition that an action's field has one of the values. */
  whenOneOf(field: ColumnField, values: readonly unknown[]): void {
    const column = this.plan.actionColumn(field);
    this.columns.push({ numbers: column.numbers, wanted: column.wanted(values) });
  }

  /** The id of the organisation that a filter names, or undefined with a fault at its field. */
  organisation(field: string, name: string): string | undefined {
    const organisation = this.plan.organisationNamed(name);
    if (!organisation) this.faults.push(fault(`filter.${field}`, 'UNKNOWN_ORGANISATION', { name }));
    return organisation?.id;
  }

  /** The id of the thing whose code a filter names, or undefined with a fault (UNKNOWN_<THING>) at its field. */
  coded(field: string, name: CodedThing & ('Activity' | 'Action'), code: string): string | undefined {
    const thing = this.plan.coded(name, code);
    if (thing) return thing.id;
    const activities = this.plan.table('Activity').rows();
    const params: Params = name === 'Activity' ? { code, expected: activities.map((row) => row.code) } : { code };
    this.faults.push(fault(`filter.${field}`, `UNKNOWN_${name.toUpperCase()}`, params));
    return undefined;
  }

  /** The ids of the organisations of the region that a filter names, or undefined with a fault at its field. */
  region(field: string, name: string): ReadonlySet<string> | undefined {
    const wanted = normaliseName(name);
    const region = this.plan.table('Region').filter((row) => normaliseName(row.name) === wanted)[0];
    if (region)
      return new Set(
        this.plan
          .table('Organisation')
          .with('regionId', region.id)
          .map((row) => row.id),
      );
    const expected = this.plan
      .table('Region')
      .rows()
      .map((row) => row.name);
    this.faults.push(fault(`filter.${field}`, 'UNKNOWN_REGION', { name, expected }));
    return undefined;
  }

  /** @throws DomainError INVALID_INPUT with every fault found so far. */
  demand(): void {
    if (this.faults.length > 0) throw invalidInput(this.faults);
  }
}

/**
 * The rows of a table that meet every condition, in the order of their codes: those of one page, and the count of all. One
 * pass, which looks at rows only where columns do not say enough, and no pass where there is no condition.
 */
export function scan<Name extends OrderedThing>(
  { plan, tests, columns }: Matching<Name>,
  name: Name,
  offset: number,
  limit: number,
): { rows: Things[Name][]; totalCount: number } {
  const table = plan.table(name);
  const { slots } = plan.codeOrder(name);
  const rows: Things[Name][] = [];
  const until = offset + limit;
  if (tests.length + columns.length === 0 && table.size === table.slotCount) {
    for (let place = offset; place < until && place < slots.length; place += 1) rows.push(table.at(slots[place]!)!);
    return { rows, totalCount: table.size };
  }
  const places = columns.length === 0 ? slots : wantedSlots(slots, columns);
  if (tests.length === 0 && columns.length > 0) {
    for (const slot of places.subarray(offset, until)) rows.push(table.at(slot)!);
    return { rows, totalCount: places.length };
  }
  let found = 0;
  for (let place = 0; place < places.length; place += 1) {
    const row = table.at(places[place]!);
    if (row === undefined || !meets(row, tests)) continue;
    if (found >= offset && found < until) rows.push(row);
    found += 1;
  }
  return { rows, totalCount: found };
}

/** The slots that meet every condition on columns, in the given order. No empty slot is among them. */
function wantedSlots(slots: Int32Array, columns: readonly ColumnTest[]): Int32Array {
  const found = new Int32Array(slots.length);
  let count = slots.length;
  found.set(slots);
  for (const { numbers, wanted } of columns) {
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      const slot = found[i]!;
      found[kept] = slot;
      kept += wanted[numbers[slot]!]!;
    }
    count = kept;
  }
  return found.subarray(0, count);
}

function meets<Row>(row: Row, tests: readonly Test<Row>[]): boolean {
  for (let i = 0; i < tests.length; i += 1) if (!tests[i]!(row)) return false;
  return true;
}
