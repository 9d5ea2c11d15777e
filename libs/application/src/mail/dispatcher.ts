import { Inject, Injectable } from '@nestjs/common';
import { addMilliseconds, type Instant } from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import { newSecret } from '../identity/secret.js';
import { NoticeService } from '../notice/notice.service.js';
import { invitationUrl, newInvitationSecret } from '../people/invitation-rows.js';
import { newLinkSecret } from '../period/update-link-rows.js';
import type { Log } from '../settings/log.js';
import type { Settings } from '../settings/settings.js';
import { LOG, SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';
import { isKept } from './kept.js';
import type { MailRow } from './mail-rows.js';
import { INVITATION_PLACE, STOP_PLACE, UPDATE_LINK_PLACE } from './mail-text.js';
import { SmtpPost, type Attempt, type Post } from './post.js';

const MINUTE_MS = 60_000;
/** How long after each failed attempt the next one follows; after the last one the mail has failed. */
const PAUSES_MS = [1, 5, 30, 120, 360].map((minutes) => minutes * MINUTE_MS);
/** After so long a mail that somebody is sending is taken for given up: that process is gone. */
const GIVEN_UP_MS = 2 * MINUTE_MS;
/** How long a mail under way may take when the server is asked to stop. */
const LAST_MOMENT_MS = 5_000;
/** Mails fetched at once. */
const PAGE = 20;

/** A mail that this process has claimed, with the secrets that belong to it. */
interface Claimed {
  readonly mail: MailRow;
  readonly claimedAt: Instant;
  /** Null for a mail that there is nothing to stop of. */
  readonly stopUrl: string | null;
  readonly text: string;
}

/**
 * Sends what waits in the outbox. A mail is claimed and committed before it is sent, and settled afterwards: whatever cuts a
 * process off leaves it either waiting, or claimed. Claimed mails that nobody settles are sent again under their Message-ID.
 */
@Injectable()
export class Dispatcher {
  private readonly post: Post | null;
  private fresh = true;
  private readonly halt = new AbortController();
  private stopping = false;

  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
    private readonly notices: NoticeService,
  ) {
    this.post = settings.smtpUrl === null ? null : new SmtpPost(settings.smtpUrl);
  }

  /** No mail is begun any more, and the one under way has a moment to come to its end; else it is sent again later. */
  stop(): void {
    this.stopping = true;
    setTimeout(() => this.halt.abort(), LAST_MOMENT_MS).unref();
  }

  /** Sends all mails that are due, one after the other. */
  async dispatch(now: Instant): Promise<void> {
    const began = performance.now();
    const later = (): Instant => addMilliseconds(now, Math.round(performance.now() - began));
    await this.takeOver(now);
    for (let more = true; more && !this.stopping;) more = await this.sendPage(now, later);
  }

  private async sendPage(now: Instant, later: () => Instant): Promise<boolean> {
    const due = await this.store.plans.read((sql) =>
      sql.all<MailRow>(
        `SELECT * FROM "mail" WHERE "status" = 'QUEUED' AND "dueAt" <= ? ORDER BY "dueAt", "createdAt", "id" LIMIT ${PAGE}`,
        [now],
      ),
    );
    for (const mail of due) {
      if (this.stopping || !(await this.handle(mail, later))) return false;
    }
    return due.length === PAGE;
  }

  /** @returns false when no other mail of this moment would fare better */
  private async handle(mail: MailRow, later: () => Instant): Promise<boolean> {
    if (!this.post || isKept(this.settings, mail.toAddress)) {
      await this.run((sql) => setStatus(sql, mail.id, 'QUEUED', 'KEPT'));
      return true;
    }
    const claimed = await this.claim(mail, later());
    if (!claimed) return true;
    const { toName, toAddress, language, subject, messageId, createdAt } = mail;
    const { text, stopUrl } = claimed;
    const from = this.settings.mailFrom;
    const letter = { from, toName, toAddress, language, subject, text, messageId, date: createdAt, stopUrl };
    const attempt = await this.post.send(letter, this.halt.signal);
    await this.settle(claimed, attempt, later());
    return attempt.outcome !== 'UNREACHABLE';
  }

  /**
   * Takes a mail to be sent, and makes the secrets that stand in it; the store keeps their hashes only.
   * @returns null when there is nothing to send: another server has it, its recipient wants none any more, or its update link
   *   is of no use any more
   */
  private claim(mail: MailRow, now: Instant): Promise<Claimed | null> {
    const stop = newSecret('');
    const link = newLinkSecret();
    const invitation = newInvitationSecret();
    return this.run(async (sql) => {
      const taken = await sql.run(
        `UPDATE "mail" SET "status" = 'SENDING', "claimedAt" = ?, "attempts" = "attempts" + 1, "stopHash" = ? WHERE "id" = ? AND "status" = 'QUEUED'`,
        [now, mail.invitationId === null ? stop.hash : null, mail.id],
      );
      if (taken === 0) return null;
      if (!(await isWanted(sql, mail))) {
        await setStatus(sql, mail.id, 'SENDING', 'STOPPED');
        return null;
      }
      if (mail.updateLinkId !== null && !(await renewLink(sql, mail.updateLinkId, link.hash, now))) {
        await setStatus(sql, mail.id, 'SENDING', 'FAILED', 'The update link was revoked or has expired.');
        return null;
      }
      if (mail.invitationId !== null && !(await renewInvitation(sql, mail.invitationId, invitation.hash, now))) {
        await setStatus(sql, mail.id, 'SENDING', 'FAILED', 'The invitation was answered, was revoked or has expired.');
        return null;
      }
      const { publicUrl } = this.settings;
      const stopUrl = mail.invitationId === null ? `${publicUrl}/mail/stop/${stop.secret}` : null;
      const text = mail.text
        .replaceAll(STOP_PLACE, stopUrl ?? '')
        .replaceAll(INVITATION_PLACE, mail.invitationId === null ? '' : invitationUrl(publicUrl, invitation.secret))
        .replaceAll(UPDATE_LINK_PLACE, mail.updateLinkId === null ? '' : `${publicUrl}/update/${link.secret}`);
      return { mail, claimedAt: now, stopUrl, text };
    });
  }

  private async settle({ mail, claimedAt }: Claimed, attempt: Attempt, now: Instant): Promise<void> {
    const attempts = mail.attempts + 1;
    const carries = (JSON.parse(mail.noticeIds) as string[]).length > 0;
    const where = `WHERE "id" = ? AND "status" = 'SENDING' AND "claimedAt" = ?`;
    const pause = PAUSES_MS[attempts - 1];
    if (attempt.outcome === 'TAKEN') {
      const set = `UPDATE "mail" SET "status" = 'SENT', "sentAt" = ?, "lastError" = NULL, "claimedAt" = ?`;
      await this.run((sql) => sql.run(`${set} ${where}`, [now, carries ? claimedAt : null, mail.id, claimedAt]));
    } else if (attempt.outcome !== 'REFUSED' && pause !== undefined) {
      const set = `UPDATE "mail" SET "status" = 'QUEUED', "lastError" = ?, "dueAt" = ?, "claimedAt" = NULL`;
      const dueAt = addMilliseconds(now, pause);
      await this.run((sql) => sql.run(`${set} ${where}`, [attempt.reason, dueAt, mail.id, claimedAt]));
    } else {
      const refused = attempt.outcome === 'REFUSED' && carries;
      const set = `UPDATE "mail" SET "status" = 'FAILED', "lastError" = ?, "sentAt" = ?, "claimedAt" = ?`;
      const values = [attempt.reason, null, refused ? claimedAt : null, mail.id, claimedAt];
      await this.run((sql) => sql.run(`${set} ${where}`, values));
    }
    if (attempt.outcome !== 'TAKEN') {
      this.log.warn(
        { mail: mail.id, attempts, outcome: attempt.outcome, reason: attempt.reason },
        'a mail did not go out',
      );
    }
    if (carries && (attempt.outcome === 'TAKEN' || attempt.outcome === 'REFUSED'))
      await this.reportNotices(mail.id, now);
  }

  /** Tells the notices in a mail what became of it. Until that is done the mail stays claimed, so that it is made up for. */
  private async reportNotices(mailId: string, now: Instant): Promise<void> {
    const { mail, entries } = await this.store.plans.read(async (sql) => ({
      mail: (await sql.first<MailRow>('SELECT * FROM "mail" WHERE "id" = ?', [mailId]))!,
      entries: await sql.all<{ recipientId: string; noticeId: string }>(
        'SELECT "recipientId", "noticeId" FROM "mail_entry" WHERE "mailId" = ? AND "noticeId" IS NOT NULL ORDER BY "id"',
        [mailId],
      ),
    }));
    for (const { recipientId, noticeId } of entries) {
      if (mail.status === 'SENT') {
        await this.notices.markSent(mail.partnershipId, [noticeId], recipientId, mail.sentAt ?? now);
      } else await this.notices.markBounced(mail.partnershipId, noticeId, mail.lastError ?? '', now);
    }
    await this.run((sql) => sql.run('UPDATE "mail" SET "claimedAt" = NULL WHERE "id" = ?', [mailId]));
  }

  /** Makes up for processes that are gone: their mails wait again, and their notices hear what became of them. */
  private async takeOver(now: Instant): Promise<void> {
    const rows = await this.store.plans.read((sql) =>
      sql.all<{ id: string; status: string; claimedAt: Instant }>(
        'SELECT "id", "status", "claimedAt" FROM "mail" WHERE "claimedAt" IS NOT NULL',
      ),
    );
    const limit = addMilliseconds(now, -GIVEN_UP_MS);
    // A SQLite file has one server, and this one has just begun.
    const all = this.fresh && this.store.database.kind === 'sqlite';
    this.fresh = false;
    for (const { id, status, claimedAt } of rows) {
      if (!all && claimedAt > limit) continue;
      if (status !== 'SENDING') await this.reportNotices(id, now);
      else {
        const again = `UPDATE "mail" SET "status" = 'QUEUED', "claimedAt" = NULL WHERE "id" = ? AND "status" = 'SENDING' AND "claimedAt" = ?`;
        await this.run((sql) => sql.run(again, [id, claimedAt]));
      }
    }
  }

  private run<Result>(write: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.store.gate.run(({ sql }) => write(sql));
  }
}

