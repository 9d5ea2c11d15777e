import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableOf } from './table-notation.js';

/** Requests of one partner that another moves its actions. */
export class MoveRequests1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const table = tableOf(
      'move_request',
      '*id partnershipId>partnership_head slot# version# updatedAt code actionId>action requesterId>organisation organisationId>organisation moves reason status answer? answeredOn? decisionId?',
    );
    table.indices.push(new TableIndex({ columnNames: ['partnershipId', 'slot'], isUnique: true }));
    await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('move_request');
  }
}
