import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const COLUMNS = [
  ['invitation', 'mailedHash'],
  ['mail', 'invitationId'],
  ['access_token', 'lastUsedAt'],
] as const;

/** The second secret of an invitation, which its mail brings; which mail that is; and when a token was last used. */
export class MailedInvitations1764870000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of COLUMNS) await runner.query(`ALTER TABLE "${table}" ADD COLUMN "${column}" text`);
    await runner.createIndex('invitation', byMailedHash());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('invitation', byMailedHash());
    for (const [table, column] of COLUMNS) await runner.query(`ALTER TABLE "${table}" DROP COLUMN "${column}"`);
  }
}

function byMailedHash(): TableIndex {
  return new TableIndex({ columnNames: ['mailedHash'] });
}
