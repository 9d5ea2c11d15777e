import { DomainError, type Instant } from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import type { AccountRow } from './directory.js';

/** An account as it is made. */
export type NewAccountRow = AccountRow & { readonly createdAt: Instant };

/** Makes an account. @throws DomainError CONFLICT when the e-mail has one */
export async function insertAccount(sql: Sql, account: NewAccountRow): Promise<void> {
  const { id, email, name, language, passwordHash, installationRoles, disabled, demo, createdAt } = account;
  if (await sql.first('SELECT "id" FROM "account" WHERE "email" = ?', [email])) {
    throw new DomainError('CONFLICT', 'ACCOUNT_EXISTS', { email });
  }
  await sql.run(
    'INSERT INTO "account" ("id", "email", "name", "language", "passwordHash", "installationRoles", "disabled", "demo", "createdAt") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [id, email, name, language, passwordHash, installationRoles, disabled, demo, createdAt],
  );
}
