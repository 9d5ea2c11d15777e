import { STORES, sqliteDatabase, type TestDatabase } from '../../../../tests/support/databases.js';
import { Database } from './database.js';

describe.each(STORES)('the tables on $store', ({ make }) => {
  let place: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    place = await make();
    database = await Database.open(place.url);
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });

  it('are made by the migrations without drift from the entities', async () => {
    expect(await database.drift()).toEqual([]);
  });

  it('go away and come back by the migrations', async () => {
    await database.writer.undoLastMigration();
    await database.writer.runMigrations();
    expect(await database.drift()).toEqual([]);
  });
});

describe('SQLite', () => {
  it('syncs every commit to the disk (trap 4: WAL alone leaves NORMAL)', async () => {
    const place = await sqliteDatabase();
    const database = await Database.open(place.url);
    const pragma = async (name: string): Promise<unknown> =>
      Object.values((await database.writer.query<Record<string, unknown>[]>(`PRAGMA ${name}`))[0]!)[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    await database.close();
    await place.drop();
  });

  it('refuses to write on the reading connection', async () => {
    const place = await sqliteDatabase();
    const database = await Database.open(place.url);
    await expect(database.reader.query(`INSERT INTO "partnership_head" VALUES ('a', 'A', 0, '', '')`)).rejects.toThrow(
      /readonly/,
    );
    await database.close();
    await place.drop();
  });

  it('refuses an address that is none', async () => {
    await expect(Database.open('mysql://x')).rejects.toThrow(/sqlite:<path> or postgres:/);
  });
});
