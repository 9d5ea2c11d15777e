import { MailWorker, type StandingClock } from '@roadbook/application';
import { NOW, prepare, type Ground } from '../../../../tests/fault/ground.js';
import { startTestServer, type ApiClient, type TestServer } from '../../../../tests/support/api.js';
import { sqliteDatabase, type TestDatabase } from '../../../../tests/support/databases.js';
import { startSmtp, type TestSmtp } from '../../../../tests/support/smtp.js';

const OUTBOX = `{ partnership(code: "P") { outbox(limit: 10) {
  totalCount items { id kind to { name address } language subject text status createdAt sentAt attempts lastError }
} } }`;
const CHOICES = '{ viewer { mailChoices { partnershipCode digest atOnce } } }';

interface Mails {
  readonly partnership: { readonly outbox: { totalCount: number; items: Record<string, unknown>[] } };
}

describe('mails over HTTP', () => {
  let database: TestDatabase;
  let smtp: TestSmtp;
  let ground: Ground;
  let server: TestServer;
  let client: ApiClient;

  const tick = (): Promise<void> => server.server.app.get(MailWorker).tick();
  const remind = async (): Promise<void> => {
    const { store } = server.server;
    await store.work.run({
      partnershipId: ground.partnershipId,
      actorId: 'somebody',
      idempotency: null,
      body: (draft) => {
        const ownerId = ground.viewer.memberships[0]!.organisationId;
        const open = { doneOn: null, evidence: null, decisionId: null, sessionId: null };
        return draft.insert('FollowUp', { text: 'Ask around', ownerId, dueDate: '2026-12-01', ...open }).id;
      },
    });
    await tick();
    const clock = store.clock as StandingClock;
    clock.set(new Date(Date.parse(clock.now()) + 86_400_000).toISOString());
    await tick();
  };

  beforeAll(async () => {
    database = await sqliteDatabase();
    smtp = await startSmtp();
    ground = await prepare(database);
    server = await startTestServer(database, {
      ROADBOOK_NOW: NOW,
      SMTP_URL: smtp.url,
      PUBLIC_URL: 'https://r.example.org/',
    });
    client = server.client().useToken(ground.token);
    await tick();
    await remind();
  });
  afterAll(async () => {
    await server.close();
    await smtp.close();
    await database.drop();
  });

  it('are shown to the coordinator, without the addresses that only their readers may know', async () => {
    expect(smtp.mails.map(({ to }) => to)).toEqual(['writer@example.org']);
    const { partnership } = await client.ask<Mails>(OUTBOX);
    expect(partnership.outbox.totalCount).toBe(1);
    const [mail] = partnership.outbox.items;
    expect(mail).toMatchObject({
      kind: 'DIGEST',
      to: { name: 'Writer', address: 'writer@example.org' },
      language: 'en',
      subject: '[P] 1 piece of news of 16 Jun 2026',
      status: 'SENT',
      sentAt: expect.any(String) as string,
      attempts: 1,
      lastError: null,
    });
    expect(mail!['text']).toContain('A follow-up for your organisation, due on 1 Dec 2026: Ask around');
    expect(mail!['text']).not.toContain('/mail/stop/');
  });

  it('are chosen by everybody for themselves', async () => {
    const all = [{ partnershipCode: 'P', digest: true, atOnce: true }];
    expect(await client.ask(CHOICES)).toEqual({ viewer: { mailChoices: all } });
    const choose =
      'mutation { setMailChoice(partnership: "p", digest: true, atOnce: false) { partnershipCode atOnce } }';
    expect(await client.ask(choose)).toEqual({ setMailChoice: { partnershipCode: 'P', atOnce: false } });
    expect(await client.ask(CHOICES)).toEqual({ viewer: { mailChoices: [{ ...all[0], atOnce: false }] } });
    const refusal = await client.refusal(choose.replace('"p"', '"Q"'));
    expect(refusal.extensions.code).toBe('NOT_FOUND');
  });

  it('are stopped by one click, which a program that only follows links does not make', async () => {
    const address = /https:\/\/r\.example\.org(\/mail\/stop\/\S+)/.exec(smtp.mails[0]!.mail.text!)![1]!;
    const anybody = server.client();
    const choices = (): Promise<unknown> => client.ask(CHOICES);
    const before = await choices();
    const page = await anybody.fetch(address);
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const text = await page.text();
    expect(text).toContain(`<form id="stop" method="post" action="${address}">`);
    expect(text).toContain('<script src="/mail/stop.js" defer></script>');
    expect(await choices()).toEqual(before);
    const oneClick = await anybody.fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(oneClick.status).toBe(200);
    expect(await oneClick.text()).toContain(`action="${address.replace('stop', 'start')}"`);
    expect(await choices()).toEqual({
      viewer: { mailChoices: [{ partnershipCode: 'P', digest: false, atOnce: false }] },
    });
    await remind();
    expect(smtp.mails).toHaveLength(1);
    expect((await anybody.fetch(address.replace('stop', 'start'), { method: 'POST' })).status).toBe(200);
    await remind();
    expect(smtp.mails).toHaveLength(2);
  });

  it('lead to pages that are there', async () => {
    for (const path of ['/p', '/p/P', '/p/P/sessions/1/minutes']) {
      const response = await server.client().fetch(path);
      expect([path, response.status, response.headers.get('content-type')]).toEqual([
        path,
        200,
        'text/html; charset=utf-8',
      ]);
    }
    const unknown = await server.client().fetch('/mail/stop/guess');
    expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining('not valid any more')]);
  });
});
