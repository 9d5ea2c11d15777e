import { Agent } from 'node:http';
import { STORES, type TestDatabase } from '../support/databases.js';
import { holdingOf, prepare, REPORT_PROGRESS, reportInput, summaryOf, type Ground } from './ground.js';
import { post, type WireError } from './http.js';
import { buildOnce, startServerProcess, type Ending } from './processes.js';
import { seeded, tell } from './random.js';

/** Clients that keep their connection, and clients that take a new one for every request. */
const KEEPING = 16;
const FRESH = 8;
/** Answers after which the server is asked to stop. */
const ANSWERS = [1, 40, 150];

/** How requests ended, as the clients saw it. */
interface Tally {
  answered: Set<number>;
  refused: number;
  /** New connections that waited at the door, unread, when it was closed: by the number that they would have written. */
  turnedAway: Set<number>;
  failed: string[];
}

describe.each(STORES)('SIGTERM under load on $store', ({ store, make }) => {
  let database: TestDatabase;
  let ground: Ground;

  beforeAll(() => buildOnce(), 180_000);
  beforeEach(async () => {
    database = await make();
    ground = await prepare(database);
  });
  afterEach(() => database.drop());

  /** Sends one write after the other until the server takes no more connections. */
  const client = async (
    address: string,
    agent: Agent | undefined,
    tally: Tally,
    take: () => number,
    seen: () => void,
  ) => {
    for (;;) {
      const n = take();
      const variables = { input: reportInput(ground.partnership, n) };
      try {
        const { status, body } = await post({ address, token: ground.token, query: REPORT_PROGRESS, variables, agent });
        if (status !== 200 || body.errors) tally.failed.push(`write ${n}: ${status} ${JSON.stringify(body)}`);
        else tally.answered.add(n);
        seen();
      } catch (error) {
        const { code, message, reused } = error as WireError;
        if (code === 'ECONNREFUSED') tally.refused += 1;
        else if (code === 'ECONNRESET' && !reused) tally.turnedAway.add(n);
        else tally.failed.push(`write ${n}: ${code} ${message}`);
        return;
      }
    }
  };

  it.each(ANSWERS)(
    'answers what is in flight, refuses what comes later, and ends in time: after %d answers',
    (answers) =>
      seeded(async () => {
        const server = await startServerProcess(database);
        const tally: Tally = { answered: new Set(), refused: 0, turnedAway: new Set(), failed: [] };
        let last = 0;
        let stopping: { at: number; ending: Promise<Ending> } | undefined;
        const take = (): number => (last += 1);
        const seen = (): void => {
          if (tally.answered.size >= answers && !stopping)
            stopping = { at: performance.now(), ending: server.end('SIGTERM') };
        };
        const agents = Array.from({ length: KEEPING }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
        const clients = [...agents, ...Array.from({ length: FRESH }, () => undefined)];
        await Promise.all(clients.map((agent) => client(server.ready, agent, tally, take, seen)));
        const ending = await stopping!.ending;
        const seconds = (performance.now() - stopping!.at) / 1000;
        for (const agent of agents) agent.destroy();
        expect({ failed: tally.failed, ending }).toEqual({ failed: [], ending: { code: 0, signal: null } });
        expect(seconds).toBeLessThan(10);
        expect(tally.refused + tally.turnedAway.size).toBe(clients.length);
        const holding = await holdingOf(database, ground.partnershipId);
        expect(holding.verification.faults).toEqual([]);
        expect([...tally.answered].filter((n) => holding.rows.get(summaryOf(n)) !== 1)).toEqual([]);
        // Nobody was cut off whose request the server had read: what is stored was answered, and nothing else is stored.
        expect(holding.revision).toBe(tally.answered.size + 1);
        tell(`SIGTERM, ${store}`, {
          answered: tally.answered.size,
          refused: tally.refused,
          'turned away unread': tally.turnedAway.size,
          seconds: seconds.toFixed(1),
        });
      }),
  );
});
