import { COHESION_CATEGORIES, type CohesionCategory } from '../partnership/partnership.facts.js';
import { PHASES, type Phase } from '../partnership/phase.status.js';
import { compareDecimals, subtractDecimals, sumDecimals, type Decimal, type Money } from '../shared/decimal.js';
import { FUNDING_SOURCES, type FundingSource, type FundingStatus } from './investment.facts.js';
import { DEFAULT_CURRENCY, FAILED_STAGES } from './investment.rules.js';
import { INVESTMENT_STAGES, type InvestmentStage } from './investment.status.js';

/** A proposal as far as it is counted. A region is told by anything that names it: its id, or its name. */
export interface CountedProposal {
  readonly stage: InvestmentStage;
  /** The phase of its action; null of no action. */
  readonly phase: Phase | null;
  /** The owner's. */
  readonly region: string;
  readonly budget: Money | null;
  readonly budgetLines: readonly CountedSpending[];
  readonly fundingMix: readonly CountedFunding[];
}

export interface CountedSpending {
  readonly region: string | null;
  readonly year: number | null;
  readonly amount: Decimal;
}

export interface CountedFunding {
  readonly source: FundingSource;
  readonly status: FundingStatus;
  readonly year: number | null;
  /** The region of the organisation that brings it; null where none is named. */
  readonly region: string | null;
  readonly amount: Decimal;
}

/** Exact sums of funding lines by how sure the money is, and of all of them. */
export interface FundingSums {
  readonly planned: Decimal;
  readonly requested: Decimal;
  readonly secured: Decimal;
  readonly funding: Decimal;
}

/** Exact sums of some proposals in one currency: amounts in different money are never added. */
export interface InvestmentTotal extends FundingSums {
  readonly currency: string;
  readonly proposals: number;
  readonly budget: Decimal;
}

export type StageTotal = InvestmentTotal & { readonly stage: InvestmentStage };
export type PhaseTotal = InvestmentTotal & { readonly phase: Phase | null };
/** What is spent in a region, and what its organisations bring; null: what nobody has placed. */
export type RegionTotal = InvestmentTotal & { readonly region: string | null; readonly share: number | null };
export type YearTotal = InvestmentTotal & { readonly year: number | null };
export type SourceTotal = Omit<InvestmentTotal, 'budget'> & { readonly source: FundingSource };
/** What is spent in regions of one category; null: in regions whose category is not known, or in none yet. */
export interface CohesionTotal {
  readonly category: CohesionCategory | null;
  readonly currency: string;
  readonly budget: Decimal;
  readonly share: number | null;
}

/** The pipeline in figures. Groups of which there is nothing to count are left out. */
export interface InvestmentTotals {
  readonly overall: readonly InvestmentTotal[];
  readonly byStage: readonly StageTotal[];
  readonly byPhase: readonly PhaseTotal[];
  readonly bySource: readonly SourceTotal[];
  readonly byRegion: readonly RegionTotal[];
  readonly byYear: readonly YearTotal[];
  readonly byCohesion: readonly CohesionTotal[];
}

/** The regions in the order in which they are told, with their categories. */
export type RegionOrder = ReadonlyMap<string, CohesionCategory | null>;

/**
 * The figures of a pipeline; proposals that came to nothing count nowhere. A budget that is not split counts in the region
 * of its owner, and what its lines leave open in none.
 */
export function investmentTotals(proposals: readonly CountedProposal[], regions: RegionOrder): InvestmentTotals {
  const counted = proposals.filter(({ stage }) => !FAILED_STAGES.includes(stage));
  const currencies = [...new Set(counted.map(currencyOf))];
  const each = currencies.map((currency) => {
    const same = counted.filter((proposal) => currencyOf(proposal) === currency);
    return new CurrencyTotals(currency, same, regions);
  });
  return {
    overall: each.map((one) => one.overall),
    byStage: each.flatMap((one) => one.byStage()),
    byPhase: each.flatMap((one) => one.byPhase()),
    bySource: each.flatMap((one) => one.bySource()),
    byRegion: each.flatMap((one) => one.byRegion()),
    byYear: each.flatMap((one) => one.byYear()),
    byCohesion: each.flatMap((one) => one.byCohesion()),
  };
}

/** The share of an amount in another in percent, to one place; null of nothing. */
export function shareOf(part: Decimal, whole: Decimal): number | null {
  const total = Number(whole);
  return total === 0 ? null : Math.round((Number(part) / total) * 1000) / 10;
}

function currencyOf({ budget }: CountedProposal): string {
  return budget?.currency ?? DEFAULT_CURRENCY;
}

