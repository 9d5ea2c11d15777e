import { NestFactory } from '@nestjs/core';
import { AccountService, ApplicationModule, readSettings, StandingClock, Store } from '@roadbook/application';
import { addMilliseconds, type Draft } from '@roadbook/domain';
import { STORES, type TestDatabase } from '../support/databases.js';
import { aPlan, idOf } from '../support/plan-builder.js';
import { startSmtp, type ReceivedMail, type TestSmtp } from '../support/smtp.js';
import { copyRows } from '../support/store.js';
import { NOW } from './ground.js';
import { buildOnce, startMailWorker } from './processes.js';
import { Random, SEED, seeded, tell, TIMES } from './random.js';

const KILLS = 20 * TIMES;
/** Decisions taken before each life of the worker; each is one mail for each reader. */
const DECISIONS = 3;
const READERS = ['ann', 'bob', 'cleo'];
/** A given-up mail is taken over after two minutes: so much lies between two lives. */
const BETWEEN_MS = 300_000;

/**
 * When the worker is killed: while it says whom a mail is for (claimed, not sent); when the server has taken a mail and not
 * said so; a moment after it said so (sent, perhaps not committed); or at any time since its start.
 */
const MOMENTS = ['CLAIMED', 'TAKEN', 'ACKNOWLEDGED', 'ANY'] as const;

const decide = (n: number) => (draft: Draft) =>
  draft.insert('Decision', {
    number: n,
    text: `Decision text ${n}.`,
    kind: 'OTHER',
    subjects: [],
    outcome: 'APPROVED',
    effect: 'EXECUTED',
    conditions: [],
    method: 'CONSENSUS',
    votes: [],
    sessionId: idOf('CommitteeSession', 1),
    revision: draft.revision,
    overrideReason: null,
    newLeadId: null,
    plannedStart: null,
    plannedEnd: null,
    vetoUntil: null,
    veto: null,
    effects: [],
  });

async function withStore<Result>(database: TestDatabase, use: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await Store.open(database.url, new StandingClock(NOW));
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** A partnership with three people who are told of every decision. */
async function prepare(database: TestDatabase): Promise<void> {
  await withStore(database, async (store) => {
    const settings = readSettings({ DATABASE_URL: database.url, NODE_ENV: 'test' });
    const app = await NestFactory.createApplicationContext(ApplicationModule.over(store, settings), { logger: false });
    const plan = aPlan().session({ number: 1, status: 'IN_SESSION' }).build();
    await store.work.create(plan.partnershipId, 'P', 'founder', (draft) => copyRows(draft, plan));
    for (const [i, name] of READERS.entries()) {
      const accounts = app.get(AccountService);
      const id = await accounts.add({ email: `${name}@example.org`, name, password: 'not-a-secret' });
      await accounts.giveRoles(id, plan.partnershipId, `Org${i + 1}`, ['PARTNER']);
    }
    await app.close();
  });
}

async function takeDecisions(database: TestDatabase, from: number): Promise<void> {
  await withStore(database, async (store) => {
    for (let n = from; n < from + DECISIONS; n += 1) {
      await store.work.run({
        partnershipId: 'Partnership:P',
        actorId: 'somebody',
        idempotency: null,
        body: (draft) => decide(n)(draft).id,
      });
    }
  });
}

const decisionOf = ({ mail }: ReceivedMail): number => Number(/Decision text (\d+)\./.exec(mail.text!)![1]);

describe.each(STORES)('kill -9 of whoever sends mails on $store', ({ store, make }) => {
  let database: TestDatabase;
  let smtp: TestSmtp;

  beforeAll(() => buildOnce(), 180_000);
  beforeEach(async () => {
    database = await make();
    smtp = await startSmtp();
    await prepare(database);
  });
  afterEach(async () => {
    await smtp.close();
    await database.drop();
  });

  /** One life of the worker. @returns the mail that the crash may have hidden: the last one taken in it */
  const live = async (round: number, random: Random): Promise<string | undefined> => {
    const worker = await startMailWorker(database, smtp.url, addMilliseconds(NOW, round * BETWEEN_MS));
    const moment = random.pick(MOMENTS);
    let left = random.whole(1, DECISIONS * READERS.length);
    const before = smtp.mails.length;
    await new Promise<void>((kill) => {
      void worker.ended.then(() => kill());
      worker.child.on('message', (message) => 'done' in (message as object) && kill());
      const count = (): boolean => (left -= 1) === 0;
      smtp.onRecipient = () => void (moment === 'CLAIMED' && count() && kill());
      smtp.onTaken = () => {
        if (moment === 'TAKEN' && count()) worker.child.kill('SIGKILL');
        if (moment === 'ACKNOWLEDGED' && count()) setTimeout(kill, random.next() * 4);
      };
      if (moment === 'ANY') setTimeout(kill, random.next() * 120);
    });
    expect(await worker.end('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    // What was on its way to the mail server arrives before the next life begins.
    await new Promise((next) => setTimeout(next, 20));
    return smtp.mails.length > before ? smtp.mails.at(-1)!.messageId : undefined;
  };

  it(
    `loses no mail, and doubles none but one that the crash has hidden, under its Message-ID: ${KILLS} times`,
    () =>
      seeded(async () => {
        const random = new Random(SEED);
        const hidden = new Set<string>();
        for (let round = 1; round <= KILLS; round += 1) {
          await takeDecisions(database, (round - 1) * DECISIONS + 1);
          const last = await live(round, random);
          if (last !== undefined) hidden.add(last);
        }
        smtp.onRecipient = () => undefined;
        smtp.onTaken = () => undefined;
        const worker = await startMailWorker(database, smtp.url, addMilliseconds(NOW, (KILLS + 1) * BETWEEN_MS));
        await new Promise<void>((done) => {
          worker.child.on('message', (message) => 'done' in (message as object) && done());
        });
        await worker.end('SIGKILL');
        let doubled = 0;
        for (let n = 1; n <= KILLS * DECISIONS; n += 1) {
          for (const reader of READERS) {
            const copies = smtp.to(`${reader}@example.org`).filter((mail) => decisionOf(mail) === n);
            const ids = new Set(copies.map(({ messageId }) => messageId));
            if (ids.size !== 1) throw new Error(`${reader} has decision ${n} in ${ids.size} mails`);
            if (copies.length > 1 && !hidden.has(copies[0]!.messageId))
              throw new Error(`${reader} has decision ${n} ${copies.length} times, though no crash hid it`);
            doubled += copies.length - 1;
          }
        }
        tell(`kill -9 while mails are sent, ${store}`, { kills: KILLS, mails: smtp.mails.length, doubled });
      }),
    300_000 * TIMES,
  );
});
