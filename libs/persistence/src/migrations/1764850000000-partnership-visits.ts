import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tableOf } from './table-notation.js';

/** Up to where people have seen each of their partnerships; no part of any plan. */
export class PartnershipVisits1764850000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const notation = '*accountId>account *partnershipId>partnership_head revision# at';
    await runner.createTable(tableOf('partnership_visit', notation));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('partnership_visit');
  }
}
