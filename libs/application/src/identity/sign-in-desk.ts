import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { addMilliseconds, DomainError, textFault, type Instant } from '@roadbook/domain';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Sql } from '@roadbook/persistence';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';
import { maySignIn } from './account-viewer.js';
import type { AccountRow } from './directory.js';
import { newSecret } from './secret.js';

/** argon2id by OWASP's figures (quality.md, "sign-in"); the library's default algorithm is argon2id. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SESSION_MS = 12 * 3_600_000;
const SESSION_PREFIX = 'rbs_';
/** Failed sign-ins that one address, and one e-mail, may have in a quarter of an hour. */
const FAILURES = { address: 50, email: 10, seconds: 900 };
/** The most characters in an e-mail address that is looked up. */
const EMAIL_LIMIT = 300;
/** The fewest and the most characters that a password may have. */
export const PASSWORD_LENGTH = { least: 8, most: 500 };

/** A session as the browser gets it. */
export interface NewSession {
  /** The secret for the cookie. */
  readonly secret: string;
  readonly expiresAt: Instant;
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2);
}

/** Knows people by their passwords, and counts who guesses: signing in, and whatever else asks for a password. */
@Injectable()
export class SignInDesk {
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
   * The account that e-mail and password fit; null when they fit none, or one that may not sign in.
   * @throws DomainError RATE_LIMITED after too many failures
   */
  recognise(email: string, password: string, address: string): Promise<AccountRow | null> {
    const key = email.trim().toLowerCase();
    return this.inTurn(key, () => this.attempt(key, password, address));
  }

  /** Opens a session of an account, within a write. */
  async openSession(sql: Sql, accountId: string): Promise<NewSession> {
    const { secret, hash: secretHash } = newSecret(SESSION_PREFIX);
    const now = this.store.clock.now();
    const expiresAt = addMilliseconds(now, SESSION_MS);
    await sql.run(
      'INSERT INTO "sign_in_session" ("secretHash", "accountId", "createdAt", "expiresAt") VALUES (?, ?, ?, ?)',
      [secretHash, accountId, now, expiresAt],
    );
    return { secret, expiresAt };
  }

  /** Counts a failure of a caller who guesses something else than passwords, such as secrets of links. */
  async countFailure(address: string): Promise<void> {
    await Promise.allSettled([this.byAddress.consume(address)]);
  }

  /** @throws DomainError RATE_LIMITED for a caller, or about an e-mail, with too many failures */
  async demandPatience(address: string, email?: string): Promise<void> {
    const states = await Promise.all([
      this.byAddress.get(address),
      email === undefined ? null : this.byEmail.get(email),
    ]);
    const limited = states.find((state) => state !== null && state.remainingPoints <= 0);
    if (limited)
      throw new DomainError('RATE_LIMITED', 'TOO_MANY_SIGN_INS', { seconds: Math.ceil(limited.msBeforeNext / 1000) });
  }

  /** A failure is counted before the next attempt begins. */
  private async attempt(email: string, password: string, address: string): Promise<AccountRow | null> {
    await this.demandPatience(address, email);
    const account = await this.accountByEmail(email);
    const fits = await verify(account?.passwordHash ?? (await this.nobody), password);
    if (account && fits && maySignIn(account, this.settings)) return account;
    await Promise.allSettled([this.byAddress.consume(address), this.byEmail.consume(email)]);
    return null;
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

  private async accountByEmail(email: string): Promise<AccountRow | undefined> {
    // PostgreSQL takes no text with a null character, not even to look for it.
    if (textFault(email, EMAIL_LIMIT)) return undefined;
    return this.store.plans.read((sql) => sql.first<AccountRow>('SELECT * FROM "account" WHERE "email" = ?', [email]));
  }
}
