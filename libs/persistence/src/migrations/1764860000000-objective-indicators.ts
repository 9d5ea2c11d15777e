import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableOf } from './table-notation.js';

/** What shows how far objectives are reached. */
export class ObjectiveIndicators1764860000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const table = tableOf(
      'objective_indicator',
      '*id partnershipId>partnership_head slot# version# updatedAt code objectiveId>objective title unit baseline? target? targetDate? reported? addsUp! basis? values',
    );
    table.indices.push(new TableIndex({ columnNames: ['partnershipId', 'slot'], isUnique: true }));
    await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('objective_indicator');
  }
}
