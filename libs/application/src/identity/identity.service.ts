import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  addMilliseconds,
  DomainError,
  fault,
  invalidInput,
  languages,
  notFound,
  textFault,
  toInstant,
  type Instant,
} from '@roadbook/domain';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';
import { maySignIn, viewerOf } from './account-viewer.js';
import type { AccountRow } from './directory.js';
import { passwordFault } from './password.js';
import { hashOfSecret, newSecret } from './secret.js';
import { hashPassword, SignInDesk, type NewSession } from './sign-in-desk.js';
import type { Viewer, ViewerRequest } from './viewer.js';

/** The longest life of an access token, in days. */
const TOKEN_DAYS = 366;
/** The most characters in the name of a token, and in its id. */
const NAME_LIMIT = 200;
const ID_LIMIT = 100;

export const TOKEN_PREFIX = 'rbk_';

/** How exactly is known when a token was last used: so many milliseconds pass before its use is noted again. */
const USE_MS = 3_600_000;

/** A session that was opened, and who holds it. */
export interface SignedIn extends NewSession {
  readonly viewer: Viewer;
}

/** What the store knows of the secret by which an account is recognised. */
interface HeldSecret {
  readonly sessionExpiresAt: Instant | null;
  /** Null for a session. */
  readonly tokenId: string | null;
  readonly lastUsedAt: Instant | null;
}

/** A token as its owner sees it, without its secret. */
export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant | null;
  /** To the hour; null while nobody has used it. */
  readonly lastUsedAt: Instant | null;
}

export interface NewToken extends AccessToken {
  readonly token: string;
}

