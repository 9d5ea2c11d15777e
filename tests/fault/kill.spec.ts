import { STORES, type TestDatabase } from '../support/databases.js';
import { holdingOf, prepare, REPORT_PROGRESS, reportInput, summaryOf, type Ground, type Holding } from './ground.js';
import { buildOnce, startServerProcess, startWriterProcess, type Process } from './processes.js';
import { Random, SEED, seeded, tell, TIMES } from './random.js';

/** Writers at work at the same time: each sends its next write when the last one was acknowledged. */
const WRITERS = 12;
/** Acknowledgements after which the process is killed, at most; what is under way then is cut. */
const MOST_ACKNOWLEDGED = 50;
/** Kills of the lean writer, and of the whole server over HTTP: a server takes three times as long to start. */
const KILLS = { writer: 50 * TIMES, server: 5 * TIMES };

/** A running process that takes numbered writes under keys. */
interface Target {
  readonly process: Process<unknown>;
  /** @returns the revision, or null when the answer does not say it. Never settles, or fails, when the process dies. */
  write(n: number): Promise<number | null>;
}

/** Sends jobs to the lean writer over its channel. */
async function writerTarget(database: TestDatabase, ground: Ground): Promise<Target> {
  const process = await startWriterProcess(database, ground.viewer);
  const waiting = new Map<number, { done: (revision: number) => void; fail: (error: Error) => void }>();
  process.child.on('message', (message) => {
    const { n, revision, error } = message as { n: number; revision: number; error?: string };
    if (error === undefined) waiting.get(n)!.done(revision);
    else waiting.get(n)!.fail(new Error(`write ${n} was refused: ${error}`));
  });
  return {
    process,
    write: (n) =>
      new Promise((done, fail) => {
        waiting.set(n, { done, fail });
        process.child.send({ n, key: `key ${n}`, input: reportInput(ground.partnership, n) });
      }),
  };
}

/** Sends mutations to the built server over HTTP. */
async function serverTarget(database: TestDatabase, ground: Ground): Promise<Target> {
  const process = await startServerProcess(database);
  return {
    process,
    write: async (n) => {
      const response = await fetch(`${process.ready}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${ground.token}`,
          'idempotency-key': `key ${n}`,
        },
        body: JSON.stringify({
          query: REPORT_PROGRESS,
          variables: { input: reportInput(ground.partnership, n) },
        }),
      });
      const { errors } = (await response.json()) as { errors?: unknown };
      if (errors !== undefined) throw new Refused(`write ${n} was refused: ${JSON.stringify(errors)}`);
      return null;
    },
  };
}

/** A write was answered, and the answer was no: in these tests always a fault. */
class Refused extends Error {}

/** What the one who sends the writes knows of them. */
class Ledger {
  next = 1;
  /** By number of the write: the revision, or null when it is not known. */
  readonly acknowledged = new Map<number, number | null>();
  /** Sent and never answered: they are sent again, under their keys. */
  readonly open = new Set<number>();
  retried = 0;

  take(): number {
    const n = this.next;
    this.next += 1;
    this.open.add(n);
    return n;
  }

  acknowledge(n: number, revision: number | null): void {
    this.open.delete(n);
    this.acknowledged.set(n, revision);
  }
}

/** One life of a process: open writes are sent again, new ones follow, and in the middle of it the process is killed. */
async function live(target: Target, ledger: Ledger, random: Random): Promise<void> {
  const last = random.whole(1, MOST_ACKNOWLEDGED);
  const pause = random.next() * 12;
  let acknowledged = 0;
  let dead = false;
  let kill: (() => void) | undefined;
  const killed = new Promise<void>((done) => (kill = done));
  const again = [...ledger.open];
  ledger.retried += again.length;
  const writer = async (): Promise<void> => {
    while (!dead) {
      const n = again.shift() ?? ledger.take();
      const revision = await target.write(n);
      ledger.acknowledge(n, revision);
      acknowledged += 1;
      // The moment of the kill is the random one: after so many acknowledgements, and a little later.
      if (acknowledged === last) setTimeout(() => kill!(), pause);
    }
  };
  const refused: Error[] = [];
  const writers = Array.from({ length: WRITERS }, () =>
    writer().catch((error: Error) => {
      // A connection that breaks is what a kill looks like from outside; anything else is a fault.
      if (error instanceof Refused || !(dead || error instanceof TypeError)) refused.push(error);
    }),
  );
  await Promise.race([killed, target.process.ended]);
  dead = true;
  const ending = await target.process.end('SIGKILL');
  await Promise.race([Promise.all(writers), new Promise((next) => setImmediate(next))]);
  expect({ ending, refused }).toEqual({ ending: { code: null, signal: 'SIGKILL' }, refused: [] });
}

/** Every acknowledged write is there, none is there twice, and rows and history say the same. */
function expectWhole(holding: Holding, ledger: Ledger): void {
  expect(holding.verification.faults).toEqual([]);
  for (const [n, revision] of ledger.acknowledged) {
    const revisions = holding.reports.get(summaryOf(n)) ?? [];
    if (revisions.length !== 1 || (revision !== null && revisions[0] !== revision))
      throw new Error(`write ${n} was acknowledged in revision ${revision} and stands in [${revisions.join(', ')}]`);
  }
  for (const n of ledger.open) {
    const found = holding.reports.get(summaryOf(n))?.length ?? 0;
    if (found > 1) throw new Error(`write ${n} was never acknowledged and acted ${found} times`);
  }
  const reports = [...holding.reports.values()].reduce((sum, revisions) => sum + revisions.length, 0);
  // The first revision made the partnership; every other one is one write.
  expect(holding.revision).toBe(reports + 1);
  expect([...holding.rows.values()].every((rows) => rows === 1)).toBe(true);
}

describe.each(STORES)('kill -9 under load on $store', ({ store, make }) => {
  let database: TestDatabase;
  let ground: Ground;

  beforeAll(() => buildOnce(), 180_000);
  beforeEach(async () => {
    database = await make();
    ground = await prepare(database);
  });
  afterEach(() => database.drop());

  it.each([
    { name: 'the one door for writing', kills: KILLS.writer, start: writerTarget },
    { name: 'the server over HTTP', kills: KILLS.server, start: serverTarget },
  ])(
    `loses nothing acknowledged, tears nothing, and a retry acts once: $name, $kills times`,
    ({ name, kills, start }) =>
      seeded(async () => {
        const random = new Random(SEED);
        const ledger = new Ledger();
        const began = performance.now();
        for (let round = 1; round <= kills; round += 1) {
          await live(await start(database, ground), ledger, random);
          expectWhole(await holdingOf(database, ground.partnershipId), ledger);
        }
        const unanswered = ledger.open.size;
        const target = await start(database, ground);
        await Promise.all([...ledger.open].map(async (n) => ledger.acknowledge(n, await target.write(n))));
        await target.process.end('SIGKILL');
        const holding = await holdingOf(database, ground.partnershipId);
        expectWhole(holding, ledger);
        expect(holding.reports.size).toBe(ledger.acknowledged.size);
        tell(`kill -9, ${store}, ${name}`, {
          kills,
          acknowledged: ledger.acknowledged.size,
          'sent again': ledger.retried + unanswered,
          seconds: Math.round((performance.now() - began) / 1000),
        });
      }),
    600_000 * TIMES,
  );
});
