import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableOf } from './table-notation.js';

/** Who is to work with whom on what, and how far that has come. */
export class Matches1764810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const table = tableOf(
      'match',
      '*id partnershipId>partnership_head slot# version# updatedAt organisationIds actionId?>action thematicAreaId?>thematic_area toolboxItemId?>toolbox_item status steps eventId?>toolbox_item dropReason?',
    );
    table.indices.push(new TableIndex({ columnNames: ['partnershipId', 'slot'], isUnique: true }));
    await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('match');
  }
}
