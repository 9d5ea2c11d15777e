import { Plan, Table, THING_NAMES, type Fields, type Tables, type ThingChange, type ThingName } from '@roadbook/domain';
import type { DataSource } from 'typeorm';
import { THING_ENTITIES } from '../plan/thing-entities.js';
import type { Row, Sql } from './sql.js';

interface Column {
  readonly name: string;
  readonly kind: 'plain' | 'flag' | 'json';
}

/** How one kind of thing lies in its table; taken from the entity, so that there is one place to add a field. */
interface Shape {
  readonly table: string;
  /** The fields of the fact: all columns but the partnership and the slot. */
  readonly columns: readonly Column[];
  readonly byName: ReadonlyMap<string, Column>;
  readonly insert: string;
}

/** Far beyond what a plan ever holds: a place that only a broken table can name. */
const LAST_SLOT = 10_000_000;

const NOT_FACTS = new Set(['partnershipId', 'slot']);

/** Reads and writes the rows of plans: facts to rows and back, by the columns of the entities. */
export class ThingRows {
  private readonly shapes = new Map<ThingName, Shape>();

  constructor(source: DataSource) {
    for (const thing of THING_NAMES) {
      const metadata = source.getMetadata(THING_ENTITIES[thing]);
      const columns = metadata.columns
        .filter((column) => !NOT_FACTS.has(column.propertyName))
        .map((column): Column => {
          const kind = column.type === 'simple-json' ? 'json' : column.type === 'boolean' ? 'flag' : 'plain';
          return { name: column.propertyName, kind };
        });
      const names = ['partnershipId', 'slot', ...columns.map((column) => column.name)];
      this.shapes.set(thing, {
        table: metadata.tableName,
        columns,
        byName: new Map(columns.map((column) => [column.name, column])),
        insert: `INSERT INTO "${metadata.tableName}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      });
    }
  }

  /**
   * Reads a whole plan as the tables have it. The caller sees to it that all is read at one revision.
   * @throws Error when somebody has been at the tables: two rows in one place, or a value that cannot be read
   */
  async readPlan(sql: Sql, partnershipId: string, revision: number, at: string): Promise<Plan> {
    const tables: Partial<Record<ThingName, unknown>> = {};
    for (const thing of THING_NAMES) {
      const shape = this.shapes.get(thing)!;
      const rows = await sql.all(`SELECT * FROM "${shape.table}" WHERE "partnershipId" = ? ORDER BY "slot"`, [
        partnershipId,
      ]);
      const slots: (Fields | undefined)[] = [];
      for (const row of rows) {
        const slot = row['slot'] as number;
        if (slot < slots.length || slot > LAST_SLOT)
          throw new Error(`${thing} ${String(row['id'])} stands at ${slot}, where it cannot stand`);
        while (slots.length < slot) slots.push(undefined);
        slots.push(factOf(shape, row));
      }
      tables[thing] = Table.of(slots as { readonly id: string }[]);
    }
    return Plan.of(partnershipId, revision, at, tables as unknown as Tables);
  }

  /**
   * Writes what a revision did.
   * @param next the plan after it, which knows the slots
   * @throws Error when a row is not in the state that the revision started from
   */
  async write(sql: Sql, partnershipId: string, changes: readonly ThingChange[], next: Plan): Promise<void> {
    for (const change of changes) {
      const shape = this.shapes.get(change.thing)!;
      if (change.kind === 'ADDED') {
        const values = shape.columns.map((column) => stored(column, change.after![column.name]));
        await sql.run(shape.insert, [partnershipId, next.table(change.thing).slotOf(change.id), ...values]);
      } else if (change.kind === 'REMOVED') {
        const touched = await sql.run(`DELETE FROM "${shape.table}" WHERE "id" = ? AND "version" = ?`, [
          change.id,
          change.before!['version'],
        ]);
        expectOne(touched, change);
      } else {
        const fields = Object.keys(change.after!);
        const set = fields.map((field) => `"${field}" = ?`).join(', ');
        const values = fields.map((field) => stored(columnOf(shape, field), change.after![field]));
        // Never save() a versioned row: only a look at the count of touched rows stops a lost update (quality.md, trap 2).
        const touched = await sql.run(`UPDATE "${shape.table}" SET ${set} WHERE "id" = ? AND "version" = ?`, [
          ...values,
          change.id,
          change.before!['version'],
        ]);
        expectOne(touched, change);
      }
    }
  }
}

function expectOne(touched: number, change: ThingChange): void {
  if (touched !== 1)
    throw new Error(`${change.thing} ${change.id} is not at version ${String(change.before!['version'])}`);
}

function columnOf(shape: Shape, field: string): Column {
  const column = shape.byName.get(field);
  if (!column) throw new Error(`the table ${shape.table} has no column for ${field}`);
  return column;
}

function stored(column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  return column.kind === 'json' ? JSON.stringify(value) : value;
}

function factOf(shape: Shape, row: Row): Fields {
  const fact: Record<string, unknown> = {};
  for (const { name, kind } of shape.columns) {
    const value = row[name];
    if (value === null || value === undefined) fact[name] = null;
    else if (kind === 'json') fact[name] = typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
    else if (kind === 'flag') fact[name] = value === true || value === 1;
    else fact[name] = value;
  }
  return fact;
}
