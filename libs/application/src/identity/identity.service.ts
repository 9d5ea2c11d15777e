import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import {
  addMilliseconds,
  DomainError,
  fault,
  invalidInput,
  notFound,
  textFault,
  toInstant,
  type Instant,
} from '@roadbook/domain';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';
import { maySignIn, viewerOf } from './account-viewer.js';
import type { AccountRow } from './directory.js';
import { hashOfSecret, newSecret } from './secret.js';
import type { Viewer, ViewerRequest } from './viewer.js';

/** argon2id by OWASP's figures (quality.md, "sign-in"); the library's default algorithm is argon2id. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SESSION_MS = 12 * 3_600_000;
/** Failed sign-ins that one address, and one e-mail, may have in a quarter of an hour. */
const FAILURES = { address: 50, email: 10, seconds: 900 };
/** The longest life of an access token, in days. */
const TOKEN_DAYS = 366;
/** The most characters in the name of a token, in its id, and in an e-mail address. */
const NAME_LIMIT = 200;
const ID_LIMIT = 100;
const EMAIL_LIMIT = 300;

export const TOKEN_PREFIX = 'rbk_';
const SESSION_PREFIX = 'rbs_';

export interface SignedIn {
  /** The secret for the cookie. */
  readonly secret: string;
  readonly expiresAt: Instant;
  readonly viewer: Viewer;
}

export interface NewToken {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly expiresAt: Instant | null;
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2);
}

/** Who somebody is: sign-in, sessions, access tokens. Secrets are kept as hashes and never logged. */
@Injectable()
export class IdentityService {
  private readonly byAddress = new RateLimiterMemory({ points: FAILURES.address, duration: FAILURES.seconds });
  private readonly byEmail = new RateLimiterMemory({ points: FAILURES.email, duration: FAILURES.seconds });
  private readonly attempts = new Map<string, Promise<void>>();
  /** Verified when the e-mail is unknown, so that the time of an answer does not tell which accounts exist. */
  private readonly nobody = hashPassword(randomUUID());

  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * @throws DomainError RATE_LIMITED after too many failures, UNAUTHENTICATED when e-mail and password do not fit or the
   *   account may not sign in
   */
  async signIn(email: string, password: string, address: string, request: ViewerRequest): Promise<SignedIn> {
    const key = email.trim().toLowerCase();
    const account = await this.inTurn(key, () => this.recognise(key, password, address));
    const { secret, hash: secretHash } = newSecret(SESSION_PREFIX);
    const now = this.store.clock.now();
    const expiresAt = addMilliseconds(now, SESSION_MS);
    await this.store.gate.run(({ sql }) =>
      sql.run(
        'INSERT INTO "sign_in_session" ("secretHash", "accountId", "createdAt", "expiresAt") VALUES (?, ?, ?, ?)',
        [secretHash, account.id, now, expiresAt],
      ),
    );
    return { secret, expiresAt, viewer: await viewerOf(this.store, account, request) };
  }

  /** The account that e-mail and password fit; a failure is counted before the next attempt begins. */
  private async recognise(email: string, password: string, address: string): Promise<AccountRow> {
    await this.demandPatience(address, email);
    const account = await this.accountByEmail(email);
    const fits = await verify(account?.passwordHash ?? (await this.nobody), password);
    if (!account || !fits || !maySignIn(account, this.settings)) {
      await Promise.allSettled([this.byAddress.consume(address), this.byEmail.consume(email)]);
      throw new DomainError('UNAUTHENTICATED', 'WRONG_SIGN_IN');
    }
    return account;
  }

  /** Attempts at one e-mail wait for each other, so that many at the same time are no more guesses than may be. */
  private async inTurn<Result>(email: string, attempt: () => Promise<Result>): Promise<Result> {
    const running = (this.attempts.get(email) ?? Promise.resolve()).then(attempt);
    const settled = running.then(
      () => undefined,
      () => undefined,
    );
    this.attempts.set(email, settled);
    try {
      return await running;
    } finally {
      if (this.attempts.get(email) === settled) this.attempts.delete(email);
    }
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
      ? 'SELECT a.* FROM "access_token" t JOIN "account" a ON a."id" = t."accountId" WHERE t."secretHash" = ? AND t."revokedAt" IS NULL AND (t."expiresAt" IS NULL OR t."expiresAt" > ?)'
      : 'SELECT a.* FROM "sign_in_session" s JOIN "account" a ON a."id" = s."accountId" WHERE s."secretHash" = ? AND s."expiresAt" > ?';
    const account = await this.store.plans.read((sql) => sql.first<AccountRow>(statement, [hashOfSecret(secret), now]));
    return account && maySignIn(account, this.settings) ? viewerOf(this.store, account, request) : null;
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
    return { id, name: name.trim(), token: secret, expiresAt: end };
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

  private async accountByEmail(email: string): Promise<AccountRow | undefined> {
    // PostgreSQL takes no text with a null character, not even to look for it.
    if (textFault(email, EMAIL_LIMIT)) return undefined;
    return this.store.plans.read((sql) => sql.first<AccountRow>('SELECT * FROM "account" WHERE "email" = ?', [email]));
  }

  private async demandPatience(address: string, email: string): Promise<void> {
    const [byAddress, byEmail] = await Promise.all([this.byAddress.get(address), this.byEmail.get(email)]);
    const limited = [byAddress, byEmail].find((state) => state !== null && state.remainingPoints <= 0);
    if (limited)
      throw new DomainError('RATE_LIMITED', 'TOO_MANY_SIGN_INS', { seconds: Math.ceil(limited.msBeforeNext / 1000) });
  }

  /** The account as a viewer, with what it is in each partnership. */
  viewerOf(account: AccountRow, request: ViewerRequest): Promise<Viewer> {
    return viewerOf(this.store, account, request);
  }
}
