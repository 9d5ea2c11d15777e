import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Draft, Role } from '@roadbook/domain';
import { STORES, type TestDatabase } from '../../../../tests/support/databases.js';
import { aViewer } from '../../../../tests/support/in-memory-work.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { startSmtp, type ReceivedMail, type TestSmtp } from '../../../../tests/support/smtp.js';
import { copyRows } from '../../../../tests/support/store.js';
import { ApplicationModule } from '../application.module.js';
import { hashOfSecret } from '../identity/secret.js';
import { InvitationService } from '../people/invitation.service.js';
import { OpenInvitationService } from '../people/open-invitation.service.js';
import { UpdateLinkMailer } from '../period/update-link-mailer.js';
import { StandingClock } from '../settings/clock.js';
import { readSettings } from '../settings/settings.js';
import { Pictures } from '../work/pictures.js';
import { Store } from '../work/store.js';
import { MailService } from './mail.service.js';
import { MailWorker } from './mail-worker.js';

const URL = 'https://roadbook.example.org';
/** A Monday, before the hour of digests where the partnership is (UTC). */
const DAWN = '2026-06-15T05:00:00.000Z';
const at = (day: number, time: string): string => `2026-06-${day}T${time}:00.000Z`;

/** A small partnership whose people are at example.org, with a worker at a real mail server. */
class House {
  app!: INestApplicationContext;
  store!: Store;
  clock!: StandingClock;
  readonly ids = new Map<string, string>();

  constructor(
    readonly database: TestDatabase,
    readonly smtp: TestSmtp,
  ) {}

  async open(env: Record<string, string> = {}, now = DAWN): Promise<void> {
    this.clock = new StandingClock(now);
    this.store = await Store.open(this.database.url, this.clock);
    const settings = readSettings({
      DATABASE_URL: this.database.url,
      SMTP_URL: this.smtp.url,
      PUBLIC_URL: URL,
      MAIL_FROM: 'Roadbook <roadbook@example.org>',
      LOG_LEVEL: 'silent',
      NODE_ENV: 'test',
      ...env,
    });
    const module = ApplicationModule.over(this.store, settings);
    this.app = await NestFactory.createApplicationContext(module, { logger: false });
  }

  /** Org1 (coordinator: carla, language fr), Org2 (paul), Org3 (nobody), Org5, an authority (olga). */
  async found(): Promise<void> {
    const plan = aPlan()
      .partnership({ timeZone: 'UTC' })
      .organisation('Org5', 'Region1', 'REGIONAL_AUTHORITY')
      .action({ code: 'A1.1', lead: 'Org2', with: { Org5: 'SUPPORT' }, status: 'IN_PROGRESS' })
      .deliverable({
        action: 'A1.1',
        code: 'D1.1.1',
        main: true,
        level: 'CO',
        publicSummary: 'What we found',
        status: 'SUBMITTED',
        dueDate: '2026-12-01',
      })
      .session({ number: 1, date: '2026-08-01', status: 'IN_SESSION', convenedAt: '2026-05-01T10:00:00.000Z' })
      .build();
    await this.store.work.create(plan.partnershipId, 'P', 'founder', (draft) => copyRows(draft, plan));
    await this.person('carla', 'Org1', ['COORDINATOR', 'PARTNER'], 'fr');
    await this.person('paul', 'Org2', ['PARTNER', 'COMMITTEE']);
    await this.person('olga', 'Org5', ['OBSERVER']);
  }

  async person(name: string, organisation: string, roles: readonly Role[], language = 'en'): Promise<void> {
    const id = `account ${name}`;
    const label = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    await this.store.gate.run(async ({ sql }) => {
      await sql.run(
        'INSERT INTO "account" ("id", "email", "name", "language", "passwordHash", "installationRoles", "disabled", "demo", "createdAt") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        [id, `${name}@example.org`, label, language, '', '[]', false, false, DAWN],
      );
      await sql.run(
        'INSERT INTO "account_role" ("accountId", "partnershipId", "organisationId", "roles") VALUES (?, ?, ?, ?)',
        [id, 'Partnership:P', idOf('Organisation', organisation), JSON.stringify(roles)],
      );
    });
    this.ids.set(name, id);
  }

