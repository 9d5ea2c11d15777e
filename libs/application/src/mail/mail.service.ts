import { Injectable } from '@nestjs/common';
import { permit, type Instant, type Picture } from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import { hashOfSecret } from '../identity/secret.js';
import type { Viewer } from '../identity/viewer.js';
import { membershipIn } from '../work/membership.js';
import { Pictures } from '../work/pictures.js';
import { Store } from '../work/store.js';
import type { SetMailChoice } from './mail.input.js';
import type { MailKind, MailRow, MailStatus } from './mail-rows.js';
import { INVITATION_PLACE, STOP_PLACE, UPDATE_LINK_PLACE } from './mail-text.js';
import { ALL_MAILS, type MailChoice } from './recipients.js';

/** A mail as the coordinator sees it. */
export interface OutboxMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly to: { readonly name: string; readonly address: string };
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly status: MailStatus;
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
  readonly attempts: number;
  readonly lastError: string | null;
}

export interface Outbox {
  readonly items: readonly OutboxMail[];
  readonly totalCount: number;
}

/** Which part of the outbox is asked for. */
export interface OutboxRange {
  readonly limit: number;
  readonly offset: number;
  /** Only mails about this; of any kind when not given. */
  readonly kind?: MailKind | null;
  /** Only mails that stand there. */
  readonly status?: MailStatus | null;
}

/** What an account gets of one partnership. */
export interface MailChoiceOf extends MailChoice {
  readonly partnershipCode: string;
}

/** Whose mails a link in a mail stops. */
export interface StopLink {
  readonly language: string;
  /** The partnership's name. */
  readonly partnership: string;
}

/** The outbox, and what mails people want. None of it is part of a plan. */
@Injectable()
export class MailService {
  constructor(
    private readonly store: Store,
    private readonly pictures: Pictures,
  ) {}

  /** The mails of a partnership, the newest first; nothing for whoever may not read them. */
  async outbox({ plan, asker }: Picture, { limit, offset, kind, status }: OutboxRange): Promise<Outbox> {
    if (permit('readOutbox', asker.rights, false).length > 0) return { items: [], totalCount: 0 };
    const values = [plan.partnershipId, ...(kind ? [kind] : []), ...(status ? [status] : [])];
    const fits = `"partnershipId" = ?${kind ? ' AND "kind" = ?' : ''}${status ? ' AND "status" = ?' : ''}`;
    return this.store.plans.read(async (sql) => {
      const counted = await sql.first<{ count: number | string }>(
        `SELECT COUNT(*) AS "count" FROM "mail" WHERE ${fits}`,
        values,
      );
      const rows = await sql.all<MailRow>(
        `SELECT * FROM "mail" WHERE ${fits} ORDER BY "createdAt" DESC, "id" LIMIT ? OFFSET ?`,
        [...values, limit, offset],
      );
      return { items: rows.map(outboxMail), totalCount: Number(counted?.count ?? 0) };
    });
  }

  /** What the viewer gets of each partnership that it is a member of. */
  async choices(viewer: Viewer): Promise<MailChoiceOf[]> {
    const pictures = await this.pictures.visible(viewer);
    return this.store.plans.read(async (sql) => {
      const choices: MailChoiceOf[] = [];
      for (const { plan } of pictures) {
        const choice = await choiceOf(sql, viewer.accountId, plan.partnershipId);
        choices.push({ partnershipCode: plan.partnership.code, ...choice });
      }
      return choices;
    });
  }

  /** Says what mails the viewer wants of a partnership. @throws DomainError NOT_FOUND when it is no member of it */
  async choose(viewer: Viewer, { partnership, digest, atOnce }: SetMailChoice): Promise<MailChoiceOf> {
    const { partnershipId } = membershipIn(viewer, partnership);
    // A membership that has ended is as if it never was.
    const { plan } = await this.pictures.of(viewer, partnership);
    await this.store.gate.run(({ sql }) => putChoice(sql, viewer.accountId, partnershipId, { digest, atOnce }));
    return { partnershipCode: plan.partnership.code, digest, atOnce };
  }

  /** Whose mails a secret stops; null for one that no mail has, or has any more. */
  async linkOf(secret: string): Promise<StopLink | null> {
    const mail = await this.store.plans.read((sql) => mailBySecret(sql, secret));
    return mail ? this.describe(mail) : null;
  }

  /**
   * Stops or starts again all mails of a partnership to the address that a mail went to, whoever reads there.
   * @returns null for a secret that no mail has
   */
  async chooseByLink(secret: string, wanted: boolean): Promise<StopLink | null> {
    const mail = await this.store.gate.run(async ({ sql }) => {
      const found = await mailBySecret(sql, secret);
      if (!found) return null;
      for (const id of await readersOf(sql, found)) {
        await putChoice(sql, id, found.partnershipId, { digest: wanted, atOnce: wanted });
      }
      return found;
    });
    return mail ? this.describe(mail) : null;
  }

  private async describe({ language, partnershipId }: MailRow): Promise<StopLink> {
    const plan = await this.store.plans.current(partnershipId);
    return { language, partnership: plan?.partnership.name ?? '' };
  }
}

function outboxMail(row: MailRow): OutboxMail {
  const { id, kind, language, subject, status, createdAt, sentAt, attempts, lastError } = row;
  const to = { name: row.toName, address: row.toAddress };
  const text = [STOP_PLACE, UPDATE_LINK_PLACE, INVITATION_PLACE].reduce(
    (all, place) => all.replaceAll(place, '…'),
    row.text,
  );
  return { id, kind, to, language, subject, text, status, createdAt, sentAt, attempts, lastError };
}

function mailBySecret(sql: Sql, secret: string): Promise<MailRow | undefined> {
  return sql.first<MailRow>('SELECT * FROM "mail" WHERE "stopHash" = ?', [hashOfSecret(secret)]);
}

/** Everybody of a partnership who reads at a mail's address. */
async function readersOf(sql: Sql, { recipientId, partnershipId, toAddress }: MailRow): Promise<Set<string>> {
  const rows = await sql.all<{ id: string }>(
    `SELECT a."id" FROM "account" a JOIN "account_role" r ON r."accountId" = a."id" WHERE a."email" = ? AND r."partnershipId" = ?
     UNION SELECT "id" FROM "contact" WHERE "email" = ? AND "partnershipId" = ?`,
    [toAddress, partnershipId, toAddress, partnershipId],
  );
  return new Set([recipientId, ...rows.map(({ id }) => id)]);
}

async function choiceOf(sql: Sql, recipientId: string, partnershipId: string): Promise<MailChoice> {
  const row = await sql.first<{ digest: boolean | number; atOnce: boolean | number }>(
    'SELECT "digest", "atOnce" FROM "mail_choice" WHERE "recipientId" = ? AND "partnershipId" = ?',
    [recipientId, partnershipId],
  );
  return row ? { digest: Boolean(row.digest), atOnce: Boolean(row.atOnce) } : ALL_MAILS;
}

async function putChoice(
  sql: Sql,
  recipientId: string,
  partnershipId: string,
  { digest, atOnce }: MailChoice,
): Promise<void> {
  await sql.run(
    `INSERT INTO "mail_choice" ("recipientId", "partnershipId", "digest", "atOnce") VALUES (?, ?, ?, ?)
     ON CONFLICT ("recipientId", "partnershipId") DO UPDATE SET "digest" = excluded."digest", "atOnce" = excluded."atOnce"`,
    [recipientId, partnershipId, digest, atOnce],
  );
}
