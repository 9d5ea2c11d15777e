import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that investment proposals get; all may be null, for the rows that are there already. */
const COLUMNS = ['budgetLines', 'coInvestors', 'stageReason'];

/** How the budget of a proposal is split, who invests in it beside its owner, and why it came to nothing. */
export class ProposalBudgets1764830000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.query(`ALTER TABLE "investment_proposal" ADD COLUMN "${column}" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.query(`ALTER TABLE "investment_proposal" DROP COLUMN "${column}"`);
  }
}
