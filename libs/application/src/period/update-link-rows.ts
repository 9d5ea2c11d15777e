import { addDays, addMilliseconds, type Instant, type ReportingPeriodFact } from '@roadbook/domain';
import { newSecret } from '../identity/secret.js';

/** An update link as the store has it: with the hash of its secret and not the secret. */
export interface UpdateLinkRow {
  readonly id: string;
  readonly partnershipId: string;
  readonly periodId: string;
  readonly organisationId: string;
  readonly secretHash: string;
  readonly createdAt: Instant;
  readonly createdById: string;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  readonly lastUsedAt: Instant | null;
}

/** The longest life of a link, in days. */
export const LINK_DAYS = 90;
/** How many days a link lives beyond the day on which reports are due, or, when that is over, from now on. */
const GRACE_DAYS = 30;
const DAY_MS = 86_400_000;
const PREFIX = 'rbu_';
const SECRET = /^rbu_[\w-]{43}$/;

export function newLinkSecret(): { readonly secret: string; readonly hash: string } {
  return newSecret(PREFIX);
}

/** True for what may be a link's secret; whatever else is asked for need not be looked up. */
export function isLinkSecret(text: string): boolean {
  return SECRET.test(text);
}

/** The latest moment at which a link that is made now may end. */
export function latestExpiry(now: Instant): Instant {
  return addMilliseconds(now, LINK_DAYS * DAY_MS);
}

/** When a link ends unless told otherwise. */
export function usualExpiry({ dueDate }: ReportingPeriodFact, now: Instant): Instant {
  const graceful = `${addDays(dueDate, GRACE_DAYS)}T23:59:59.999Z`;
  const wanted = graceful > now ? graceful : addMilliseconds(now, GRACE_DAYS * DAY_MS);
  const latest = latestExpiry(now);
  return wanted < latest ? wanted : latest;
}
