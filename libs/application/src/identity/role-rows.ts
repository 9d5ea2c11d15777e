import type { Instant, Role } from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';

/** What an account is to be in a partnership. */
export interface Granted {
  readonly accountId: string;
  readonly partnershipId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly since: Instant;
}

/** Says what an account is in a partnership; replaces what it was there. */
export async function putRoles(sql: Sql, granted: Granted): Promise<void> {
  const { accountId, partnershipId, organisationId, roles, since } = granted;
  await sql.run('DELETE FROM "account_role" WHERE "accountId" = ? AND "partnershipId" = ?', [accountId, partnershipId]);
  await sql.run(
    'INSERT INTO "account_role" ("accountId", "partnershipId", "organisationId", "roles", "since") VALUES (?, ?, ?, ?, ?)',
    [accountId, partnershipId, organisationId, JSON.stringify(roles), since],
  );
}
