import { copyFileSync, rmSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { sqliteDatabase, type TestDatabase } from '../../../../tests/support/databases.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { openStore, storePlan, type TestStore } from '../../../../tests/support/store.js';
import { verifyAll } from './verify.js';

const EDITS = 300;
const SEED = 20_260_615;

/** The same numbers in every run, so that a failure comes again. @returns whole numbers from 0 to below `bound` */
function dice(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Whoever has the file in hands: changes its tables behind the product's back, and puts them back. */
class Intruder {
  private readonly connection: BetterSqlite3.Database;
  /** Tables of things that have rows. */
  readonly things: readonly string[];

  constructor(
    path: string,
    pristine: string,
    private readonly roll: (bound: number) => number,
  ) {
    this.connection = new BetterSqlite3(path);
    this.connection.pragma('foreign_keys = OFF');
    this.connection.prepare('ATTACH ? AS pristine').run(pristine);
    // What the tables themselves would refuse is tried as well.
    const unique = "SELECT name FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
    for (const { name } of this.connection.prepare(unique).all() as { name: string }[])
      this.connection.exec(`DROP INDEX main."${name}"`);
    this.things = this.tablesWithSlots().filter((table) => this.rows(table).length > 0);
  }

  close(): void {
    this.connection.close();
  }

  rows(table: string): (Row & { rowid: number })[] {
    return this.connection.prepare(`SELECT rowid, * FROM "${table}" ORDER BY rowid`).all() as (Row & {
      rowid: number;
    })[];
  }

  restore(table: string): void {
    this.connection.exec(`DELETE FROM main."${table}"; INSERT INTO main."${table}" SELECT * FROM pristine."${table}"`);
  }

  /** Changes one column of one row. @returns what was done, for the message of a failure */
  editCell(table: string): string {
    const row = this.pick(this.rows(table));
    const column = this.pick(this.columns(table));
    const before = row[column.name];
    const after = this.otherThan(column, before);
    this.set(table, row.rowid, column.name, after);
    return `${table}.${column.name} from ${JSON.stringify(before)} to ${JSON.stringify(after)}`;
  }

  removeRow(table: string): string {
    const { rowid } = this.pick(this.rows(table));
    this.connection.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid);
    return `${table} without row ${rowid}`;
  }

  /** Puts in a copy of a row, under a key of its own. */
  addRow(table: string, key: string, value: string | number): string {
    const row = this.pick(this.rows(table));
    const names = this.columns(table).map(({ name }) => name);
    const values = names.map((name) => (name === key ? value : row[name]));
    const marks = names.map(() => '?').join(', ');
    const quoted = names.map((name) => `"${name}"`).join(', ');
    this.connection.prepare(`INSERT INTO "${table}" (${quoted}) VALUES (${marks})`).run(...values);
    return `${table} with another ${key} ${value}`;
  }

  /** Lets two revisions change places: all that they hold, or all but their hashes. */
  swapRevisions(): string {
    const rows = this.rows('revision');
    const first = this.roll(rows.length);
    const second = (first + 1 + this.roll(rows.length - 1)) % rows.length;
    const swapped = ['at', 'actorId', 'decisionId', 'payload', 'digests', ...(this.roll(2) === 0 ? ['hash'] : [])];
    for (const [to, from] of [
      [rows[first]!, rows[second]!],
      [rows[second]!, rows[first]!],
    ] as const) {
      for (const column of swapped) this.set('revision', to.rowid, column, from[column]);
    }
    return `revisions ${first + 1} and ${second + 1} swapped with ${swapped.length} columns`;
  }

  /** Takes the last revisions away; a careful intruder sets the head back as well. */
  cutTail(careful: boolean): string {
    const rows = this.rows('revision');
    const kept = 1 + this.roll(rows.length - 1);
    this.connection.prepare('DELETE FROM "revision" WHERE "number" > ?').run(kept);
    const last = rows[kept - 1]!;
    if (careful)
      this.connection
        .prepare('UPDATE "partnership_head" SET "revision" = ?, "at" = ?, "hash" = ?')
        .run(kept, last['at'], last['hash']);
    return `the tail cut off behind ${kept}${careful ? ', and the head set back' : ''}`;
  }

  private tablesWithSlots(): string[] {
    const tables = this.connection.prepare("SELECT name FROM main.sqlite_master WHERE type = 'table'").all() as {
      name: string;
    }[];
    return tables.map(({ name }) => name).filter((name) => this.columns(name).some((column) => column.name === 'slot'));
  }

  private columns(table: string): ColumnInfo[] {
    return this.connection.prepare(`PRAGMA main.table_info("${table}")`).all() as ColumnInfo[];
  }

  private set(table: string, rowid: number, column: string, value: unknown): void {
    this.connection.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE rowid = ?`).run(value, rowid);
  }

  private pick<Value>(values: readonly Value[]): Value {
    return values[this.roll(values.length)]!;
  }

  /** Another value of the column's type, as near to the old one as can be. */
  private otherThan({ name, type }: ColumnInfo, value: unknown): unknown {
    if (value === null) return /int/i.test(type) ? 1 : this.pick(['', 'x', '[]']);
    if (/bool/i.test(type)) return value === 1 ? 0 : 1;
    if (typeof value === 'number') return value + this.pick(name === 'number' ? [-50, 50, 700] : [-1, 1, 7]);
    const text = String(value);
    if (text === '') return 'x';
    const at = this.roll(text.length);
    const letter = text.charAt(at);
    return this.pick([
      text.slice(0, at) + (letter === 'a' ? 'b' : 'a') + text.slice(at + 1),
      text.slice(0, at) + letter + letter + text.slice(at + 1) === text
        ? `${text}!`
        : `${text.slice(0, at)}#${text.slice(at)}`,
      text.slice(0, -1),
    ]);
  }
}

