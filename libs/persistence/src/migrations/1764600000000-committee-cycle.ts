import { TableIndex, TableUnique, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableOf } from './table-notation.js';

/** Columns that tables of the first release get; all may be null, for the rows that are there already. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  progress_report: ['periodId'],
  reporting_period: ['versions'],
  partner_report: ['lines', 'indicators', 'remarks', 'comment'],
  committee_session: ['chairId', 'minutesCirculatedAt', 'minutesAdoptedOn', 'objections', 'ballots'],
  decision: ['veto'],
  follow_up: ['sessionId'],
};

const THING = '*id partnershipId>partnership_head slot# version# updatedAt ';

const THINGS: Readonly<Record<string, string>> = {
  notice:
    'deliverableId>deliverable organisationId>organisation status createdOn contactId? sentAt? bouncedAt? bounceReason? acknowledgedOn? acknowledgement?',
  dissemination_session:
    'organisationId>organisation title date status deliverableIds participants#? summary? cancelReason?',
};

const OTHERS: Readonly<Record<string, string>> = {
  contact: '*id partnershipId>partnership_head organisationId>organisation name email language function? createdAt',
  update_link:
    '*id partnershipId>partnership_head periodId>reporting_period organisationId>organisation =secretHash createdAt createdById expiresAt revokedAt? lastUsedAt?',
  calendar_feed: '*id accountId>account partnershipId>partnership_head scope =secretHash createdAt revokedAt?',
  mail: '*id partnershipId>partnership_head recipientId =key kind toName toAddress language subject text status =messageId createdAt dueAt claimedAt? attempts# lastError? sentAt? noticeIds updateLinkId? =stopHash?',
  mail_entry: '*id partnershipId>partnership_head recipientId =key kind statement link? noticeId? createdAt mailId?',
  mail_cursor: '*partnershipId revision#',
  mail_choice: '*recipientId *partnershipId digest! atOnce!',
};

/** Columns by which tables are searched again and again. */
const INDICES: Readonly<Record<string, readonly string[][]>> = {
  mail: [
    ['status', 'dueAt'],
    ['partnershipId', 'createdAt'],
  ],
  mail_entry: [['mailId'], ['partnershipId', 'mailId']],
};

/** What the committee's cycle and the coordinator's desk need beside the plan of the first release. */
export class CommitteeCycle1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS)) {
      for (const column of columns) await runner.query(`ALTER TABLE "${table}" ADD COLUMN "${column}" text`);
    }
    for (const [name, notation] of Object.entries(THINGS)) {
      const table = tableOf(name, THING + notation);
      table.indices.push(new TableIndex({ columnNames: ['partnershipId', 'slot'], isUnique: true }));
      await runner.createTable(table);
    }
    for (const [name, notation] of Object.entries(OTHERS)) {
      const table = tableOf(name, notation);
      if (name === 'contact') {
        table.uniques.push(new TableUnique({ columnNames: ['partnershipId', 'organisationId', 'email'] }));
      }
      for (const columnNames of INDICES[name] ?? []) table.indices.push(new TableIndex({ columnNames }));
      await runner.createTable(table);
    }
    // Of what lies before this release nobody is told by mail.
    await runner.query(
      'INSERT INTO "mail_cursor" ("partnershipId", "revision") SELECT "partnershipId", "revision" FROM "partnership_head"',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [...Object.keys(OTHERS), ...Object.keys(THINGS)].reverse()) await runner.dropTable(name);
    for (const [table, columns] of Object.entries(COLUMNS)) {
      for (const column of columns) await runner.query(`ALTER TABLE "${table}" DROP COLUMN "${column}"`);
    }
  }
}