function setStatus(sql: Sql, id: string, from: string, to: string, error: string | null = null): Promise<number> {
  const set = 'UPDATE "mail" SET "status" = ?, "lastError" = ?, "claimedAt" = NULL WHERE "id" = ? AND "status" = ?';
  return sql.run(set, [to, error, id, from]);
}

/** False when the recipient has stopped such mails since it was made, or may not be written to any more. */
async function isWanted(sql: Sql, { recipientId, partnershipId, kind }: MailRow): Promise<boolean> {
  if (kind === 'INVITATION') return true;
  const choice = await sql.first<{ digest: boolean | number; atOnce: boolean | number }>(
    'SELECT "digest", "atOnce" FROM "mail_choice" WHERE "recipientId" = ? AND "partnershipId" = ?',
    [recipientId, partnershipId],
  );
  if (choice && !(kind === 'DIGEST' ? choice.digest : choice.atOnce)) return false;
  const account = await sql.first<{ disabled: boolean | number }>('SELECT "disabled" FROM "account" WHERE "id" = ?', [
    recipientId,
  ]);
  if (account) return !account.disabled;
  return (await sql.first('SELECT "id" FROM "contact" WHERE "id" = ?', [recipientId])) !== undefined;
}

/** Gives an update link the secret that goes out with the mail. @returns false when it is of no use any more */
async function renewLink(sql: Sql, id: string, secretHash: string, now: Instant): Promise<boolean> {
  const set = 'UPDATE "update_link" SET "secretHash" = ? WHERE "id" = ? AND "revokedAt" IS NULL AND "expiresAt" > ?';
  return (await sql.run(set, [secretHash, id, now])) > 0;
}

/** Gives an invitation the secret that goes out with the mail, beside the one that was told. @returns false when it is over */
async function renewInvitation(sql: Sql, id: string, mailedHash: string, now: Instant): Promise<boolean> {
  const set =
    'UPDATE "invitation" SET "mailedHash" = ? WHERE "id" = ? AND "acceptedAt" IS NULL AND "revokedAt" IS NULL AND "expiresAt" > ?';
  return (await sql.run(set, [mailedHash, id, now])) > 0;
}
