import pg from 'pg';
import { startTestServer, type ApiClient, type ApiError, type TestServer } from '../support/api.js';
import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { holdingOf, NOW, prepare, REPORT_PROGRESS, reportInput, summaryOf, type Ground } from './ground.js';
import { CuttingProxy } from './proxy.js';
import { tell } from './random.js';

const QUERY = 'query ($code: String!) { partnership(code: $code) { code revision } }';
const CLIENTS = 8;
/** A server must say within this time that it is not ready (quality.md, "Promises"). */
const NOT_READY_MS = 2_000;
/** A server must have recovered within this time; each of its questions is waited for, not slept over. */
const RECOVERY_MS = 20_000;

/** What nobody outside is told: traces, paths, statements, addresses. */
const INSIDE = / at \S+ \(|node_modules|\/tmp\/|INSERT|SELECT|127\.0\.0\.1/;

/** A server on a prepared database, and what was acknowledged by it. */
class Stage {
  readonly acknowledged = new Set<number>();
  readonly refusals: ApiError[] = [];
  private last = 0;

  constructor(
    readonly database: TestDatabase,
    readonly ground: Ground,
    readonly server: TestServer,
    readonly client: ApiClient,
  ) {}

  /** @param throughUrl the address by which the server reaches the database, when it is another than the tests' */
  static async open(database: TestDatabase, ground: Ground, throughUrl = database.url): Promise<Stage> {
    const server = await startTestServer({ ...database, url: throughUrl }, { ROADBOOK_NOW: NOW });
    const stage = new Stage(database, ground, server, server.client().useToken(ground.token));
    expect(await stage.write()).toBeNull();
    return stage;
  }

  /** Sends a numbered write. @returns null when it was acknowledged, else the refusal */
  async write(padding = ''): Promise<ApiError | null> {
    const n = (this.last += 1);
    const input = { ...reportInput(this.ground.partnership, n), nextSteps: padding };
    const { status, data, errors } = await this.client.send(REPORT_PROGRESS, { input });
    if (errors.length > 0) this.refusals.push(...errors);
    else if (data) this.acknowledged.add(n);
    else throw new Error(`write ${n} was answered by neither data nor errors, with ${status}`);
    return errors[0] ?? null;
  }

  async ready(): Promise<{ status: number; ms: number; text: string }> {
    const began = performance.now();
    // With a session's cookie or token too, as a browser would send it along.
    const response = await this.client.fetch('/health/ready');
    return { status: response.status, text: await response.text(), ms: performance.now() - began };
  }

  /** Asks until the server is ready again. @returns how long that took, in milliseconds */
  async recovery(): Promise<number> {
    const began = performance.now();
    for (;;) {
      const { status, text } = await this.ready();
      const ms = performance.now() - began;
      if (status === 200) return ms;
      if (ms > RECOVERY_MS) throw new Error(`not ready after ${ms} ms: ${text}`);
    }
  }

  async expectNotReady(): Promise<void> {
    const { status, ms, text } = await this.ready();
    expect({ status, text }).toMatchObject({ status: 503, text: expect.stringContaining('store') as string });
    expect(ms).toBeLessThan(NOT_READY_MS);
    expect(text).not.toMatch(INSIDE);
    expect((await this.client.fetch('/health/live')).status).toBe(200);
  }

  /** What was acknowledged is there, nothing is torn, and every refusal was a typed one. */
  async expectWhole(): Promise<void> {
    const holding = await holdingOf(this.database, this.ground.partnershipId);
    expect(holding.verification.faults).toEqual([]);
    expect([...this.acknowledged].filter((n) => holding.rows.get(summaryOf(n)) !== 1)).toEqual([]);
    for (const refusal of this.refusals) expectInternal(refusal);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.database.drop();
  }
}

/** INTERNAL, with a number for the log and nothing of what happened inside. */
function expectInternal(refusal: ApiError | null): void {
  expect(refusal).toMatchObject({
    extensions: { code: 'INTERNAL', logId: expect.stringMatching(/^[\w-]{36}$/) as string },
  });
  expect(JSON.stringify(refusal)).not.toMatch(INSIDE);
}

describe('PostgreSQL goes away', () => {
  let stage: Stage;
  let proxy: CuttingProxy;

  beforeEach(async () => {
    const database = await postgresDatabase();
    const ground = await prepare(database);
    const url = new URL(database.url);
    proxy = await CuttingProxy.open(url.hostname, Number(url.port));
    url.port = String(proxy.port);
    stage = await Stage.open(database, ground, url.href);
  });
  afterEach(async () => {
    proxy.comeBack();
    await stage.close();
    await proxy.close();
  });

  it('ends all connections under load: nothing acknowledged is lost, and the next requests succeed', async () => {
    const admin = new pg.Client({ connectionString: stage.database.url });
    await admin.connect();
    let going = true;
    const load = Array.from({ length: CLIENTS }, async () => {
      try {
        while (going) await stage.write();
      } finally {
        going = false;
      }
    });
    const ended: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      // Each round ends connections once more has been acknowledged than before: there is always somebody at work.
      const before = stage.acknowledged.size;
      while (going && stage.acknowledged.size < before + 5) await new Promise((next) => setImmediate(next));
      const { rows } = await admin.query<{ ended: number }>(
        'SELECT count(pg_terminate_backend(pid))::int AS ended FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
      ended.push(rows[0]!.ended);
    }
    going = false;
    await admin.end();
    await Promise.all(load);
    expect(Math.min(...ended)).toBeGreaterThan(0);
    await stage.recovery();
    expect(await stage.write()).toBeNull();
    await stage.expectWhole();
    tell('connections ended, PostgreSQL', { acknowledged: stage.acknowledged.size, refused: stage.refusals.length });
  });

  it('cannot be reached: typed errors, not ready in time, and recovery without a restart', async () => {
    proxy.goAway();
    expectInternal(await stage.write());
    const read = await stage.client.send(QUERY, { code: stage.ground.partnership });
    expectInternal(read.errors[0] ?? null);
    await stage.expectNotReady();
    proxy.comeBack();
    const recovery = await stage.recovery();
    expect(await stage.write()).toBeNull();
    await stage.expectWhole();
    tell('unreachable, PostgreSQL', { 'recovered after ms': Math.round(recovery) });
  });

  it('falls silent: not ready in time, what waits is answered, and recovery without a restart', async () => {
    proxy.fallSilent();
    const waiting = Array.from({ length: 3 * CLIENTS }, () => stage.write());
    await stage.expectNotReady();
    await stage.expectNotReady();
    proxy.comeBack();
    await Promise.all(waiting);
    const recovery = await stage.recovery();
    expect(await stage.write()).toBeNull();
    await stage.expectWhole();
    tell('silent, PostgreSQL', { 'recovered after ms': Math.round(recovery), refused: stage.refusals.length });
  });

  it('falls silent and dies: what waits is refused, and recovery without a restart', async () => {
    proxy.fallSilent();
    const waiting = Array.from({ length: 3 * CLIENTS }, () => stage.write());
    await stage.expectNotReady();
    proxy.goAway();
    for (const refusal of await Promise.all(waiting)) expectInternal(refusal);
    proxy.comeBack();
    await stage.recovery();
    expect(await stage.write()).toBeNull();
    await stage.expectWhole();
  });
});

describe('the disk under SQLite is full', () => {
  let stage: Stage;

  beforeEach(async () => {
    const database = await sqliteDatabase();
    stage = await Stage.open(database, await prepare(database));
  });
  afterEach(() => stage.close());

  /** SQLite says "full" at a number of pages just as it does when the disk has no more room. */
  const limitPages = (limit: string): Promise<unknown> =>
    stage.server.server.store.database.writer.query(`PRAGMA max_page_count = ${limit}`);
  const pages = async (): Promise<number> => {
    const [row] = await stage.server.server.store.database.writer.query<{ page_count: number }[]>('PRAGMA page_count');
    return row!.page_count;
  };

  it('refuses writes with a typed error, tears nothing, goes on reading, and recovers without a restart', async () => {
    await limitPages(String(await pages()));
    const padding = 'x'.repeat(2_000);
    let refusal: ApiError | null = null;
    while (!refusal) refusal = await stage.write(padding);
    expectInternal(refusal);
    // Those that are written together with one that does not fit are kept or refused each for itself, never halved.
    await Promise.all(Array.from({ length: CLIENTS }, (_, i) => stage.write(i % 2 === 0 ? padding : '')));
    const before = stage.acknowledged.size;
    const read = await stage.client.send(QUERY, { code: stage.ground.partnership });
    expect(read).toMatchObject({ errors: [], data: { partnership: { revision: before + 1 } } });
    await stage.expectNotReady();
    await stage.expectWhole();
    await limitPages('4294967294');
    const recovery = await stage.recovery();
    expect(await stage.write(padding)).toBeNull();
    await stage.expectWhole();
    tell('disk full, SQLite', {
      acknowledged: stage.acknowledged.size,
      refused: stage.refusals.length,
      'recovered after ms': Math.round(recovery),
    });
  });
});
