import { cpSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { startTestServer, type TestServer } from '../support/api.js';
import { type CliRun, installation, roadbook, said, workshop } from '../support/cli.js';
import { doing } from '../support/conversation.js';
import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { loadFounding } from '../support/founding.js';
import { headHashes, inRawStore } from '../support/raw-store.js';

const NOW = '2026-11-22T09:00:00.000Z';
const FOUNDING = '4M4IOF';

const scratch = workshop();

describe('a backup', () => {
  let database: TestDatabase;
  let server: TestServer;
  let env: Record<string, string>;
  let folder: string;
  let hashAtBackup: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    await loadFounding(database, NOW);
    server = await startTestServer(database);
    env = { DATABASE_URL: database.url, DATA_DIR: server.settings.dataDir };
    folder = join(scratch(), 'backup');
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it('is made while the server goes on writing', async () => {
    const form = new FormData();
    form.set('file', new Blob(['The contents of a file.']), 'file.txt');
    const viameca = await server.as('viameca@demo.example');
    await viameca.fetch(`/files?partnership=${FOUNDING}`, { method: 'POST', body: form });
    const making = roadbook(['--json', 'backup', folder], env);
    let made: CliRun | undefined;
    void making.then((run) => (made = run));
    let acknowledged = 0;
    while (!made) {
      const progress = acknowledged % 100;
      await doing(viameca, 'reportProgress', { action: 'A5.3', progress, health: 'ON_TRACK', summary: 'Step' }, 'code');
      acknowledged += 1;
    }
    expect([made.code, made.err]).toEqual([0, '']);
    const { tables } = made.json<{ tables: Record<string, number> }>();
    expect(acknowledged).toBeGreaterThan(0);
    expect(tables['partnership_head']).toBe(1);
    expect(tables['revision']).toBeGreaterThanOrEqual(213);
    const [row] = await inRawStore(database.url, (raw) =>
      raw.all<{ hash: string }>('SELECT "hash" FROM "revision" WHERE "number" = ?', [tables['revision']]),
    );
    hashAtBackup = row!.hash;
    expect((await roadbook(['verify'], env)).code).toBe(0);
  });

  it('does not overwrite another one', async () => {
    const { code, err } = await roadbook(['backup', folder], env);
    expect([code, err]).toEqual([1, `${folder} holds a backup already: name a new folder.\n`]);
  });

  it.each([
    ['SQLite', sqliteDatabase],
    ['PostgreSQL', postgresDatabase],
  ])('fills an empty store on %s with the same history and the same files', async (_, make) => {
    const target = await make();
    try {
      const restored = installation(target, scratch());
      const { code, out, err } = await roadbook(['restore', folder], restored);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^Restored the backup of \d{4}-.*\.\n$/);
      expect(await headHashes(target.url)).toEqual({ [FOUNDING]: hashAtBackup });
      expect((await roadbook(['verify'], restored)).code).toBe(0);
      const files = readdirSync(join(restored['DATA_DIR']!, 'files'));
      expect(files.map((name) => readFileSync(join(restored['DATA_DIR']!, 'files', name), 'utf8'))).toEqual([
        'The contents of a file.',
      ]);
      const again = await roadbook(['restore', folder], restored);
      expect(said(again)).toEqual({ code: 1, out: '', err: 'The store is not empty: restore into a new one.\n' });
      expect(await headHashes(target.url)).toEqual({ [FOUNDING]: hashAtBackup });
    } finally {
      await target.drop();
    }
  });

  it.each([
    ['without its manifest', (copy: string) => rmSync(join(copy, 'manifest.json')), 'it has no manifest.json'],
    ['with a table cut off', (copy: string) => truncateSync(join(copy, 'revision.jsonl.gz'), 20_000), 'revision'],
    ['with a table missing', (copy: string) => rmSync(join(copy, 'action.jsonl.gz')), 'action'],
  ])('%s is refused, and leaves the store empty', async (_, harm, message) => {
    const copy = join(scratch(), `broken-${message.replace(/\W/g, '')}`);
    cpSync(folder, copy, { recursive: true });
    harm(copy);
    const target = await sqliteDatabase();
    try {
      const { code, out, err } = await roadbook(['restore', copy], installation(target, scratch()));
      expect([code, out]).toEqual([1, '']);
      expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
      expect(await headHashes(target.url)).toEqual({});
    } finally {
      await target.drop();
    }
  });
});
