import {
  budgetSum,
  compareDecimals,
  DEFAULT_CURRENCY,
  isDecimal,
  isWholeCents,
  investorKey,
  normaliseName,
  sumDecimals,
  type BudgetLine,
  type CoInvestor,
  type Decimal,
  type FundingLine,
  type Money,
} from '@roadbook/domain';
import { given, type InputCheck, type Optional } from '../input/input-check.js';
import type { BudgetLineInput, FundingLineInput, InvestorInput, SetBudget } from './investment.input.js';

/** The longest name of a cost, a scheme or an investor. */
const NAME_LIMIT = 200;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const CURRENCY = /^[A-Z]{3}$/;

/** The budget that an input tells with its lines; without an amount it is the sum of these. */
export function readBudget(
  check: InputCheck,
  { amount, currency }: Pick<SetBudget, 'amount' | 'currency'>,
  lines: readonly BudgetLine[],
  known: Money | null,
): Money {
  const unit = (currency ?? known?.currency ?? DEFAULT_CURRENCY).trim().toUpperCase();
  if (!CURRENCY.test(unit)) check.fault('currency', 'BAD_CURRENCY');
  const sound = lines.every((line) => isDecimal(line.amount));
  const sum = sound ? budgetSum(lines) : '0.00';
  return { amount: given(amount, (text) => readAmount(check, 'amount', text)) ?? sum, currency: unit };
}

/** The lines of a budget, by organisation and region. */
export function readBudgetLines(check: InputCheck, lines: readonly BudgetLineInput[]): BudgetLine[] {
  return lines.map((line, index) => {
    const at = (field: string): string => `lines.${index}.${field}`;
    const organisation = given(line.organisation, (name) => check.organisation(at('organisation'), name));
    const region = given(line.region, (name) => readRegion(check, at('region'), name));
    if (!organisation && !line.organisation && region === undefined) check.fault(at('region'), 'BUDGET_LINE_NOWHERE');
    return {
      organisationId: organisation?.id ?? null,
      regionId: region ?? organisation?.regionId ?? '',
      category: check.line(at('category'), line.category, NAME_LIMIT),
      year: readYear(check, at('year'), line.year),
      amount: readAmount(check, at('amount'), line.amount),
    };
  });
}

/** The lines of a funding mix. @param field the list in the input */
export function readFundingMix(check: InputCheck, field: string, lines: readonly FundingLineInput[]): FundingLine[] {
  return lines.map((line, index) => {
    const at = (name: string): string => `${field}.${index}.${name}`;
    const investor = optionalLine(check, at('investor'), line.investor);
    const organisation = given(line.organisation, (name) => check.organisation(at('organisation'), name));
    if (investor !== null && line.organisation) check.fault(at('investor'), 'TWO_INVESTORS');
    return {
      source: line.source,
      scheme: optionalLine(check, at('scheme'), line.scheme),
      status: line.status,
      amount: readAmount(check, at('amount'), line.amount),
      organisationId: organisation?.id ?? null,
      investor,
      cost: optionalLine(check, at('cost'), line.cost),
      year: readYear(check, at('year'), line.year),
    };
  });
}

/** Who invests beside the owner, each once. */
export function readCoInvestors(check: InputCheck, investors: readonly InvestorInput[]): CoInvestor[] {
  const seen = new Set<string | null>();
  return investors.map((investor, index) => {
    const path = `coInvestors.${index}`;
    const name = optionalLine(check, `${path}.name`, investor.name);
    const found = given(investor.organisation, (text) => check.organisation(`${path}.organisation`, text));
    if (name !== null && investor.organisation) check.fault(`${path}.name`, 'TWO_INVESTORS');
    if (name === null && !investor.organisation) check.fault(`${path}.name`, 'INVESTOR_MISSING');
    const one = { organisationId: found?.id ?? null, name };
    const key = investorKey(one);
    if (key !== null && seen.has(key)) check.fault(path, 'DUPLICATE_VALUE', { value: found?.shortName ?? name ?? '' });
    seen.add(key);
    return one;
  });
}

/** The id of the deliverable with a code, which has to be marked as a business plan. */
export function readBusinessPlan(check: InputCheck, code: string): string {
  const found = check.find('Deliverable', code);
  if (!found) check.fault('businessPlan', 'UNKNOWN_DELIVERABLE', { code: code.slice(0, 100) });
  else if (!found.businessPlan) check.fault('businessPlan', 'NOT_A_BUSINESS_PLAN', { deliverable: found.code });
  return found?.id ?? '';
}

/** An amount of money: more than nothing, to the cent, and written with both digits of it. */
function readAmount(check: InputCheck, field: string, amount: Decimal): Decimal {
  if (!isDecimal(amount) || compareDecimals(amount, '0') <= 0) check.fault(field, 'AMOUNT_NOT_POSITIVE');
  else if (!isWholeCents(amount)) check.fault(field, 'AMOUNT_BELOW_CENT');
  return isDecimal(amount) ? sumDecimals([amount]) : amount;
}

function readYear(check: InputCheck, field: string, year: Optional<number>): number | null {
  return given(year, (value) => check.whole(field, value, FIRST_YEAR, LAST_YEAR)) ?? null;
}

function readRegion(check: InputCheck, field: string, name: string): string {
  const regions = check.seen.table('Region').rows();
  const found = regions.find((region) => normaliseName(region.name) === normaliseName(name));
  const expected = regions.map((region) => region.name);
  if (!found) check.fault(field, 'UNKNOWN_REGION', { name: name.slice(0, 100), expected });
  return found?.id ?? '';
}

function optionalLine(check: InputCheck, field: string, value: Optional<string>): string | null {
  return check.optionalText(field, value?.replace(/\s+/g, ' '), NAME_LIMIT);
}
