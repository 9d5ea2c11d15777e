import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableOf } from './table-notation.js';

const INVITATION =
  '*id partnershipId>partnership_head organisationId>organisation email roles language =secretHash createdAt createdById expiresAt acceptedAt? revokedAt?';
const PASSWORD_LINK = '*id accountId>account =secretHash createdAt expiresAt endedAt?';

/** Who is invited into a partnership, since when people are in it, and links by which they set their passwords. */
export class Invitations1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const invitation = tableOf('invitation', INVITATION);
    invitation.indices.push(new TableIndex({ columnNames: ['partnershipId'] }));
    await runner.createTable(invitation);
    await runner.createTable(tableOf('password_link', PASSWORD_LINK));
    // Of those who are there already nobody knows; they were there no earlier than their accounts.
    await runner.query('ALTER TABLE "account_role" ADD COLUMN "since" text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "account_role" DROP COLUMN "since"');
    await runner.dropTable('password_link');
    await runner.dropTable('invitation');
  }
}
