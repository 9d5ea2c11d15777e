import { Inject, Injectable } from '@nestjs/common';
import {
  DIGEST_HOUR,
  dueNews,
  isAtOnce,
  isBeforeDigest,
  isTold,
  localDateAt,
  localHourAt,
  noticeNews,
  visiblePlan,
  type Instant,
  type LocalDate,
  type News,
  type NoticeNews,
  type Plan,
} from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';
import { contentOf, insertMail, takeUp, type EntryContent, type EntryRow } from './mail-rows.js';
import { mailText } from './mail-text.js';
import { addressed, hostOf, keepNews, letterheadOf } from './news-desk.js';
import { accountsOf, contactsOf, isReader, type Recipient } from './recipients.js';

/** What is made for the very digest at hand, and does not wait for the next one. */
const OF_THE_DAY: readonly string[] = ['REMINDER', 'OVERDUE', 'NOTICE'];

/** One partnership on one morning. */
interface Morning {
  readonly plan: Plan;
  readonly today: LocalDate;
  readonly now: Instant;
  readonly accounts: readonly Recipient[];
  readonly contacts: readonly Recipient[];
}

interface Entry extends EntryRow {
  readonly content: EntryContent;
}

/**
 * The work of a morning: reminders, what is overdue, notices, and the digests of all of it. It may be done again on the same
 * day: what was told stays told, and nobody gets a second digest.
 */
@Injectable()
export class DigestDesk {
  /** The day of each partnership's last morning, as far as this process knows. */
  private readonly done = new Map<string, LocalDate>();

  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Does a partnership's morning, once it has come; asks nothing of the store until then, nor afterwards. */
  async attend(partnershipId: string, timeZone: string, now: Instant): Promise<void> {
    const today = localDateAt(now, timeZone);
    if (this.done.get(partnershipId) === today || localHourAt(now, timeZone) < DIGEST_HOUR) return;
    const plan = await this.store.plans.current(partnershipId);
    if (!plan) return;
    const morning = await this.store.plans.read(async (sql) => ({
      plan,
      today,
      now,
      accounts: await accountsOf(sql, plan, today, this.settings.demo),
      contacts: await contactsOf(sql, partnershipId),
    }));
    await this.store.gate.run(({ sql }) => this.write(sql, morning));
    this.done.set(partnershipId, today);
  }

  private async write(sql: Sql, morning: Morning): Promise<void> {
    const { plan, now, contacts } = morning;
    // Where several servers do the same morning, they do it one after the other.
    await sql.run('UPDATE "mail_cursor" SET "revision" = "revision" WHERE "partnershipId" = ?', [plan.partnershipId]);
    for (const { recipient, news } of dueFor(morning)) {
      for (const one of news.filter((each) => !isAtOnce(each))) await keepNews(sql, plan, recipient, one, now);
      await this.tellOverdue(sql, morning, recipient, news.filter(isAtOnce));
    }
    for (const notice of noticeNews(plan)) {
      for (const contact of contactsFor(notice, contacts)) await keepNews(sql, plan, contact, notice, now);
    }
    await this.makeDigests(sql, morning);
  }

  /** All that is newly overdue for somebody in one mail; once a day at most, what comes later waits for the next. */
  private async tellOverdue(sql: Sql, morning: Morning, recipient: Recipient, news: readonly News[]): Promise<void> {
    const { plan, today, now } = morning;
    if (news.length === 0) return;
    const key = `overdue:${plan.partnershipId}:${today}:${recipient.id}`;
    if (await sql.first('SELECT "id" FROM "mail" WHERE "key" = ?', [key])) return;
    const kept: { readonly id: string; readonly news: News }[] = [];
    for (const one of news) {
      const id = await keepNews(sql, plan, recipient, one, now);
      if (id !== null) kept.push({ id, news: one });
    }
    if (kept.length === 0 || !recipient.atOnce) return;
    const head = letterheadOf(plan, recipient, this.settings.publicUrl);
    const subject = { code: 'NEWS_OVERDUE_SUBJECT', params: { count: kept.length } };
    const intro = { code: 'MAIL_OVERDUE_INTRO', params: { partnership: head.partnership } };
    const text = mailText(
      head,
      subject,
      intro,
      kept.map((one) => one.news),
    );
    const mail = { ...text, ...addressed(plan, recipient), key, kind: 'OVERDUE' as const };
    const mailId = await insertMail(sql, mail, hostOf(this.settings.publicUrl), now);
    if (mailId !== null)
      await takeUp(
        sql,
        kept.map(({ id }) => id),
        mailId,
      );
  }