describe('the check of the history', () => {
  let place: TestDatabase;
  let store: TestStore;
  let intruder: Intruder;
  let pristine: string;
  const roll = dice(SEED);

  beforeAll(async () => {
    place = await sqliteDatabase();
    store = await openStore(place.url);
    const plan = aPlan()
      .action({ code: 'A1.1', status: 'IN_PROGRESS' })
      .milestone()
      .deliverable()
      .version()
      .review()
      .risk()
      .toolboxItem('Fair')
      .gate()
      .session()
      .decision()
      .followUp()
      .period()
      .partnerReport(1, 'Org2')
      .pastProject('MINAM')
      .build();
    await storePlan(store, plan);
    for (let progress = 10; progress <= 100; progress += 10) {
      await store.work.run({
        partnershipId: plan.partnershipId,
        actorId: `account ${progress}`,
        idempotency: null,
        body: (draft) => {
          draft.reason = `step ${progress}`;
          if (progress % 20 === 0) draft.decisionId = idOf('Decision', 1);
          return draft.update('Action', idOf('Action', 'A1.1'), { progress }).id;
        },
      });
    }
    const path = place.url.slice('sqlite:'.length);
    pristine = `${path}.pristine`;
    await store.close();
    copyFileSync(path, pristine);
    store = await openStore(place.url);
    intruder = new Intruder(path, pristine, roll);
  });
  afterAll(async () => {
    intruder.close();
    await store.close();
    rmSync(pristine);
    await place.drop();
  });

  /** How many of the histories are whole, and how many are not. */
  const verdict = async (): Promise<{ whole: number; broken: number }> => {
    const results = await verifyAll(store.plans);
    const broken = results.filter(({ faults }) => faults.length > 0).length;
    return { whole: results.length - broken, broken };
  };

  const HARMS: readonly (readonly [string, number, () => string])[] = [
    ['an edited column of a revision', 100, () => intruder.editCell('revision')],
    ['an edited column of the head', 30, () => intruder.editCell('partnership_head')],
    [
      'an edited row of a table of things',
      100,
      () => intruder.editCell(intruder.things[roll(intruder.things.length)]!),
    ],
    ['a revision taken away', 10, () => intruder.removeRow('revision')],
    ['a revision put in', 6, () => intruder.addRow('revision', 'number', [0, -1, 12, 4_000][roll(4)]!)],
    ['two revisions swapped', 20, () => intruder.swapRevisions()],
    ['a tail cut off', 8, () => intruder.cutTail(false)],
    ['a tail cut off, and the head set back', 8, () => intruder.cutTail(true)],
    ['a thing taken away', 10, () => intruder.removeRow(intruder.things[roll(intruder.things.length)]!)],
    ['a thing put in', 6, () => intruder.addRow(intruder.things[roll(intruder.things.length)]!, 'id', 'another')],
    ['a head taken away', 2, () => intruder.removeRow('partnership_head')],
  ];

  it(`knows ${EDITS} ways of doing harm`, () => {
    expect(HARMS.reduce((sum, [, times]) => sum + times, 0)).toBe(EDITS);
    expect(intruder.things.length).toBeGreaterThan(15);
  });

  it.each(HARMS)('finds %s, %i times out of as many', async (_, times, harm) => {
    expect(await verdict()).toEqual({ whole: 1, broken: 0 });
    const unnoticed: string[] = [];
    for (let i = 0; i < times; i += 1) {
      const done = harm();
      const { broken } = await verdict();
      if (broken === 0) unnoticed.push(done);
      for (const table of ['revision', 'partnership_head', ...intruder.things]) intruder.restore(table);
    }
    expect(unnoticed).toEqual([]);
    expect(await verdict()).toEqual({ whole: 1, broken: 0 });
  });
});