/** Who somebody is: sign-in, sessions, password, access tokens. Secrets are kept as hashes and never logged. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly desk: SignInDesk,
  ) {}

  /**
   * @throws DomainError RATE_LIMITED after too many failures, UNAUTHENTICATED when e-mail and password do not fit or the
   *   account may not sign in
   */
  async signIn(email: string, password: string, address: string, request: ViewerRequest): Promise<SignedIn> {
    const account = await this.desk.recognise(email, password, address);
    if (!account) throw new DomainError('UNAUTHENTICATED', 'WRONG_SIGN_IN');
    const session = await this.store.gate.run(({ sql }) => this.desk.openSession(sql, account.id));
    const viewer = await viewerOf(this.store, account, request);
    return { ...session, viewer: { ...viewer, sessionExpiresAt: session.expiresAt } };
  }

  async signOut(secret: string): Promise<void> {
    await this.store.gate.run(({ sql }) =>
      sql.run('DELETE FROM "sign_in_session" WHERE "secretHash" = ?', [hashOfSecret(secret)]),
    );
  }

  /** Who holds a session's or a token's secret; null when it is unknown, expired or revoked. */
  async viewerBySecret(secret: string, request: ViewerRequest): Promise<Viewer | null> {
    const now = this.store.clock.now();
    const statement = secret.startsWith(TOKEN_PREFIX)
      ? 'SELECT a.*, t."id" AS "tokenId", t."lastUsedAt", NULL AS "sessionExpiresAt" FROM "access_token" t JOIN "account" a ON a."id" = t."accountId" WHERE t."secretHash" = ? AND t."revokedAt" IS NULL AND (t."expiresAt" IS NULL OR t."expiresAt" > ?)'
      : 'SELECT a.*, NULL AS "tokenId", NULL AS "lastUsedAt", s."expiresAt" AS "sessionExpiresAt" FROM "sign_in_session" s JOIN "account" a ON a."id" = s."accountId" WHERE s."secretHash" = ? AND s."expiresAt" > ?';
    const account = await this.store.plans.read((sql) =>
      sql.first<AccountRow & HeldSecret>(statement, [hashOfSecret(secret), now]),
    );
    if (!account || !maySignIn(account, this.settings)) return null;
    await this.noteUse(account, now);
    const viewer = await viewerOf(this.store, account, request);
    return { ...viewer, sessionExpiresAt: account.sessionExpiresAt };
  }

  /** Notes that a token was used, once an hour at most: reading does not become writing with every request. */
  private async noteUse({ tokenId, lastUsedAt }: HeldSecret, now: Instant): Promise<void> {
    const before = addMilliseconds(now, -USE_MS);
    if (tokenId === null || (lastUsedAt !== null && lastUsedAt > before)) return;
    await this.store.gate.run(({ sql }) =>
      sql.run(
        'UPDATE "access_token" SET "lastUsedAt" = ? WHERE "id" = ? AND ("lastUsedAt" IS NULL OR "lastUsedAt" <= ?)',
        [now, tokenId, before],
      ),
    );
  }

  /**
   * Sets the language that messages are in. @returns the viewer as it is from now on
   * @throws DomainError INVALID_INPUT for a language that messages cannot be said in
   */
  async setLanguage(viewer: Viewer, language: string): Promise<Viewer> {
    const expected = languages();
    if (!expected.includes(language))
      throw invalidInput([
        fault('language', 'UNKNOWN_LANGUAGE', { language: language.slice(0, 100), languages: expected }),
      ]);
    await this.store.gate.run(({ sql }) =>
      sql.run('UPDATE "account" SET "language" = ? WHERE "id" = ?', [language, viewer.accountId]),
    );
    return { ...viewer, language };
  }

  /**
   * Changes the viewer's password and ends its sessions but the one that asks. Access tokens live on.
   * @param secret of the session that asks; null for none
   * @throws DomainError INVALID_INPUT, also for a wrong current password; RATE_LIMITED after many of these
   */
  async changePassword(
    viewer: Viewer,
    passwords: { readonly current: string; readonly next: string },
    secret: string | null,
    address: string,
  ): Promise<void> {
    const faults = passwordFault('new', passwords.next);
    if (faults.length > 0) throw invalidInput(faults);
    const account = await this.desk.recognise(viewer.email, passwords.current, address);
    if (account?.id !== viewer.accountId) throw invalidInput([fault('current', 'WRONG_PASSWORD')]);
    const passwordHash = await hashPassword(passwords.next);
    await this.store.gate.run(async ({ sql }) => {
      await sql.run('UPDATE "account" SET "passwordHash" = ? WHERE "id" = ?', [passwordHash, viewer.accountId]);
      await sql.run('DELETE FROM "sign_in_session" WHERE "accountId" = ? AND "secretHash" <> ?', [
        viewer.accountId,
        secret === null ? '' : hashOfSecret(secret),
      ]);
    });
  }

  /** The viewer's own tokens that may still be used, the newest first. */
  accessTokens(viewer: Viewer): Promise<AccessToken[]> {
    return this.store.plans.read((sql) =>
      sql.all<AccessToken & Record<string, unknown>>(
        'SELECT "id", "name", "createdAt", "expiresAt", "lastUsedAt" FROM "access_token" WHERE "accountId" = ? AND "revokedAt" IS NULL AND ("expiresAt" IS NULL OR "expiresAt" > ?) ORDER BY "createdAt" DESC, "id"',
        [viewer.accountId, this.store.clock.now()],
      ),
    );
  }

  /**
   * @param expiresAt when it ends; null: at the latest moment there is, a year from now
   * @throws DomainError INVALID_INPUT
   */
  async createAccessToken(viewer: Viewer, name: string, expiresAt: Instant | null): Promise<NewToken> {
    const now = this.store.clock.now();
    const latest = addMilliseconds(now, TOKEN_DAYS * 86_400_000);
    const end = expiresAt === null ? latest : toInstant(expiresAt);
    const faults = [];
    const shape = textFault(name, NAME_LIMIT);
    if (name.trim() === '') faults.push(fault('name', 'TEXT_LENGTH', { least: 1, most: NAME_LIMIT }));
    else if (shape) faults.push(fault('name', shape.code, shape.params));
    if (end === null || end <= now || end > latest)
      faults.push(fault('expiresAt', 'TOKEN_EXPIRY', { days: TOKEN_DAYS }));
    if (faults.length > 0) throw invalidInput(faults);
    const { secret, hash: secretHash } = newSecret(TOKEN_PREFIX);
    const id = randomUUID();
    await this.store.gate.run(({ sql }) =>
      sql.run(
        'INSERT INTO "access_token" ("id", "accountId", "name", "secretHash", "createdAt", "expiresAt", "revokedAt") VALUES (?, ?, ?, ?, ?, ?, NULL)',
        [id, viewer.accountId, name.trim(), secretHash, now, end],
      ),
    );
    return { id, name: name.trim(), token: secret, createdAt: now, expiresAt: end, lastUsedAt: null };
  }

  /** @throws DomainError NOT_FOUND when the viewer has no such token */
  async revokeAccessToken(viewer: Viewer, id: string): Promise<void> {
    if (textFault(id, ID_LIMIT)) throw notFound('AccessToken', id);
    const touched = await this.store.gate.run(({ sql }) =>
      sql.run('UPDATE "access_token" SET "revokedAt" = ? WHERE "id" = ? AND "accountId" = ? AND "revokedAt" IS NULL', [
        this.store.clock.now(),
        id,
        viewer.accountId,
      ]),
    );
    if (touched === 0) throw notFound('AccessToken', id);
  }

  /** The account as a viewer, with what it is in each partnership. */
  viewerOf(account: AccountRow, request: ViewerRequest): Promise<Viewer> {
    return viewerOf(this.store, account, request);
  }
}
