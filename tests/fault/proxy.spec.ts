import { startTestServer, type TestServer } from '../support/api.js';
import { STORES, type TestDatabase } from '../support/databases.js';
import { holdingOf, NOW, prepare, REPORT_PROGRESS, reportInput, summaryOf, type Ground } from './ground.js';
import { post, type WireAnswer } from './http.js';
import { CuttingProxy, type Fate } from './proxy.js';
import { Random, SEED, seeded, tell, TIMES } from './random.js';

const MUTATIONS = 500 * TIMES;
const SENDERS = 8;
/** A mutation is sent so often at most before it must have been answered; the proxy lets two of six through. */
const PATIENCE = 60;
const FATES: readonly Fate[] = ['pass', 'before', 'request', 'answer', 'half-answer', 'pass'];

describe.each(STORES)('a proxy that cuts connections, before a server on $store', ({ store, make }) => {
  let database: TestDatabase;
  let ground: Ground;
  let server: TestServer;
  let proxy: CuttingProxy;
  const random = new Random(SEED);

  beforeAll(async () => {
    database = await make();
    ground = await prepare(database);
    server = await startTestServer(database, { ROADBOOK_NOW: NOW });
    proxy = await CuttingProxy.open('127.0.0.1', Number(new URL(server.address).port), () => random.pick(FATES));
  });
  afterAll(async () => {
    await proxy.close();
    await server.close();
    await database.drop();
  });

  /** Sends a mutation once. @returns its answer; null when the connection broke */
  const sendOnce = (n: number): Promise<WireAnswer | null> =>
    post({
      address: `http://127.0.0.1:${proxy.port}`,
      token: ground.token,
      query: REPORT_PROGRESS,
      variables: { input: reportInput(ground.partnership, n) },
      key: `key ${n}`,
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') return null;
      throw error;
    });

  /** Sends a mutation so many times, some of them together, and on until there is an answer. @returns all answers */
  const sendOften = async (n: number, times: number): Promise<{ sent: number; answers: WireAnswer[] }> => {
    const answers: WireAnswer[] = [];
    let sent = 0;
    while (sent < times || answers.length === 0) {
      if (sent > PATIENCE) throw new Error(`mutation ${n} was sent ${sent} times and never answered`);
      const together = Math.max(1, random.whole(0, times - sent));
      sent += together;
      const came = await Promise.all(Array.from({ length: together }, () => sendOnce(n)));
      answers.push(...came.filter((answer) => answer !== null));
    }
    return { sent, answers };
  };

  it(
    `acts once for each of ${MUTATIONS} mutations sent 1 to 5 times`,
    () =>
      seeded(async () => {
        const began = performance.now();
        let next = 1;
        let sent = 0;
        let answered = 0;
        const sender = async (): Promise<void> => {
          while (next <= MUTATIONS) {
            const n = next;
            next += 1;
            const outcome = await sendOften(n, random.whole(1, 5));
            sent += outcome.sent;
            answered += outcome.answers.length;
            // Every answer is the same one, as of the revision that the mutation made.
            for (const { status, body } of outcome.answers) {
              expect({ status, body }).toEqual({ status: 200, body: outcome.answers[0]!.body });
              expect(body.data).toMatchObject({ reportProgress: { progress: n % 101 } });
            }
          }
        };
        await Promise.all(Array.from({ length: SENDERS }, sender));
        const holding = await holdingOf(database, ground.partnershipId);
        expect(holding.verification.faults).toEqual([]);
        expect(holding.revision).toBe(MUTATIONS + 1);
        const wanted = Array.from({ length: MUTATIONS }, (_, i) => [summaryOf(i + 1), 1]);
        expect(Object.fromEntries(holding.rows)).toEqual(Object.fromEntries(wanted));
        for (const fate of FATES) expect(proxy.fates.get(fate)).toBeGreaterThan(0);
        tell(`cutting proxy, ${store}`, {
          mutations: MUTATIONS,
          sent,
          answered,
          cut: [...proxy.fates].flatMap(([fate, count]) => (fate === 'pass' ? [] : [`${fate} ${count}`])).join(' '),
          seconds: Math.round((performance.now() - began) / 1000),
        });
      }),
    180_000 * TIMES,
  );
});
