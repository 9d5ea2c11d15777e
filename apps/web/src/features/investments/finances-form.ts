import { amountOf, sumOf } from './amounts.js';
import type { ProposalFacts } from './investments.operations.js';
import { investorNamed } from './proposal-form.js';

/** One line of a budget as the form holds it: everything as text. */
export interface BudgetForm {
  readonly organisation: string;
  readonly region: string;
  readonly category: string;
  readonly year: string;
  readonly amount: string;
}

/** One line of a funding mix as the form holds it; `investor` is a short name of the register or any other name. */
export interface MixForm {
  readonly source: string;
  readonly scheme: string;
  readonly investor: string;
  readonly cost: string;
  readonly status: string;
  readonly year: string;
  readonly amount: string;
}

/** The money of a proposal as the form holds it. Without an amount, the budget is the sum of its lines. */
export interface FinancesForm {
  readonly amount: string;
  readonly currency: string;
  readonly budgetLines: readonly BudgetForm[];
  readonly fundingMix: readonly MixForm[];
}

export const EMPTY_BUDGET_LINE: BudgetForm = { organisation: '', region: '', category: '', year: '', amount: '' };
export const EMPTY_MIX_LINE: MixForm = {
  source: 'EU',
  scheme: '',
  investor: '',
  cost: '',
  status: 'PLANNED',
  year: '',
  amount: '',
};

type Money = Pick<ProposalFacts, 'budget' | 'budgetLines' | 'fundingMix'>;

/** What the form begins with. An amount is told only where the lines do not sum up to it. */
export function formOf({ budget, budgetLines, fundingMix }: Money): FinancesForm {
  const sum = sumOf(budgetLines.map(({ amount }) => amount));
  return {
    amount: budget && budget.amount !== sum ? budget.amount : '',
    currency: budget?.currency ?? 'EUR',
    budgetLines: budgetLines.map(({ organisation, region, category, year, amount }) => ({
      organisation: organisation?.shortName ?? '',
      region: region.name,
      category,
      year: yearText(year),
      amount,
    })),
    fundingMix: fundingMix.map(({ source, scheme, organisation, investor, cost, status, year, amount }) => ({
      source,
      scheme: scheme ?? '',
      investor: organisation?.shortName ?? investor ?? '',
      cost: cost ?? '',
      status,
      year: yearText(year),
      amount,
    })),
  };
}

function yearText(year: number | null): string {
  return year === null ? '' : String(year);
}

/** The whole budget: the amount that is given, or the sum of the lines. */
export function budgetOf({ amount, budgetLines }: FinancesForm): string {
  return amountOf(amount) ?? linesSum(budgetLines);
}

/** The exact sum of lines as far as they are amounts. */
export function linesSum(lines: readonly { readonly amount: string }[]): string {
  return sumOf(lines.map(({ amount }) => amount));
}

/** True while nothing is missing that a line must have, and every amount is one. */
export function isWhole({ amount, budgetLines, fundingMix }: FinancesForm): boolean {
  const amounts = [...budgetLines, ...fundingMix].map((line) => line.amount);
  return (
    (amount.trim() === '' || amountOf(amount) !== null) &&
    amounts.every((text) => amountOf(text) !== null) &&
    budgetLines.every(({ category, organisation, region }) => category.trim() !== '' && (organisation || region) !== '')
  );
}

/** What is to be sent: only the part that was changed, and nothing where nothing was. */
export function partsChanged(before: FinancesForm, after: FinancesForm): { budget: boolean; mix: boolean } {
  const { fundingMix: mixBefore, ...budgetBefore } = before;
  const { fundingMix: mixAfter, ...budgetAfter } = after;
  return { budget: !same(budgetBefore, budgetAfter), mix: !same(mixBefore, mixAfter) };
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The lines of a budget as an input takes them. */
export function budgetInput(lines: readonly BudgetForm[]) {
  return lines.map(({ organisation, region, category, year, amount }) => ({
    organisation: organisation || null,
    region: region || null,
    category: category.trim(),
    year: yearOf(year),
    amount: amountOf(amount) ?? amount,
  }));
}

/** The lines of a funding mix as an input takes them. */
export function mixInput(lines: readonly MixForm[], organisations: readonly { readonly shortName: string }[]) {
  return lines.map(({ source, scheme, investor, cost, status, year, amount }) => {
    const who: ReturnType<typeof investorNamed> = investor.trim() === '' ? {} : investorNamed(investor, organisations);
    return {
      source: source as ProposalFacts['fundingMix'][number]['source'],
      status: status as ProposalFacts['fundingMix'][number]['status'],
      scheme: scheme.trim() || null,
      organisation: who.organisation ?? null,
      investor: who.name ?? null,
      cost: cost.trim() || null,
      year: yearOf(year),
      amount: amountOf(amount) ?? amount,
    };
  });
}

function yearOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}