  async contact(name: string, organisation: string): Promise<void> {
    await this.store.gate.run(({ sql }) =>
      sql.run(
        'INSERT INTO "contact" ("id", "partnershipId", "organisationId", "name", "email", "language", "createdAt") VALUES (?, ?, ?, ?, ?, ?, ?)',
        [
          `contact ${name}`,
          'Partnership:P',
          idOf('Organisation', organisation),
          name,
          `${name}@example.org`,
          'en',
          DAWN,
        ],
      ),
    );
  }

  async change(body: (draft: Draft) => unknown): Promise<void> {
    await this.store.work.run({
      partnershipId: 'Partnership:P',
      actorId: 'somebody',
      idempotency: null,
      body: (draft) => {
        body(draft);
        return draft.plan.partnershipId;
      },
    });
  }

  /** Sets the clock and makes a round. @returns the mails that came in by it */
  async tick(now: string): Promise<ReceivedMail[]> {
    this.clock.set(now);
    const before = this.smtp.mails.length;
    await this.app.get(MailWorker).tick(now);
    return this.smtp.mails.slice(before);
  }

  async rows(): Promise<
    { status: string; toAddress: string; attempts: number; lastError: string | null; kind: string }[]
  > {
    return this.store.plans.read((sql) =>
      sql.all(
        'SELECT "status", "toAddress", "attempts", "lastError", "kind" FROM "mail" ORDER BY "createdAt", "toAddress"',
      ),
    );
  }

  async notice(): Promise<{ status: string; contactId: string | null; bounceReason: string | null }> {
    return (await this.store.plans.current('Partnership:P'))!.table('Notice').rows()[0]!;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.store.close();
  }
}

const decide = (text: string) => (draft: Draft) =>
  draft.insert('Decision', { ...DECISION, number: draft.plan.table('Decision').size + 1, text });
const DECISION = {
  kind: 'OTHER',
  subjects: ['A1.1'],
  outcome: 'APPROVED',
  effect: 'EXECUTED',
  conditions: [],
  method: 'CONSENSUS',
  votes: [],
  sessionId: idOf('CommitteeSession', 1),
  revision: 2,
  overrideReason: null,
  newLeadId: null,
  plannedStart: null,
  plannedEnd: null,
  vetoUntil: null,
  veto: null,
  effects: [],
} as const;
const period = idOf('ReportingPeriod', 1);
const giveFollowUp = (draft: Draft, text: string, ownerName = 'Org2') =>
  draft.insert('FollowUp', {
    text,
    ownerId: idOf('Organisation', ownerName),
    dueDate: '2026-12-01',
    doneOn: null,
    evidence: null,
    decisionId: null,
    sessionId: null,
  });
const giveNotice = (draft: Draft) => {
  draft.update('Deliverable', idOf('Deliverable', 'D1.1.1'), { status: 'ACCEPTED' });
  draft.insert('Notice', {
    deliverableId: idOf('Deliverable', 'D1.1.1'),
    organisationId: idOf('Organisation', 'Org5'),
    status: 'OPEN',
    createdOn: '2026-06-15',
    contactId: null,
    sentAt: null,
    bouncedAt: null,
    bounceReason: null,
    acknowledgedOn: null,
    acknowledgement: null,
  });
};
const addresses = (mails: readonly ReceivedMail[]): string[] => mails.map(({ to }) => to.split('@')[0]!).sort();
const stopUrlOf = ({ mail }: ReceivedMail): string => /https:\S+\/mail\/stop\/\S+/.exec(mail.text!)![0];
const secretOf = (mail: ReceivedMail): string => stopUrlOf(mail).split('/').at(-1)!;

