import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A database of its own for a suite; `drop` takes it away again. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** The stores that every suite of services and API runs against. */
export const STORES: readonly { readonly store: string; readonly make: () => Promise<TestDatabase> }[] = [
  { store: 'SQLite', make: sqliteDatabase },
  { store: 'PostgreSQL', make: postgresDatabase },
];

export async function sqliteDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-sqlite-'));
  return {
    url: `sqlite:${join(folder, 'roadbook.sqlite')}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function postgresDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_POSTGRES_URL'];
  if (!server) throw new Error('The PostgreSQL of the run is missing: start the tests with `npm test`.');
  const name = `roadbook_${randomBytes(6).toString('hex')}`;
  await withClient(`${server}/postgres`, (client) => client.query(`CREATE DATABASE ${name}`));
  return {
    url: `${server}/${name}`,
    drop: () => withClient(`${server}/postgres`, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

async function withClient(url: string, use: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
