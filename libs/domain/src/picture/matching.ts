import type { CodedThing, OrderedThing, Plan } from '../plan/plan.js';
import type { Things } from '../plan/things.js';
import { fault, invalidInput, type FieldFault } from '../shared/domain-error.js';
import { normaliseName } from '../shared/names.js';
import type { Params } from '../shared/verdict.js';
import { pageFaults, type PageRequest } from './paging.js';

/** One condition that a row has to meet. */
export type Test<Row> = (row: Row) => boolean;

/** Gathers the conditions of a filter and the faults in it, so that a refusal lists every fault at once. */
export class Matching<Name extends OrderedThing> {
  readonly tests: Test<Things[Name]>[] = [];
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
 * The rows of a table that meet every condition, in the order of their codes: those of one page, and the count of all.
 * One pass, and none at all where there is no condition.
 */
export function scan<Name extends OrderedThing>(
  plan: Plan,
  name: Name,
  tests: readonly Test<Things[Name]>[],
  offset: number,
  limit: number,
): { rows: Things[Name][]; totalCount: number } {
  const table = plan.table(name);
  const { slots } = plan.codeOrder(name);
  const rows: Things[Name][] = [];
  const until = offset + limit;
  if (tests.length === 0 && table.size === table.slotCount) {
    for (let place = offset; place < until && place < slots.length; place += 1) rows.push(table.at(slots[place]!)!);
    return { rows, totalCount: table.size };
  }
  let found = 0;
  for (let place = 0; place < slots.length; place += 1) {
    const row = table.at(slots[place]!);
    if (row === undefined || !meets(row, tests)) continue;
    if (found >= offset && found < until) rows.push(row);
    found += 1;
  }
  return { rows, totalCount: found };
}

function meets<Row>(row: Row, tests: readonly Test<Row>[]): boolean {
  for (let i = 0; i < tests.length; i += 1) if (!tests[i]!(row)) return false;
  return true;
}
