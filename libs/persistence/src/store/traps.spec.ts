import BetterSqlite3 from 'better-sqlite3';
import { Column, DataSource, Entity, PrimaryColumn, VersionColumn, type EntityManager } from 'typeorm';
import { postgresDatabase, sqliteDatabase, STORES, type TestDatabase } from '../../../../tests/support/databases.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { openStore, storePlan, type TestStore } from '../../../../tests/support/store.js';
import { DomainError, type Draft, type Priority } from '@roadbook/domain';

/**
 * The four traps of quality.md, each twice: the code that anybody would write first, which loses something, and beside it
 * the house's own, which does not. Should a new version of a part close a trap, the first half says so.
 */

/** A thing as it would be kept with what TypeORM offers for the purpose. */
@Entity('naive_thing')
class NaiveThing {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  text!: string;

  @VersionColumn()
  version!: number;
}

const ONE = idOf('Action', 'A1.1');
const TWO = idOf('Action', 'A1.2');

/** The data source that anybody would write first. */
function naiveSource(place: TestDatabase): Promise<DataSource> {
  const common = { entities: [NaiveThing], synchronize: true };
  const source = place.url.startsWith('sqlite:')
    ? new DataSource({
        ...common,
        type: 'better-sqlite3',
        database: place.url.slice('sqlite:'.length),
        enableWAL: true,
      })
    : new DataSource({ ...common, type: 'postgres', url: place.url });
  return source.initialize();
}

/** A promise and its key: tests say when a transaction goes on. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give!: () => void;
  const given = new Promise<void>((done) => (give = done));
  return { given, give };
}

/** The house's store with two actions, and two writers to it. */
async function withOurs(place: TestDatabase, use: (store: TestStore, partnershipId: string) => Promise<void>) {
  const store = await openStore(place.url);
  try {
    const plan = aPlan().action({ code: 'A1.1', priority: 'LOW' }).action({ code: 'A1.2', priority: 'LOW' }).build();
    await storePlan(store, plan);
    await use(store, plan.partnershipId);
  } finally {
    await store.close();
  }
}

describe('trap 1: overlapping writes on SQLite', () => {
  let place: TestDatabase;
  beforeEach(async () => {
    place = await sqliteDatabase();
  });
  afterEach(() => place.drop());

  it('loses an acknowledged row with two transactions of the one connection', async () => {
    const source = await naiveSource(place);
    const opened = signal();
    const acknowledged = signal();
    const first = source.transaction(async (manager) => {
      await manager.insert(NaiveThing, { id: 'a', text: 'first' });
      opened.give();
      await acknowledged.given;
      throw new Error('changed its mind');
    });
    await opened.given;
    // The second one is told that its row is stored …
    await source.transaction((manager) => manager.insert(NaiveThing, { id: 'b', text: 'second' }));
    acknowledged.give();
    await expect(first).rejects.toThrow('changed its mind');
    // … and it is gone.
    expect(await source.getRepository(NaiveThing).count()).toBe(0);
    await source.destroy();
  });

  it('keeps it with the gate', () =>
    withOurs(place, async (store) => {
      const insert = `INSERT INTO "idempotency_key" VALUES ('account', ?, '', '', 1, '', '')`;
      const opened = signal();
      const failing = store.gate.run(async ({ sql }) => {
        await sql.run(insert, ['a']);
        opened.give();
        throw new Error('changed its mind');
      });
      const second = opened.given.then(() => store.gate.run(({ sql }) => sql.run(insert, ['b'])));
      await expect(failing).rejects.toThrow('changed its mind');
      await second;
      const rows = await store.plans.read((sql) => sql.all('SELECT "key" FROM "idempotency_key"'));
      expect(rows).toEqual([{ key: 'b' }]);
    }));
});

