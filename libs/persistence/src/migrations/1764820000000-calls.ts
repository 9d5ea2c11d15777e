import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableOf } from './table-notation.js';

/** Columns that toolbox items get; both may be null, for the rows that are there already. */
const COLUMNS = ['url', 'keeperId'];

/** Calls of funding schemes, and who keeps a toolbox item up to date. */
export class Calls1764820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.query(`ALTER TABLE "toolbox_item" ADD COLUMN "${column}" text`);
    const table = tableOf(
      'call',
      '*id partnershipId>partnership_head slot# version# updatedAt schemeId>toolbox_item code? name type opens? deadline regionIds trlFrom#? trlTo#? budget? url? note?',
    );
    table.indices.push(new TableIndex({ columnNames: ['partnershipId', 'slot'], isUnique: true }));
    await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('call');
    for (const column of COLUMNS) await runner.query(`ALTER TABLE "toolbox_item" DROP COLUMN "${column}"`);
  }
}