/** The lines of a budget with what they leave open; all of a budget that is not split in its owner's region. */
function spendingOf({ region, budget, budgetLines }: CountedProposal): CountedSpending[] {
  if (budget === null) return [...budgetLines];
  if (budgetLines.length === 0) return [{ region, year: null, amount: budget.amount }];
  const rest = subtractDecimals(budget.amount, sumOf(budgetLines));
  const open = compareDecimals(rest, '0') > 0 ? [{ region: null, year: null, amount: rest }] : [];
  return [...budgetLines, ...open];
}

function sumOf(lines: readonly { readonly amount: Decimal }[]): Decimal {
  return sumDecimals(lines.map(({ amount }) => amount));
}

/** The sums of some funding lines. */
export function fundingSums(lines: readonly Pick<CountedFunding, 'status' | 'amount'>[]): FundingSums {
  const of = (status: FundingStatus): Decimal => sumOf(lines.filter((line) => line.status === status));
  return { planned: of('PLANNED'), requested: of('REQUESTED'), secured: of('SECURED'), funding: sumOf(lines) };
}

/** The figures of the proposals in one currency. */
class CurrencyTotals {
  readonly overall: InvestmentTotal;

  constructor(
    private readonly currency: string,
    private readonly proposals: readonly CountedProposal[],
    private readonly regions: RegionOrder,
  ) {
    this.overall = this.totalOf(proposals);
  }

  byStage(): StageTotal[] {
    return this.grouped(INVESTMENT_STAGES, ({ stage }) => stage).map(([stage, total]) => ({ stage, ...total }));
  }

  byPhase(): PhaseTotal[] {
    return this.grouped([...PHASES, null], ({ phase }) => phase).map(([phase, total]) => ({ phase, ...total }));
  }

  bySource(): SourceTotal[] {
    return FUNDING_SOURCES.flatMap((source) => {
      const { budget: _, ...total } = this.linesWhere(
        () => false,
        (line) => line.source === source,
      );
      return total.proposals === 0 ? [] : [{ source, ...total }];
    });
  }

  byRegion(): RegionTotal[] {
    return [...this.regions.keys(), null].flatMap((region) => {
      const here = (line: { readonly region: string | null }): boolean => this.placed(line.region) === region;
      const total = this.linesWhere(here, here);
      return total.proposals === 0 ? [] : [{ region, ...total, share: shareOf(total.budget, this.overall.budget) }];
    });
  }

  byYear(): YearTotal[] {
    const lines = this.proposals.flatMap((proposal) => [...spendingOf(proposal), ...proposal.fundingMix]);
    const years = [...new Set(lines.map(({ year }) => year))].sort((left, right) => (left ?? 9999) - (right ?? 9999));
    return years.map((year) => {
      const then = (line: { readonly year: number | null }): boolean => line.year === year;
      return { year, ...this.linesWhere(then, then) };
    });
  }

  byCohesion(): CohesionTotal[] {
    const spending = this.proposals.flatMap(spendingOf);
    const whole = sumOf(spending);
    return [...COHESION_CATEGORIES, null].flatMap((category) => {
      const own = spending.filter(({ region }) => (region && this.regions.get(region)) === category);
      const budget = sumOf(own);
      if (own.length === 0 && category !== 'LESS_DEVELOPED') return [];
      return [{ category, currency: this.currency, budget, share: shareOf(budget, whole) }];
    });
  }

  /** A region that is not among those told counts as none. */
  private placed(region: string | null): string | null {
    return region !== null && this.regions.has(region) ? region : null;
  }

  private grouped<Key>(keys: readonly Key[], keyOf: (proposal: CountedProposal) => Key): [Key, InvestmentTotal][] {
    return keys.flatMap((key): [Key, InvestmentTotal][] => {
      const own = this.proposals.filter((proposal) => keyOf(proposal) === key);
      return own.length === 0 ? [] : [[key, this.totalOf(own)]];
    });
  }

  private totalOf(proposals: readonly CountedProposal[]): InvestmentTotal {
    const budgets = proposals.flatMap(({ budget }) => (budget ? [budget.amount] : []));
    const sums = fundingSums(proposals.flatMap(({ fundingMix }) => fundingMix));
    return { currency: this.currency, proposals: proposals.length, budget: sumDecimals(budgets), ...sums };
  }

  /** The sums of single lines, and how many proposals they belong to. */
  private linesWhere(
    spent: (line: CountedSpending) => boolean,
    brought: (line: CountedFunding) => boolean,
  ): InvestmentTotal {
    const parts = this.proposals.map((proposal) => ({
      spending: spendingOf(proposal).filter(spent),
      funding: proposal.fundingMix.filter(brought),
    }));
    const touched = parts.filter(({ spending, funding }) => spending.length + funding.length > 0);
    return {
      currency: this.currency,
      proposals: touched.length,
      budget: sumOf(touched.flatMap(({ spending }) => spending)),
      ...fundingSums(touched.flatMap(({ funding }) => funding)),
    };
  }
}
