import type { QueryRunner } from 'typeorm';

export type Row = Readonly<Record<string, unknown>>;

/**
 * Plain SQL over one connection, for the paths where the work is many small statements of known shape. Placeholders are
 * written `?` for both databases. Names of tables and columns come from the code, values always as parameters.
 */
export class Sql {
  constructor(
    readonly runner: QueryRunner,
    readonly kind: 'sqlite' | 'postgres',
  ) {}

  async all<Result extends object = Row>(statement: string, parameters: readonly unknown[] = []): Promise<Result[]> {
    return (await this.runner.query(this.dialect(statement), parameters as unknown[])) as Result[];
  }

  async first<Result extends object = Row>(
    statement: string,
    parameters: readonly unknown[] = [],
  ): Promise<Result | undefined> {
    return (await this.all<Result>(statement, parameters))[0];
  }

  /** Runs a statement that returns no rows. @returns how many rows it touched */
  async run(statement: string, parameters: readonly unknown[] = []): Promise<number> {
    const result = await this.runner.query(this.dialect(statement), parameters as unknown[], true);
    return result.affected ?? 0;
  }

  private dialect(statement: string): string {
    return this.kind === 'sqlite' ? statement : postgresText(statement);
  }
}

const texts = new Map<string, string>();

/** `?` becomes `$1`, `$2`, …; the texts are few and kept. */
function postgresText(statement: string): string {
  let text = texts.get(statement);
  if (text === undefined) {
    let n = 0;
    text = statement.replace(/\?/g, () => `$${(n += 1)}`);
    texts.set(statement, text);
  }
  return text;
}
