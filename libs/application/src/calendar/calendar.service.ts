import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  blocker,
  calendarEntries,
  demand,
  DomainError,
  notFound,
  say,
  textFault,
  type CalendarScope,
  type Instant,
  type Picture,
} from '@roadbook/domain';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { maySignIn, viewerOf } from '../identity/account-viewer.js';
import type { AccountRow } from '../identity/directory.js';
import { hashOfSecret, newSecret } from '../identity/secret.js';
import type { Viewer, ViewerRequest } from '../identity/viewer.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Pictures } from '../work/pictures.js';
import { Store } from '../work/store.js';
import { toIcs } from './ics.js';

const PREFIX = 'rbc_';
/** Feeds that an account may have in one partnership at a time. */
const MOST = 20;
const ID_LIMIT = 100;
/** Addresses without a calendar that one caller may ask for in a quarter of an hour. */
const FAILURES = { points: 50, duration: 900 };
/** Nobody's request in particular: a feed is read by a program that knows its address. */
const BY_ADDRESS: ViewerRequest = { id: 'calendar', idempotencyKey: null, requestHash: '' };

/** A feed as its owner sees it. */
export interface CalendarFeed {
  readonly id: string;
  readonly scope: CalendarScope;
  readonly partnershipCode: string;
  readonly createdAt: Instant;
  /** The secret address; told once, when the feed is made. */
  readonly url: string | null;
}

/** A calendar ready to be sent. */
export interface MadeCalendar {
  readonly content: string;
  /** Of the content, in base64url. */
  readonly sha256: string;
}

interface FeedRow {
  readonly id: string;
  readonly accountId: string;
  readonly scope: CalendarScope;
  readonly createdAt: string;
  readonly code: string;
}

/** Calendars at secret addresses. Each shows what its owner may see at the moment it is read; secrets are kept as hashes. */
@Injectable()
export class CalendarService {
  private readonly failures = new RateLimiterMemory(FAILURES);

  constructor(
    private readonly store: Store,
    private readonly pictures: Pictures,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Makes a feed of a partnership that the viewer is a member of.
   * @throws DomainError NOT_FOUND, RULE_VIOLATION TOO_MANY_FEEDS
   */
  async create(viewer: Viewer, partnership: string, scope: CalendarScope): Promise<CalendarFeed> {
    const { plan } = await this.pictures.of(viewer, partnership);
    const { secret, hash } = newSecret(PREFIX);
    const id = randomUUID();
    const createdAt = this.store.clock.now();
    await this.store.gate.run(async ({ sql }) => {
      const mine = [viewer.accountId, plan.partnershipId];
      const known = await sql.all(
        'SELECT "id" FROM "calendar_feed" WHERE "accountId" = ? AND "partnershipId" = ? AND "revokedAt" IS NULL',
        mine,
      );
      if (known.length >= MOST) demand([blocker('TOO_MANY_FEEDS', { most: MOST })]);
      await sql.run(
        'INSERT INTO "calendar_feed" ("id", "accountId", "partnershipId", "scope", "secretHash", "createdAt", "revokedAt") VALUES (?, ?, ?, ?, ?, ?, NULL)',
        [id, ...mine, scope, hash, createdAt],
      );
    });
    const url = `${this.settings.publicUrl}/calendar/${secret}.ics`;
    return { id, scope, partnershipCode: plan.partnership.code, createdAt, url };
  }

  /** @throws DomainError NOT_FOUND when the viewer has no such feed */
  async revoke(viewer: Viewer, id: string): Promise<void> {
    if (textFault(id, ID_LIMIT)) throw notFound('CalendarFeed', id.slice(0, ID_LIMIT));
    const touched = await this.store.gate.run(({ sql }) =>
      sql.run('UPDATE "calendar_feed" SET "revokedAt" = ? WHERE "id" = ? AND "accountId" = ? AND "revokedAt" IS NULL', [
        this.store.clock.now(),
        id,
        viewer.accountId,
      ]),
    );
    if (touched === 0) throw notFound('CalendarFeed', id);
  }

  /** The feeds of an account that are not revoked, oldest first, without their addresses. */
  async list(accountId: string): Promise<CalendarFeed[]> {
    const rows = await this.store.plans.read((sql) =>
      sql.all<FeedRow>(
        'SELECT f."id", f."accountId", f."scope", f."createdAt", h."code" FROM "calendar_feed" f JOIN "partnership_head" h ON h."partnershipId" = f."partnershipId" WHERE f."accountId" = ? AND f."revokedAt" IS NULL ORDER BY f."createdAt", f."id"',
        [accountId],
      ),
    );
    return rows.map(({ id, scope, createdAt, code }) => ({ id, scope, createdAt, partnershipCode: code, url: null }));
  }

  /**
   * The calendar behind a secret, as its owner may see it now.
   * @param address the caller's, for counting failures
   * @throws DomainError NOT_FOUND without telling why, RATE_LIMITED after many failures
   */
  async read(secret: string, address: string): Promise<MadeCalendar> {
    const found = await this.find(secret);
    if (!found) throw await this.failure(address);
    const { picture, scope, language } = found;
    const { code } = picture.partnership;
    const organisation = picture.organisations.get(picture.asker.rights.organisationId).shortName;
    const name = say({ code: `CALENDAR_NAME_${scope}`, params: { partnership: code, organisation } }, language);
    const entries = calendarEntries(picture, scope);
    const content = toIcs({ name, language, at: picture.plan.at, address: this.settings.publicUrl, entries });
    return { content, sha256: createHash('sha256').update(content).digest('base64url') };
  }

  /** What a secret shows; null when it is unknown or revoked, or when its owner may see nothing there any more. */
  private async find(secret: string): Promise<{ picture: Picture; scope: CalendarScope; language: string } | null> {
    const hash = hashOfSecret(secret);
    const feed = await this.store.plans.read((sql) =>
      sql.first<FeedRow>(
        'SELECT f."id", f."accountId", f."scope", f."createdAt", h."code" FROM "calendar_feed" f JOIN "partnership_head" h ON h."partnershipId" = f."partnershipId" WHERE f."secretHash" = ? AND f."revokedAt" IS NULL',
        [hash],
      ),
    );
    if (!feed) return null;
    const account = await this.store.plans.read((sql) =>
      sql.first<AccountRow>('SELECT * FROM "account" WHERE "id" = ?', [feed.accountId]),
    );
    if (!account || !maySignIn(account, this.settings)) return null;
    const viewer = await viewerOf(this.store, account, BY_ADDRESS);
    try {
      return {
        picture: await this.pictures.of(viewer, feed.code),
        scope: feed.scope,
        language: viewer.language,
      };
    } catch (error) {
      // The account or its organisation is no member any more.
      if (error instanceof DomainError && error.kind === 'NOT_FOUND') return null;
      throw error;
    }
  }

  private async failure(address: string): Promise<DomainError> {
    const state = await this.failures.get(address);
    if (state !== null && state.remainingPoints <= 0) {
      const seconds = Math.ceil(state.msBeforeNext / 1000);
      return new DomainError('RATE_LIMITED', 'TOO_MANY_CALENDARS', { seconds });
    }
    await Promise.allSettled([this.failures.consume(address)]);
    return new DomainError('NOT_FOUND', 'NO_CALENDAR');
  }
}
