import { Inject, Injectable } from '@nestjs/common';
import {
  isAtOnce,
  isTold,
  localDateAt,
  mayBeNews,
  newsOf,
  newsOutside,
  Plan,
  visiblePlan,
  type Instant,
  type News,
  type Revision,
} from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';
import { insertEntry, insertMail, takeUp, type MailKind } from './mail-rows.js';
import { jointSubject, mailText, type Letterhead } from './mail-text.js';
import { accountsOf, isReader, type Recipient } from './recipients.js';

/** Revisions looked at in one transaction at most. */
const AT_A_TIME = 100;

/** What one revision brings to one recipient. */
interface Told {
  readonly revision: Revision;
  readonly recipient: Recipient;
  readonly news: readonly News[];
}

/** What some revisions bring, and the plan at the last of them. */
interface Read {
  readonly told: readonly Told[];
  readonly plan: Plan;
}

/**
 * Turns revisions into mails and entries of digests. The history is the outbox that a change is written to: up to which
 * revision mails were made is kept in the same transaction as these mails, so that a crash neither loses nor doubles one.
 */
@Injectable()
export class NewsDesk {
  /** The plan at the cursor, by partnership. */
  private readonly reached = new Map<string, Plan>();

  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Makes the mails of the revisions behind the cursor up to the head.
   * @param cursor the last revision that mails were made of; null for a new partnership
   */
  async catchUp(partnershipId: string, cursor: number | null, head: number, now: Instant): Promise<void> {
    let known = cursor;
    while ((known ?? 0) < head) {
      const next = Math.min(head, (known ?? 0) + AT_A_TIME);
      const read = await this.toldBetween(partnershipId, known ?? 0, next, now);
      if (!(await this.write(partnershipId, known, next, read, now))) return;
      known = next;
    }
  }

  /** Says that nobody is to be told of what a partnership's history holds up to now. */
  async skip(partnershipId: string): Promise<void> {
    await this.store.gate.run(({ sql }) =>
      sql.run(
        `INSERT INTO "mail_cursor" ("partnershipId", "revision")
         SELECT "partnershipId", "revision" FROM "partnership_head" WHERE "partnershipId" = ?
         ON CONFLICT ("partnershipId") DO UPDATE SET "revision" = excluded."revision"`,
        [partnershipId],
      ),
    );
  }

  /** What the revisions between bring, and the plan at the last of them. */
  private async toldBetween(partnershipId: string, from: number, to: number, now: Instant): Promise<Read> {
    const { plans } = this.store;
    let plan = await this.planAt(partnershipId, from);
    const steps: { readonly before: Plan; readonly after: Plan; readonly revision: Revision }[] = [];
    await plans.read(async (sql) => {
      for await (const revision of plans.log.between(sql, partnershipId, from, to)) {
        const after = plan.apply(revision);
        if (revision.number > 1 && mayBeNews(revision)) steps.push({ before: plan, after, revision });
        plan = after;
      }
    });
    this.reached.set(partnershipId, plan);
    if (steps.length === 0) return { told: [], plan };
    const today = localDateAt(now, plan.partnership.timeZone);
    const recipients = await plans.read((sql) => accountsOf(sql, plan, today, this.settings.demo));
    const told = steps.flatMap(({ before, after, revision }) => toldOf(before, after, revision, recipients));
    return { told, plan };
  }

  /** The plan that this desk has come to; building it from the history takes long. */
  private async planAt(partnershipId: string, revision: number): Promise<Plan> {
    const reached = this.reached.get(partnershipId);
    if (reached?.revision === revision) return reached;
    return revision === 0 ? Plan.empty(partnershipId) : this.store.plans.at(partnershipId, revision);
  }

  /** @returns false when another server was faster, and nothing was written */
  private write(
    partnershipId: string,
    known: number | null,
    next: number,
    { told, plan }: Read,
    now: Instant,
  ): Promise<boolean> {
    return this.store.gate.run(async ({ sql }) => {
      if ((await moveCursor(sql, partnershipId, known, next)) === 0) return false;
      for (const one of told) await this.keep(sql, plan, one, now);
      return true;
    });
  }

