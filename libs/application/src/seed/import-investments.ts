import {
  FUNDING_SOURCES,
  FUNDING_STATUSES,
  HIGHEST_TRL,
  INVESTMENT_STAGES,
  isDecimal,
  LOWEST_TRL,
  type BudgetLine,
  type CoInvestor,
  type Draft,
  type FundingLine,
} from '@roadbook/domain';
import type { SeedRecord } from './seed-folder.js';
import type { SeedReader } from './seed-reader.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** Adds an investment proposal with its budget and funding mix. */
export function addInvestment(draft: Draft, record: SeedRecord, reader: SeedReader): void {
  const code = reader.text('investments.yaml', record, 'code');
  const place = `investments.yaml, ${code}`;
  const budget = record['budget'] as SeedRecord | undefined;
  const { id } = draft.insert('InvestmentProposal', {
    code,
    title: reader.text(place, record, 'title'),
    stage: reader.oneOf(place, record, 'stage', INVESTMENT_STAGES),
    trl: optionalWhole(place, record, 'trl', reader, LOWEST_TRL, HIGHEST_TRL),
    ownerId: reader.reference(place, 'organisation', record['owner']),
    actionId: reader.optionalReference(place, 'action', record['action']),
    businessPlanId: reader.optionalReference(place, 'deliverable', record['businessPlan']),
    budget: budget
      ? { amount: amountOf(place, budget, reader), currency: reader.text(place, budget, 'currency') }
      : null,
    budgetLines: reader.records(place, record, 'budgetLines').map((line) => budgetLine(place, line, reader)),
    fundingMix: reader.records(place, record, 'fundingMix').map((line) => fundingLine(place, line, reader)),
    coInvestors: reader.records(place, record, 'coInvestors').map((one) => coInvestor(place, one, reader)),
    stageReason: null,
    endorsed: false,
  });
  reader.remember(place, 'investment proposal', [code], id);
}

function budgetLine(place: string, line: SeedRecord, reader: SeedReader): BudgetLine {
  return {
    organisationId: reader.optionalReference(place, 'organisation', line['organisation']),
    regionId: reader.reference(place, 'region', line['region']),
    category: reader.text(place, line, 'category'),
    year: optionalWhole(place, line, 'year', reader, FIRST_YEAR, LAST_YEAR),
    amount: amountOf(place, line, reader),
  };
}

function fundingLine(place: string, line: SeedRecord, reader: SeedReader): FundingLine {
  return {
    source: reader.oneOf(place, line, 'source', FUNDING_SOURCES),
    scheme: reader.optionalText(place, line, 'scheme'),
    status: reader.oneOf(place, line, 'status', FUNDING_STATUSES),
    amount: amountOf(place, line, reader),
    organisationId: reader.optionalReference(place, 'organisation', line['organisation']),
    investor: reader.optionalText(place, line, 'investor'),
    cost: reader.optionalText(place, line, 'cost'),
    year: optionalWhole(place, line, 'year', reader, FIRST_YEAR, LAST_YEAR),
  };
}

function coInvestor(place: string, one: SeedRecord, reader: SeedReader): CoInvestor {
  return {
    organisationId: reader.optionalReference(place, 'organisation', one['organisation']),
    name: reader.optionalText(place, one, 'name'),
  };
}

function amountOf(place: string, record: SeedRecord, reader: SeedReader): string {
  const value = record['amount'];
  if (!isDecimal(value)) reader.fault(place, `amount must be a decimal such as "1250000.00", not ${String(value)}`);
  return String(value);
}

function optionalWhole(
  place: string,
  record: SeedRecord,
  field: string,
  reader: SeedReader,
  least: number,
  most: number,
): number | null {
  const value = record[field];
  return value === null || value === undefined ? null : reader.whole(place, record, field, least, most);
}
