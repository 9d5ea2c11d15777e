import type { Instant } from '@roadbook/domain';
import type { Row, Sql } from '@roadbook/persistence';
import { hashOfSecret, newSecret } from '../identity/secret.js';

/** An invitation as the store has it: with the hash of its secret and not the secret. */
export interface InvitationRow extends Row {
  readonly id: string;
  readonly partnershipId: string;
  readonly organisationId: string;
  /** In lower case. */
  readonly email: string;
  /** JSON. */
  readonly roles: string;
  readonly language: string;
  readonly secretHash: string;
  /** The hash of the secret that its mail brings; null until that is sent. */
  readonly mailedHash: string | null;
  readonly createdAt: Instant;
  readonly createdById: string;
  readonly expiresAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

/** A link by which the holder of an account sets its password. */
export interface PasswordLinkRow extends Row {
  readonly id: string;
  readonly accountId: string;
  readonly expiresAt: Instant;
}

/** How long an invitation, and a link to set a password, may be used: milliseconds. */
export const INVITATION_MS = 14 * 86_400_000;
export const PASSWORD_LINK_MS = 3 * 86_400_000;

const PREFIX = 'rbi_';
const SECRET = /^rbi_[\w-]{43}$/;

export function newInvitationSecret(): { readonly secret: string; readonly hash: string } {
  return newSecret(PREFIX);
}

/** True for what may be a secret; whatever else is asked for need not be looked up. */
export function isInvitationSecret(text: string): boolean {
  return SECRET.test(text);
}

/** The address at which an invitation is answered, or a password set. */
export function invitationUrl(publicUrl: string, secret: string): string {
  return `${publicUrl}/invitation/${secret}`;
}

/** The invitation behind a secret that may still be accepted. */
export function openInvitation(sql: Sql, secret: string, now: Instant): Promise<InvitationRow | undefined> {
  return sql.first<InvitationRow>(
    'SELECT * FROM "invitation" WHERE ("secretHash" = ? OR "mailedHash" = ?) AND "acceptedAt" IS NULL AND "revokedAt" IS NULL AND "expiresAt" > ?',
    [hashOfSecret(secret), hashOfSecret(secret), now],
  );
}

/** The link to set a password behind a secret that may still be used. */
export function openPasswordLink(sql: Sql, secret: string, now: Instant): Promise<PasswordLinkRow | undefined> {
  return sql.first<PasswordLinkRow>(
    'SELECT "id", "accountId", "expiresAt" FROM "password_link" WHERE "secretHash" = ? AND "endedAt" IS NULL AND "expiresAt" > ?',
    [hashOfSecret(secret), now],
  );
}

/** Stores an invitation. */
export async function insertInvitation(sql: Sql, row: InvitationRow): Promise<void> {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  await sql.run(`INSERT INTO "invitation" (${names}) VALUES (${places})`, Object.values(row));
}

/** Ends the links by which the password of an account could be set. */
export async function endPasswordLinks(sql: Sql, accountId: string, now: Instant): Promise<void> {
  await sql.run('UPDATE "password_link" SET "endedAt" = ? WHERE "accountId" = ? AND "endedAt" IS NULL', [
    now,
    accountId,
  ]);
}