  /** Keeps what a recipient is told of a revision; what is for at once becomes one mail. */
  private async keep(sql: Sql, plan: Plan, { revision, recipient, news }: Told, now: Instant): Promise<void> {
    const atOnce: { readonly id: string; readonly news: News }[] = [];
    for (const one of news) {
      const id = await keepNews(sql, plan, recipient, one, revision.at);
      if (id !== null && recipient.atOnce && isAtOnce(one)) atOnce.push({ id, news: one });
    }
    const [first] = atOnce;
    if (!first) return;
    const head = letterheadOf(plan, recipient, this.settings.publicUrl);
    const subjects = atOnce.flatMap(({ news: { subject } }) => subject ?? []);
    const intro = { code: 'MAIL_AT_ONCE_INTRO', params: { partnership: head.partnership } };
    const mailId = await insertMail(
      sql,
      {
        ...mailText(
          head,
          jointSubject(subjects, recipient.language),
          intro,
          atOnce.map((one) => one.news),
        ),
        ...addressed(plan, recipient),
        key: `now:${plan.partnershipId}:${revision.number}:${recipient.id}`,
        kind: first.news.kind as MailKind,
      },
      hostOf(this.settings.publicUrl),
      now,
    );
    if (mailId !== null)
      await takeUp(
        sql,
        atOnce.map(({ id }) => id),
        mailId,
      );
  }
}

/** @returns 0 when another server has moved it */
function moveCursor(sql: Sql, partnershipId: string, known: number | null, next: number): Promise<number> {
  if (known === null) {
    const insert = 'INSERT INTO "mail_cursor" ("partnershipId", "revision") VALUES (?, ?)';
    return sql.run(`${insert} ON CONFLICT ("partnershipId") DO NOTHING`, [partnershipId, next]);
  }
  const update = 'UPDATE "mail_cursor" SET "revision" = ? WHERE "partnershipId" = ? AND "revision" = ?';
  return sql.run(update, [next, partnershipId, known]);
}

/** What a revision brings to each of the recipients, by what they see of it. */
function toldOf(before: Plan, after: Plan, revision: Revision, recipients: readonly Recipient[]): Told[] {
  const forReaders = newsOf(before, after, revision);
  const outside = new Map<string, News[]>();
  const newsFor = (recipient: Recipient): News[] => {
    if (isReader(recipient)) return forReaders;
    const { organisationId } = recipient;
    let news = outside.get(organisationId);
    if (!news) {
      const rights = recipient.rights!;
      const seen = [before, after].map((plan) => visiblePlan(plan, rights)) as [Plan, Plan];
      news = newsOutside([before, after], seen, revision, organisationId);
      outside.set(organisationId, news);
    }
    return news;
  };
  return recipients.flatMap((recipient) => {
    const news = newsFor(recipient).filter(({ audience }) => isTold(audience, recipient.id, recipient.rights!));
    return news.length === 0 ? [] : [{ revision, recipient, news }];
  });
}

/**
 * Keeps news for a recipient, unless they were kept before or are of a kind that the recipient wants no mails of.
 * @param at when it became known, which decides the digest that it belongs to
 * @returns the id of the entry; null when there is no new one
 */
export async function keepNews(
  sql: Sql,
  plan: Plan,
  recipient: Recipient,
  news: News & { readonly noticeId?: string },
  at: Instant,
): Promise<string | null> {
  if (!recipient.digest && !(recipient.atOnce && isAtOnce(news))) return null;
  const { statement, lines, subject, link, kind } = news;
  return insertEntry(
    sql,
    {
      partnershipId: plan.partnershipId,
      recipientId: recipient.id,
      key: `${plan.partnershipId}:${news.key}:${recipient.id}`,
      kind,
      content: { statement, lines, subject, link, whole: isReader(recipient) },
      noticeId: news.noticeId ?? null,
    },
    at,
  );
}

/** Whom a mail goes to. */
export function addressed(plan: Plan, recipient: Recipient) {
  return {
    partnershipId: plan.partnershipId,
    recipientId: recipient.id,
    toName: recipient.name,
    toAddress: recipient.email,
    language: recipient.language,
    noticeIds: [] as readonly string[],
    updateLinkId: null,
  };
}

export function letterheadOf(plan: Plan, recipient: Recipient, publicUrl: string): Letterhead {
  const { name, language, organisationId, rights } = recipient;
  const organisation = plan.find('Organisation', organisationId)?.shortName ?? '';
  const { code, name: partnership } = plan.partnership;
  return { name, language, organisation, contact: rights === null, code, partnership, publicUrl };
}

/** What stands behind the @ of a Message-ID. */
export function hostOf(publicUrl: string): string {
  return new URL(publicUrl).hostname.replace(/[[\]]/g, '') || 'localhost';
}
