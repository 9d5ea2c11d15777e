import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableOf } from './table-notation.js';

/** Views that people keep; no part of any plan. */
export class SavedViews1764710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const table = tableOf(
      'saved_view',
      '*id partnershipId>partnership_head accountId>account page name query shared! createdAt',
    );
    table.indices.push(new TableIndex({ columnNames: ['partnershipId'] }));
    await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('saved_view');
  }
}
