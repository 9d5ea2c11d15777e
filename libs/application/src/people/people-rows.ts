import type { Instant } from '@roadbook/domain';
import type { Row, Sql } from '@roadbook/persistence';

/** Somebody of a partnership as the store has it. */
export interface PersonRow extends Row {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisationId: string;
  /** JSON. */
  readonly roles: string;
  readonly since: Instant | null;
  readonly createdAt: Instant;
  readonly disabled: boolean | number;
  readonly demo: boolean | number;
}

const PEOPLE = `SELECT a."id", a."name", a."email", a."createdAt", a."disabled", a."demo", r."organisationId", r."roles", r."since"
  FROM "account_role" r JOIN "account" a ON a."id" = r."accountId" WHERE r."partnershipId" = ?`;

/** The people of a partnership by name. */
export async function personRows(sql: Sql, partnershipId: string): Promise<PersonRow[]> {
  const rows = await sql.all<PersonRow>(`${PEOPLE} ORDER BY a."email"`, [partnershipId]);
  return rows.sort((left, right) => left.name.localeCompare(right.name));
}

/** Somebody of a partnership by the id of the account. */
export function personRow(sql: Sql, partnershipId: string, id: string): Promise<PersonRow | undefined> {
  // PostgreSQL takes no text with a null character, not even to look for it.
  if (id.includes('\0')) return Promise.resolve(undefined);
  return sql.first<PersonRow>(`${PEOPLE} AND a."id" = ?`, [partnershipId, id]);
}

/** Lets nobody else change the people of a partnership until the write ends, on whichever server. */
export async function soleWriter(sql: Sql, partnershipId: string): Promise<void> {
  await sql.run('UPDATE "partnership_head" SET "code" = "code" WHERE "partnershipId" = ?', [partnershipId]);
}
