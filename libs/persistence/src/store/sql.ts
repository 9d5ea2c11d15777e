import type BetterSqlite3 from 'better-sqlite3';
import type { QueryRunner } from 'typeorm';

export type Row = Readonly<Record<string, unknown>>;

/**
 * Plain SQL over one connection, for the paths where the work is many small statements of known shape. Placeholders are
 * written `?` for both databases. Names of tables and columns come from the code, values always as parameters.
 */
export interface Sql {
  readonly kind: 'sqlite' | 'postgres';
  all<Result extends object = Row>(statement: string, parameters?: readonly unknown[]): Promise<Result[]>;
  first<Result extends object = Row>(statement: string, parameters?: readonly unknown[]): Promise<Result | undefined>;
  /** Runs a statement that returns no rows. @returns how many rows it touched */
  run(statement: string, parameters?: readonly unknown[]): Promise<number>;
}

/** Statements kept ready at most; they are few, but a change names the columns that it touches. */
const KEPT = 1_000;

/**
 * SQLite, straight through its driver: a statement takes some microseconds, of which going through a query runner would
 * cost three quarters.
 */
export class SqliteSql implements Sql {
  readonly kind = 'sqlite';
  private readonly prepared = new Map<string, BetterSqlite3.Statement>();

  constructor(private readonly connection: BetterSqlite3.Database) {}

  async all<Result extends object = Row>(statement: string, parameters: readonly unknown[] = []): Promise<Result[]> {
    return this.prepare(statement).all(...parameters.map(bindable)) as Result[];
  }

  async first<Result extends object = Row>(
    statement: string,
    parameters: readonly unknown[] = [],
  ): Promise<Result | undefined> {
    return this.prepare(statement).get(...parameters.map(bindable)) as Result | undefined;
  }

  async run(statement: string, parameters: readonly unknown[] = []): Promise<number> {
    return this.prepare(statement).run(...parameters.map(bindable)).changes;
  }

  private prepare(statement: string): BetterSqlite3.Statement {
    let prepared = this.prepared.get(statement);
    if (!prepared) {
      prepared = this.connection.prepare(statement);
      this.prepared.set(statement, prepared);
      if (this.prepared.size > KEPT) this.prepared.delete(this.prepared.keys().next().value!);
    }
    return prepared;
  }
}

/** SQLite knows no booleans. */
function bindable(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value;
}

/** PostgreSQL, on a connection lent from the pool. */
export class PostgresSql implements Sql {
  readonly kind = 'postgres';

  constructor(private readonly runner: QueryRunner) {}

  async all<Result extends object = Row>(statement: string, parameters: readonly unknown[] = []): Promise<Result[]> {
    const rows: unknown = await this.runner.query(numbered(statement), [...parameters]);
    return rows as Result[];
  }

  async first<Result extends object = Row>(
    statement: string,
    parameters: readonly unknown[] = [],
  ): Promise<Result | undefined> {
    return (await this.all<Result>(statement, parameters))[0];
  }

  async run(statement: string, parameters: readonly unknown[] = []): Promise<number> {
    const result = await this.runner.query(numbered(statement), [...parameters], true);
    return result.affected ?? 0;
  }
}

const texts = new Map<string, string>();

/** `?` becomes `$1`, `$2`, …; the texts are few and kept. */
function numbered(statement: string): string {
  let text = texts.get(statement);
  if (text === undefined) {
    let n = 0;
    text = statement.replace(/\?/g, () => `$${(n += 1)}`);
    texts.set(statement, text);
  }
  return text;
}