  /** A digest for everybody for whom something waits. Who has several parts under one address gets one digest. */
  private async makeDigests(sql: Sql, morning: Morning): Promise<void> {
    const { plan, accounts, contacts } = morning;
    const waiting = await this.waitingEntries(sql, plan.partnershipId);
    const everybody = new Map([...accounts, ...contacts].map((recipient) => [recipient.id, recipient]));
    const byAddress = new Map<string, { readonly lead: Recipient; readonly entries: Entry[] }>();
    for (const entry of waiting) {
      const recipient = everybody.get(entry.recipientId);
      if (!recipient || !mayStillRead(recipient, entry)) {
        await sql.run('DELETE FROM "mail_entry" WHERE "id" = ?', [entry.id]);
        continue;
      }
      if (!belongsTo(morning, entry)) continue;
      const lead = accounts.find(({ email }) => email === recipient.email) ?? recipient;
      const known = byAddress.get(recipient.email) ?? { lead, entries: [] };
      known.entries.push(entry);
      byAddress.set(recipient.email, known);
    }
    for (const { lead, entries } of byAddress.values()) await this.makeDigest(sql, morning, lead, entries);
  }

  private async makeDigest(sql: Sql, morning: Morning, lead: Recipient, entries: readonly Entry[]): Promise<void> {
    const { plan, today, now } = morning;
    const head = letterheadOf(plan, lead, this.settings.publicUrl);
    const subject = { code: 'MAIL_DIGEST_SUBJECT', params: { count: entries.length, date: today } };
    const onlyNotices = entries.every(({ noticeId }) => noticeId !== null);
    const intro = {
      code: onlyNotices ? 'MAIL_NOTICE_INTRO' : 'MAIL_DIGEST_INTRO',
      params: { partnership: head.partnership },
    };
    const mail = {
      ...mailText(
        head,
        subject,
        intro,
        entries.map(({ content }) => content),
      ),
      ...addressed(plan, lead),
      key: `digest:${plan.partnershipId}:${today}:${lead.id}`,
      kind: 'DIGEST' as const,
      noticeIds: [...new Set(entries.flatMap(({ noticeId }) => noticeId ?? []))],
    };
    const mailId = await insertMail(sql, mail, hostOf(this.settings.publicUrl), now);
    if (mailId !== null)
      await takeUp(
        sql,
        entries.map(({ id }) => id),
        mailId,
      );
  }

  private async waitingEntries(sql: Sql, partnershipId: string): Promise<Entry[]> {
    const rows = await sql.all<EntryRow>(
      'SELECT "id", "recipientId", "kind", "statement", "link", "noticeId", "createdAt" FROM "mail_entry" WHERE "partnershipId" = ? AND "mailId" IS NULL ORDER BY "createdAt", "id"',
      [partnershipId],
    );
    return rows.map((row) => ({ ...row, content: contentOf(row) }));
  }
}

/** What the day brings to each account, by what it sees of the plan. */
function dueFor({ plan, today, accounts }: Morning): { readonly recipient: Recipient; readonly news: News[] }[] {
  const whole = dueNews(plan, today);
  const outside = new Map<string, News[]>();
  return accounts.map((recipient) => {
    const rights = recipient.rights!;
    let news = whole;
    if (!isReader(recipient)) {
      news = outside.get(recipient.organisationId) ?? dueNews(visiblePlan(plan, rights), today);
      outside.set(recipient.organisationId, news);
    }
    return { recipient, news: news.filter(({ audience }) => isTold(audience, recipient.id, rights)) };
  });
}

function contactsFor({ organisationId, contactId }: NoticeNews, contacts: readonly Recipient[]): Recipient[] {
  const own = contacts.filter((contact) => contact.organisationId === organisationId);
  return contactId === null ? own : own.filter(({ id }) => id === contactId);
}

/** Whether somebody still wants what waits for them, and may still read it. */
function mayStillRead(recipient: Recipient, { content }: Entry): boolean {
  return recipient.digest && (!content.whole || isReader(recipient));
}

function belongsTo({ plan, today }: Morning, { kind, createdAt }: Entry): boolean {
  const { timeZone } = plan.partnership;
  if (OF_THE_DAY.includes(kind)) return true;
  return isBeforeDigest(localDateAt(createdAt, timeZone), localHourAt(createdAt, timeZone), today);
}
