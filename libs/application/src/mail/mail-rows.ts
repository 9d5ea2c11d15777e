import { randomUUID } from 'node:crypto';
import type { Instant, Statement } from '@roadbook/domain';
import type { Row, Sql } from '@roadbook/persistence';
import type { MailText, Told } from './mail-text.js';

/** QUEUED waits to be sent; KEPT is not sent, because there is no mail server; STOPPED was wanted no more. */
export const MAIL_STATUSES = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'KEPT', 'STOPPED'] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];

export const MAIL_KINDS = ['DIGEST', 'DECISION', 'RETURNED_REPORT', 'OVERDUE', 'UPDATE_LINK', 'INVITATION'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** A mail as the outbox has it. */
export interface MailRow extends Row {
  readonly id: string;
  readonly partnershipId: string;
  readonly recipientId: string;
  readonly kind: MailKind;
  readonly toName: string;
  readonly toAddress: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly status: MailStatus;
  readonly messageId: string;
  readonly createdAt: Instant;
  readonly dueAt: Instant;
  readonly claimedAt: Instant | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly sentAt: Instant | null;
  /** JSON. */
  readonly noticeIds: string;
  readonly updateLinkId: string | null;
  readonly invitationId: string | null;
}

export interface NewMail extends MailText {
  readonly partnershipId: string;
  readonly recipientId: string;
  /** No second mail has the same. */
  readonly key: string;
  readonly kind: MailKind;
  readonly toName: string;
  readonly toAddress: string;
  readonly language: string;
  readonly noticeIds: readonly string[];
  readonly updateLinkId: string | null;
  readonly invitationId?: string;
}

/**
 * Puts a mail into the outbox, unless one with its key is there.
 * @param host what stands behind the @ of its Message-ID, which it keeps through every attempt to send it
 * @returns its id; null when there is one already
 */
export async function insertMail(sql: Sql, mail: NewMail, host: string, now: Instant): Promise<string | null> {
  const id = randomUUID();
  const made = await sql.run(
    `INSERT INTO "mail" ("id", "partnershipId", "recipientId", "key", "kind", "toName", "toAddress", "language", "subject", "text", "status", "messageId", "createdAt", "dueAt", "attempts", "noticeIds", "updateLinkId", "invitationId")
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?, 0, ?, ?, ?) ON CONFLICT ("key") DO NOTHING`,
    [
      id,
      mail.partnershipId,
      mail.recipientId,
      mail.key,
      mail.kind,
      mail.toName,
      mail.toAddress,
      mail.language,
      mail.subject,
      mail.text,
      `<${randomUUID()}@${host}>`,
      now,
      now,
      JSON.stringify(mail.noticeIds),
      mail.updateLinkId,
      mail.invitationId ?? null,
    ],
  );
  return made === 0 ? null : id;
}

/** What an entry tells, as it is kept until a digest takes it up. */
export interface EntryContent extends Told {
  readonly subject: Statement | null;
  /** True when it was told to somebody who saw the whole plan, and is for such readers only. */
  readonly whole: boolean;
}

export interface EntryRow extends Row {
  readonly id: string;
  readonly recipientId: string;
  readonly kind: string;
  /** JSON of {@link EntryContent}, without its link. */
  readonly statement: string;
  readonly link: string | null;
  readonly noticeId: string | null;
  readonly createdAt: Instant;
}

export interface NewEntry {
  readonly partnershipId: string;
  readonly recipientId: string;
  /** No second entry has the same: by it nobody is told anything twice. */
  readonly key: string;
  readonly kind: string;
  readonly content: EntryContent;
  readonly noticeId: string | null;
}

/** Entries of this process so far: what became known at the same instant keeps its order by it. */
let entries = 0;

/** Keeps what somebody is to be told, unless it was kept before. @returns its id; null when it is there already */
export async function insertEntry(sql: Sql, entry: NewEntry, now: Instant): Promise<string | null> {
  entries += 1;
  const id = `${String(entries).padStart(9, '0')}-${randomUUID()}`;
  const { link, ...content } = entry.content;
  const made = await sql.run(
    `INSERT INTO "mail_entry" ("id", "partnershipId", "recipientId", "key", "kind", "statement", "link", "noticeId", "createdAt")
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT ("key") DO NOTHING`,
    [
      id,
      entry.partnershipId,
      entry.recipientId,
      entry.key,
      entry.kind,
      JSON.stringify(content),
      link,
      entry.noticeId,
      now,
    ],
  );
  return made === 0 ? null : id;
}

/** Says which mail took entries up. */
export async function takeUp(sql: Sql, entryIds: readonly string[], mailId: string): Promise<void> {
  for (const id of entryIds) await sql.run('UPDATE "mail_entry" SET "mailId" = ? WHERE "id" = ?', [mailId, id]);
}

export function contentOf({ statement, link }: EntryRow): EntryContent {
  return { ...(JSON.parse(statement) as Omit<EntryContent, 'link'>), link };
}