describe.each(STORES)('trap 2: a stale change on $store', ({ make }) => {
  let place: TestDatabase;
  beforeEach(async () => {
    place = await make();
  });
  afterEach(() => place.drop());

  it('overwrites newer data with save() and a @VersionColumn', async () => {
    const source = await naiveSource(place);
    const things = source.getRepository(NaiveThing);
    await things.insert({ id: 'a', text: 'as it was' });
    const stale = await things.findOneByOrFail({ id: 'a' });
    for (const text of ['newer', 'newest']) {
      const fresh = await things.findOneByOrFail({ id: 'a' });
      fresh.text = text;
      await things.save(fresh);
    }
    stale.text = 'stale';
    await things.save(stale);
    expect((await things.findOneByOrFail({ id: 'a' })).text).toBe('stale');
    await source.destroy();
  });

  it('is refused by the unit of work', () =>
    withOurs(place, async (store, partnershipId) => {
      // Somebody else's hand has moved the row on: what this server knows of it is stale.
      await store.gate.run(({ sql }) =>
        sql.run('UPDATE "action" SET "version" = "version" + 1, "title" = ? WHERE "id" = ?', ['newest', ONE]),
      );
      const change = (draft: Draft): string => draft.update('Action', ONE, { title: 'stale' }).id;
      const stale = store.work.run({ partnershipId, actorId: 'a', idempotency: null, body: change });
      await expect(stale).rejects.toThrow(/is not at version 1/);
      expect((await store.plans.readTables(partnershipId)).get('Action', ONE).title).toBe('newest');
    }));
});

describe('trap 3: two that both look before they leap, on PostgreSQL', () => {
  let place: TestDatabase;
  beforeEach(async () => {
    place = await postgresDatabase();
  });
  afterEach(() => place.drop());

  it.each(['READ COMMITTED', 'REPEATABLE READ'] as const)('breaks a rule over two rows with %s', async (isolation) => {
    const source = await naiveSource(place);
    await source.getRepository(NaiveThing).insert([
      { id: 'a', text: 'LOW' },
      { id: 'b', text: 'LOW' },
    ]);
    const looked = [signal(), signal()] as const;
    /** At most one of the two may be HIGH. */
    const raise = (id: string, own: 0 | 1) => async (manager: EntityManager) => {
      const high = await manager.countBy(NaiveThing, { text: 'HIGH' });
      looked[own].give();
      await looked[1 - own]!.given;
      if (high > 0) throw new Error('there is one already');
      await manager.update(NaiveThing, { id }, { text: 'HIGH' });
    };
    await Promise.all([source.transaction(isolation, raise('a', 0)), source.transaction(isolation, raise('b', 1))]);
    expect(await source.getRepository(NaiveThing).countBy({ text: 'HIGH' })).toBe(2);
    await source.destroy();
  });

  it('keeps the rule with the lock on the partnership', () =>
    withOurs(place, async (store, partnershipId) => {
      const other = await openStore(place.url);
      const raise = (own: string, beside: string) => (draft: Draft) => {
        const high: Priority = 'HIGH';
        if (draft.plan.get('Action', beside).priority === high) throw new DomainError('RULE_VIOLATION', 'ONE_ONLY');
        return draft.update('Action', own, { priority: high }).id;
      };
      // Both servers know the plan as it was, so both would pass the check on what they know.
      await Promise.all([store.plans.current(partnershipId), other.plans.current(partnershipId)]);
      const outcomes = await Promise.allSettled([
        store.work.run({ partnershipId, actorId: 'a', idempotency: null, body: raise(ONE, TWO) }),
        other.work.run({ partnershipId, actorId: 'b', idempotency: null, body: raise(TWO, ONE) }),
      ]);
      await other.close();
      expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
      const rows = (await store.plans.readTables(partnershipId)).table('Action').rows();
      expect(rows.filter((row) => row.priority === 'HIGH')).toHaveLength(1);
    }));
});

describe('trap 4: what SQLite has on the disk when it says so', () => {
  it('is not everything with enableWAL alone, and is with ours', async () => {
    const place = await sqliteDatabase();
    const synchronous = async (source: DataSource): Promise<unknown> => source.query('PRAGMA synchronous');
    const naive = await naiveSource(place);
    expect(await naive.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await synchronous(naive)).toEqual([{ synchronous: 1 }]);
    await naive.destroy();
    const store = await openStore(place.url);
    expect(await synchronous(store.database.writer)).toEqual([{ synchronous: 2 }]);
    await store.close();
    // FULL belongs to the connection and not to the file: nobody else's connection can be relied upon.
    const stranger = new BetterSqlite3(place.url.slice('sqlite:'.length));
    expect(stranger.pragma('synchronous', { simple: true })).toBe(1);
    stranger.close();
    await place.drop();
  });
});