describe.each(STORES)('mails on $store', ({ make }) => {
  let database: TestDatabase;
  let smtp: TestSmtp;
  let house: House;

  beforeEach(async () => {
    database = await make();
    smtp = await startSmtp();
    house = new House(database, smtp);
    await house.open();
    await house.found();
    await house.tick(DAWN);
  });
  afterEach(async () => {
    await house.close();
    await smtp.close();
    await database.drop();
  });

  it('say nothing of what the first revision brought, and nothing when nothing happened', async () => {
    expect(await house.tick(at(15, '07:10'))).toEqual([]);
    expect(await house.rows()).toEqual([]);
  });

  it('go out at once about a decision, to each whom it concerns, once', async () => {
    await house.change(decide('We meet in Lyon.'));
    const mails = await house.tick(at(15, '10:00'));
    expect(addresses(mails)).toEqual(['carla', 'paul']);
    const { mail, raw } = mails.find(({ to }) => to === 'paul@example.org')!;
    expect(mail.subject).toBe('[P] Decision 1, other decision: approved');
    expect(mail.text).toContain('Dear Paul,');
    expect(mail.text).toContain('The committee took decision 1, other decision: approved. We meet in Lyon.');
    expect(mail.text).toContain(`${URL}/p/P/decisions/1`);
    expect(mail.html).toContain(`<a href="${URL}/p/P/decisions/1">`);
    expect(mail.from!.text).toBe('"Roadbook" <roadbook@example.org>');
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(raw).toMatch(/^Content-Language: en\r$/m);
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(raw.replace(/\r\n\s+/g, ' ')).toMatch(
      /^List-Unsubscribe: <https:\/\/roadbook\.example\.org\/mail\/stop\/[\w-]{43}>\r$/m,
    );
    expect(raw).toMatch(/^Message-ID: <[\w-]{36}@roadbook\.example\.org>\r$/im);
    expect(mail.date).toEqual(new Date(at(15, '10:00')));
    expect(smtp.to('carla@example.org')[0]!.raw).toMatch(/^Content-Language: fr\r$/m);
    expect(await house.tick(at(15, '10:01'))).toEqual([]);
    expect((await house.rows()).map(({ status }) => status)).toEqual(['SENT', 'SENT']);
  });

  it('are one for all that a revision decides', async () => {
    await house.change((draft) => [decide('One.')(draft), decide('Two.')(draft)]);
    const mails = await house.tick(at(15, '10:00'));
    expect(addresses(mails)).toEqual(['carla', 'paul']);
    const { mail } = mails.find(({ to }) => to === 'paul@example.org')!;
    expect(mail.subject).toMatch(/^\[P\] Decision 1, .*, and 1 more$/);
    expect(mail.text).toMatch(/One\.[^]*Two\./);
  });

  it('wait otherwise for the digest, one a day at seven, and none without news', async () => {
    await house.change((draft) => giveFollowUp(draft, 'Ask around'));
    expect(await house.tick(at(15, '06:59'))).toEqual([]);
    // What became known during the day belongs to the next one.
    const [digest, ...more] = await house.tick(at(15, '07:00'));
    expect([digest!.to, more]).toEqual(['paul@example.org', []]);
    expect(digest!.mail.subject).toBe('[P] 1 piece of news of 15 Jun 2026');
    await house.change((draft) => giveFollowUp(draft, 'Write it down'));
    await house.change((draft) => giveFollowUp(draft, 'Tell the others'));
    expect(await house.tick(at(15, '12:00'))).toEqual([]);
    expect(await house.tick(at(16, '06:00'))).toEqual([]);
    const next = await house.tick(at(16, '07:00'));
    expect(addresses(next)).toEqual(['paul']);
    expect(next[0]!.mail.text).toMatch(/Write it down[^]*Tell the others/);
    expect(await house.tick(at(16, '07:01'))).toEqual([]);
    expect(await house.tick(at(17, '07:00'))).toEqual([]);
  });

  it('remind before a date, and tell all that is overdue in one mail', async () => {
    await house.change((draft) => {
      const milestone = {
        actionId: idOf('Action', 'A1.1'),
        phase: 'PREPARATION',
        baselineDate: null,
        verification: 'Note',
      } as const;
      for (const code of ['MS1.1.1', 'MS1.1.2']) {
        const fields = {
          ...milestone,
          code,
          title: code,
          dueDate: '2026-06-20',
          status: 'PLANNED',
          reachedOn: null,
        } as const;
        draft.insert('Milestone', { ...fields, evidence: null, dropReason: null });
      }
    });
    const reminder = await house.tick(at(17, '07:00'));
    expect(addresses(reminder)).toEqual(['paul']);
    expect(reminder[0]!.mail.text).toMatch(/MS1\.1\.1, .* is due on 20 Jun 2026[^]*MS1\.1\.2/);
    expect(await house.tick(at(18, '07:00'))).toEqual([]);
    const overdue = await house.tick(at(21, '07:00'));
    expect(overdue.map(({ mail }) => mail.subject)).toEqual(['[P] Overdue: 2 things']);
    expect(await house.tick(at(22, '07:00'))).toEqual([]);
    expect(await house.tick(at(23, '07:00'))).toEqual([]);
  });

  it('tell an observer no more than it may see', async () => {
    await house.change((draft) => {
      const decision = decide('A secret reason')(draft);
      draft.decisionId = decision.id;
      draft.reason = 'A secret reason';
      draft.update('Action', idOf('Action', 'A1.1'), { status: 'CANCELLED', statusReason: 'A secret reason' });
    });
    const mails = await house.tick(at(15, '10:00'));
    expect(addresses(mails)).toEqual(['carla', 'olga', 'paul']);
    const { mail, raw } = smtp.to('olga@example.org')[0]!;
    expect(mail.text).toContain('It is now cancelled');
    expect(raw + mail.text + String(mail.html)).not.toMatch(/secret|decision 1/i);
  });

  it('can be stopped by one click, and started again', async () => {
    await house.change(decide('One.'));
    await house.tick(at(15, '10:00'));
    const secret = secretOf(smtp.to('paul@example.org')[0]!);
    const service = house.app.get(MailService);
    expect(await service.linkOf(secret)).toEqual({ language: 'en', partnership: expect.any(String) as string });
    expect(await service.linkOf('guess')).toBeNull();
    expect(await service.chooseByLink('guess', false)).toBeNull();
    await service.chooseByLink(secret, false);
    await house.change((draft) => [decide('Two.')(draft), giveFollowUp(draft, 'Ask around')]);
    expect(addresses(await house.tick(at(15, '11:00')))).toEqual(['carla']);
    expect(await house.tick(at(16, '07:00'))).toEqual([]);
    await service.chooseByLink(secret, true);
    await house.change(decide('Three.'));
    expect(addresses(await house.tick(at(16, '11:00')))).toEqual(['carla', 'paul']);
    const kept = await house.store.plans.read((sql) => sql.all<{ stopHash: string }>('SELECT "stopHash" FROM "mail"'));
    expect(kept.every(({ stopHash }) => stopHash !== secret)).toBe(true);
  });

  it('are not sent when they were stopped while they waited', async () => {
    smtp.behaviour = 'LATER';
    await house.change(decide('One.'));
    await house.tick(at(15, '10:00'));
    smtp.behaviour = 'TAKE';
    await house.store.gate.run(({ sql }) =>
      sql.run('INSERT INTO "mail_choice" ("recipientId", "partnershipId", "digest", "atOnce") VALUES (?, ?, ?, ?)', [
        house.ids.get('paul'),
        'Partnership:P',
        true,
        false,
      ]),
    );
    expect(addresses(await house.tick(at(15, '10:02')))).toEqual(['carla']);
    expect((await house.rows()).map(({ status }) => status)).toEqual(['SENT', 'STOPPED']);
  });

  it('stand in the digest for who wants none at once', async () => {
    await house.store.gate.run(({ sql }) =>
      sql.run('INSERT INTO "mail_choice" ("recipientId", "partnershipId", "digest", "atOnce") VALUES (?, ?, ?, ?)', [
        house.ids.get('paul'),
        'Partnership:P',
        true,
        false,
      ]),
    );
    house.clock.set(at(15, '10:00'));
    await house.change(decide('One.'));
    expect(addresses(await house.tick(at(15, '10:00')))).toEqual(['carla']);
    expect(addresses(await house.tick(at(16, '07:00')))).toEqual(['paul']);
  });

  it('are tried again after 1, 5 and 30 minutes, 2 and 6 hours, and then no more', async () => {
    smtp.byAddress.set('paul@example.org', 'LATER');
    await house.change(decide('One.'));
    const tries: string[] = [];
    smtp.onRecipient = (address) => address.startsWith('paul') && tries.push(house.clock.now().slice(11, 16));
    for (const time of ['10:00', '10:00', '10:02', '10:06', '10:08', '10:37', '10:39', '12:40', '18:41', '23:59'])
      await house.tick(at(15, time));
    expect(tries).toEqual(['10:00', '10:02', '10:08', '10:39', '12:40', '18:41']);
    expect((await house.rows()).find(({ toAddress }) => toAddress.startsWith('paul'))).toMatchObject({
      status: 'FAILED',
      attempts: 6,
      lastError: expect.stringContaining('4.3.0 try again later') as string,
    });
  });

  it('reach everybody once after a mail server that breaks off was mended', async () => {
    smtp.behaviour = 'TAKE_AND_DROP';
    await house.change(decide('One.'));
    await house.tick(at(15, '10:00'));
    smtp.behaviour = 'TAKE';
    await house.tick(at(15, '10:02'));
    await house.tick(at(15, '10:04'));
    for (const name of ['carla', 'paul']) {
      const mails = smtp.to(`${name}@example.org`);
      expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
      expect(mails.length).toBeLessThanOrEqual(2);
    }
    expect((await house.rows()).map(({ status }) => status)).toEqual(['SENT', 'SENT']);
  });

  it('that a process was sending when it died are sent again, under the same Message-ID', async () => {
    await house.change(decide('One.'));
    await house.tick(at(15, '10:00'));
    const claim = `UPDATE "mail" SET "status" = 'SENDING', "claimedAt" = ?, "sentAt" = NULL`;
    await house.store.gate.run(({ sql }) => sql.run(claim, [at(15, '10:00')]));
    expect(await house.tick(at(15, '10:01'))).toEqual([]);
    const again = await house.tick(at(15, '10:03'));
    expect(addresses(again)).toEqual(['carla', 'paul']);
    expect(new Set(smtp.mails.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('are kept without a mail server, and shown to the coordinator', async () => {
    await house.close();
    await house.open({ SMTP_URL: '' });
    await house.change(decide('One.'));
    expect(await house.tick(at(15, '10:00'))).toEqual([]);
    expect((await house.rows()).map(({ status }) => status)).toEqual(['KEPT', 'KEPT']);
  });

  it('to addresses that nobody has are kept in demo mode', async () => {
    await house.close();
    await house.open({ DEMO: '1' });
    await house.store.gate.run(({ sql }) =>
      sql.run(`UPDATE "account" SET "email" = 'paul@demo.example', "demo" = ? WHERE "name" = 'Paul'`, [true]),
    );
    await house.change(decide('One.'));
    expect(addresses(await house.tick(at(15, '10:00')))).toEqual(['carla']);
    expect((await house.rows()).map(({ status }) => status)).toEqual(['SENT', 'KEPT']);
  });

  it('reach no account that is disabled, or that is for demonstration elsewhere', async () => {
    await house.store.gate.run(async ({ sql }) => {
      await sql.run(`UPDATE "account" SET "disabled" = ? WHERE "name" = 'Paul'`, [true]);
      await sql.run(`UPDATE "account" SET "demo" = ? WHERE "name" = 'Carla'`, [true]);
    });
    await house.change(decide('One.'));
    expect(await house.tick(at(15, '10:00'))).toEqual([]);
    expect(await house.rows()).toEqual([]);
  });

  it('cannot be forged by a name or a text', async () => {
    await house.store.gate.run(({ sql }) =>
      sql.run(`UPDATE "account" SET "name" = ? WHERE "name" = 'Paul'`, [
        'Paul\r\nBcc: thief@example.org\r\n\r\nGive me {stop}',
      ]),
    );
    await house.change(decide('One.\r\nBcc: thief@example.org <script>alert(1)</script> {stop}'));
    const mails = await house.tick(at(15, '10:00'));
    expect(addresses(mails)).toEqual(['carla', 'paul']);
    const { mail, raw } = smtp.to('paul@example.org')[0]!;
    expect(mail.bcc).toBeUndefined();
    expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc/im);
    expect(mail.html).not.toContain('<script');
    expect(mail.text!.match(/\/mail\/stop\//g)).toHaveLength(1);
  });

  describe('with notices', () => {
    it('reach the contacts, and close the notice', async () => {
      await house.contact('nina', 'Org5');
      await house.change(giveNotice);
      const mails = await house.tick(at(15, '07:00'));
      expect(addresses(mails)).toContain('nina');
      const { mail } = smtp.to('nina@example.org')[0]!;
      expect(mail.text).toMatch(/D1\.1\.1, “Deliverable D1\.1\.1”[^]*What we found/);
      expect(await house.notice()).toMatchObject({ status: 'SENT', contactId: 'contact nina' });
      await house.tick(at(15, '07:01'));
      await house.tick(at(16, '07:00'));
      expect(smtp.to('nina@example.org')).toHaveLength(1);
    });

    it('wait for a contact', async () => {
      await house.change(giveNotice);
      await house.tick(at(15, '07:00'));
      expect((await house.notice()).status).toBe('OPEN');
      await house.contact('nina', 'Org5');
      expect(addresses(await house.tick(at(16, '07:00')))).toContain('nina');
    });

    it('come back when the address is refused, which the history tells without the address', async () => {
      smtp.byAddress.set('nina@example.org', 'REFUSE');
      await house.contact('nina', 'Org5');
      await house.change(giveNotice);
      await house.tick(at(15, '07:00'));
      const notice = await house.notice();
      expect(notice.status).toBe('BOUNCED');
      expect(notice.bounceReason).toContain('there is nobody of this name');
      expect(notice.bounceReason).not.toContain('@');
      expect((await house.rows()).find(({ toAddress }) => toAddress.startsWith('nina'))).toMatchObject({
        status: 'FAILED',
        attempts: 1,
      });
    });

    it('stand in the digest of an account at the same address: nobody gets two', async () => {
      await house.contact('olga', 'Org5');
      await house.change((draft) => [giveNotice(draft), giveFollowUp(draft, 'Ask the ministry', 'Org5')]);
      const mails = await house.tick(at(15, '07:00'));
      expect(mails.filter(({ to }) => to === 'olga@example.org')).toHaveLength(1);
      expect(smtp.to('olga@example.org')[0]!.mail.text).toMatch(
        /Ask the ministry[^]*What we found|What we found[^]*Ask the ministry/,
      );
      expect(await house.notice()).toMatchObject({ status: 'SENT', contactId: 'contact olga' });
    });

    it('hear what became of them though the process died in between', async () => {
      await house.contact('nina', 'Org5');
      await house.change(giveNotice);
      await house.tick(at(15, '07:00'));
      const reopened = { status: 'OPEN', sentAt: null, contactId: null } as const;
      const { id } = (await house.store.plans.current('Partnership:P'))!.table('Notice').rows()[0]!;
      await house.change((draft) => draft.update('Notice', id, reopened));
      await house.store.gate.run(({ sql }) =>
        sql.run(`UPDATE "mail" SET "claimedAt" = ? WHERE "toAddress" = 'nina@example.org'`, [at(15, '07:00')]),
      );
      await house.tick(at(15, '07:05'));
      expect(await house.notice()).toMatchObject({ status: 'SENT', contactId: 'contact nina' });
      expect(smtp.to('nina@example.org')).toHaveLength(1);
    });
  });

  it('bring an update link to a contact, with a secret of its own each time, and none that is of no use', async () => {
    await house.contact('nina', 'Org2');
    const send = async (link: string): Promise<void> => {
      await house.store.gate.run(async ({ sql }) => {
        await sql.run(
          'INSERT INTO "update_link" ("id", "partnershipId", "periodId", "organisationId", "secretHash", "createdAt", "createdById", "expiresAt") VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          [link, 'Partnership:P', period, idOf('Organisation', 'Org2'), link, DAWN, 'carla', at(30, '12:00')],
        );
        await house.app.get(UpdateLinkMailer).queue(sql, link, 'contact nina');
      });
    };
    await house.change((draft) =>
      draft.insert(
        'ReportingPeriod',
        {
          number: 1,
          title: 'One',
          start: '2026-01-01',
          end: '2026-06-30',
          dueDate: '2026-12-31',
          status: 'OPEN',
          versions: null,
        },
        period,
      ),
    );
    await send('first');
    const [mail] = (await house.tick(at(15, '06:00'))).filter(({ to }) => to === 'nina@example.org');
    expect(mail!.mail.subject).toBe('[P] Report of Org2 on period 1');
    const secret = /https:\/\/roadbook\.example\.org\/update\/(rbu_[\w-]{43})/.exec(mail!.mail.text!)![1]!;
    const hashes = await house.store.plans.read((sql) =>
      sql.all<{ secretHash: string }>('SELECT "secretHash" FROM "update_link"'),
    );
    expect(hashes).toEqual([{ secretHash: hashOfSecret(secret) }]);
    await send('second');
    await house.store.gate.run(({ sql }) =>
      sql.run(`UPDATE "update_link" SET "revokedAt" = ? WHERE "id" = 'second'`, [DAWN]),
    );
    expect(await house.tick(at(15, '06:01'))).toEqual([]);
    expect((await house.rows()).map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'UPDATE_LINK SENT',
      'UPDATE_LINK FAILED',
    ]);
  });

  it('bring an invitation, whose own secret is made when it is sent, beside the one that was told', async () => {
    const coordinator = aViewer('Org1', 'COORDINATOR');
    const [invitations, answers] = [house.app.get(InvitationService), house.app.get(OpenInvitationService)];
    const input = { partnership: 'P', organisation: 'Org2', roles: ['PARTNER' as const], language: 'de' };
    const invite = (email: string) => invitations.invite(coordinator, { ...input, email });
    const { url, mail: queued } = await invite('neu@example.org');
    expect(queued).toBe('QUEUED');
    const [received] = await house.tick(at(15, '06:00'));
    const { subject, text, headers } = received!.mail;
    expect(received!.to).toBe('neu@example.org');
    expect(subject).toBe('[P] Einladung zu A small partnership');
    expect(headers.has('list')).toBe(false);
    const secret = /https:\/\/roadbook\.example\.org\/invitation\/(rbi_[\w-]{43})/.exec(text!)![1]!;
    const told = url!.split('/').at(-1)!;
    expect(secret).not.toBe(told);
    for (const one of [secret, told]) {
      expect(await answers.read(one, 'somewhere')).toMatchObject({ email: 'neu@example.org', organisation: 'Org2' });
    }
    const kept = await house.store.plans.read((sql) => sql.all('SELECT * FROM "invitation", "mail"'));
    expect(JSON.stringify(kept)).not.toContain(secret);
    await answers.accept(
      { secret, name: 'Neu', password: 'a-password-of-their-own' },
      'somewhere',
      coordinator.request,
    );
    await expect(answers.read(told, 'somewhere')).rejects.toMatchObject({ kind: 'NOT_FOUND' });

    await invite('late@example.org');
    await invite('late@example.org');
    expect(await house.tick(at(15, '06:01'))).toHaveLength(1);
    const list = await invitations.list(await house.app.get(Pictures).of(coordinator, 'P'));
    expect(list.map(({ email, mail }) => `${email} ${mail}`).sort()).toEqual([
      'late@example.org FAILED',
      'late@example.org SENT',
      'neu@example.org SENT',
    ]);
    expect(list.every((one) => one.url === null)).toBe(true);
    const picture = await house.app.get(Pictures).of(coordinator, 'P');
    const wanted = { limit: 1, offset: 0, kind: 'INVITATION' as const, status: 'SENT' as const };
    const { items, totalCount } = await house.app.get(MailService).outbox(picture, wanted);
    expect([items.length, totalCount, items[0]!.text.includes('…')]).toEqual([1, 2, true]);
  });

  it('of two servers at one database are made and sent once', async () => {
    const other = new House(database, smtp);
    await other.open();
    house.clock.set(at(15, '10:00'));
    await house.change(decide('One.'));
    await house.change((draft) => giveFollowUp(draft, 'Ask around'));
    const workers = [house, other].map(({ app }) => app.get(MailWorker));
    // A SQLite file has one server; two workers there stand for one that follows the other.
    if (house.store.database.kind === 'sqlite') for (const worker of workers) await worker.tick(at(15, '10:00'));
    else await Promise.all(workers.map((worker) => worker.tick(at(15, '10:00'))));
    expect(addresses(smtp.mails)).toEqual(['carla', 'paul']);
    await Promise.all(workers.map((worker) => worker.tick(at(16, '07:00'))));
    expect(addresses(smtp.mails)).toEqual(['carla', 'paul', 'paul']);
    await other.close();
  });
});
