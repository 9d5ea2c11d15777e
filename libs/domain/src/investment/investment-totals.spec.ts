import fc from 'fast-check';
import { compareDecimals, sumDecimals } from '../shared/decimal.js';
import { FUNDING_SOURCES, FUNDING_STATUSES } from './investment.facts.js';
import { FAILED_STAGES } from './investment.rules.js';
import { INVESTMENT_STAGES } from './investment.status.js';
import { investmentTotals, type CountedFunding, type CountedProposal, type RegionOrder } from './investment-totals.js';

const REGIONS: RegionOrder = new Map([
  ['Centro', 'LESS_DEVELOPED'],
  ['Flanders', 'MORE_DEVELOPED'],
  ['Nowhere', null],
]);

const eur = (amount: string) => ({ amount, currency: 'EUR' });

function paid(amount: string, fields: Partial<CountedFunding> = {}): CountedFunding {
  return { source: 'EU', status: 'PLANNED', year: null, region: null, amount, ...fields };
}

function proposal(fields: Partial<CountedProposal> = {}): CountedProposal {
  return {
    stage: 'IDEA',
    phase: 'INVESTMENT',
    region: 'Centro',
    budget: null,
    budgetLines: [],
    fundingMix: [],
    ...fields,
  };
}

const totals = (...proposals: CountedProposal[]) => investmentTotals(proposals, REGIONS);

describe('the totals', () => {
  const SPLIT = proposal({
    stage: 'SUBMITTED',
    budget: eur('100.00'),
    budgetLines: [
      { region: 'Centro', year: 2027, amount: '25.00' },
      { region: 'Flanders', year: 2028, amount: '70.00' },
    ],
    fundingMix: [
      paid('60.00', { source: 'REGIONAL', status: 'SECURED', region: 'Flanders', year: 2027 }),
      paid('40.00', { status: 'REQUESTED' }),
    ],
  });

  it('count a split budget where and when it is spent, and what is left open nowhere', () => {
    const found = totals(SPLIT);
    expect(found.byRegion.map(({ region, budget, funding, share }) => [region, budget, funding, share])).toEqual([
      ['Centro', '25.00', '0.00', 25],
      ['Flanders', '70.00', '60.00', 70],
      [null, '5.00', '40.00', 5],
    ]);
    expect(found.byYear.map(({ year, budget, funding }) => [year, budget, funding])).toEqual([
      [2027, '25.00', '60.00'],
      [2028, '70.00', '0.00'],
      [null, '5.00', '40.00'],
    ]);
    expect(found.byCohesion.map(({ category, budget, share }) => [category, budget, share])).toEqual([
      ['LESS_DEVELOPED', '25.00', 25],
      ['MORE_DEVELOPED', '70.00', 70],
      [null, '5.00', 5],
    ]);
  });

  it('count a budget that is not split in the region of the owner', () => {
    expect(totals(proposal({ budget: eur('10') })).byRegion).toMatchObject([{ region: 'Centro', budget: '10.00' }]);
  });

  it('tell planned, requested and secured apart', () => {
    const found = totals(SPLIT, proposal({ budget: eur('1'), fundingMix: [paid('1')] }));
    const sums = { planned: '1.00', requested: '40.00', secured: '60.00', funding: '101.00' };
    expect(found.overall).toEqual([{ currency: 'EUR', proposals: 2, budget: '101.00', ...sums }]);
    expect(found.bySource).toMatchObject([
      { source: 'REGIONAL', proposals: 1, secured: '60.00' },
      { source: 'EU', proposals: 2, planned: '1.00', requested: '40.00', funding: '41.00' },
    ]);
    expect(found.byStage).toMatchObject([
      { stage: 'IDEA', budget: '1.00' },
      { stage: 'SUBMITTED', budget: '100.00' },
    ]);
  });

  it('leave out what came to nothing, and say nothing of nothing', () => {
    const nothing = { overall: [], byStage: [], byPhase: [], bySource: [], byRegion: [], byYear: [], byCohesion: [] };
    expect(totals()).toEqual(nothing);
    expect(totals(proposal({ stage: 'REFUSED', budget: eur('1') }))).toEqual(nothing);
  });

  it('tell the less developed regions even where nothing is spent in them', () => {
    const found = totals(proposal({ region: 'Flanders', budget: eur('4') }));
    expect(found.byCohesion).toMatchObject([
      { category: 'LESS_DEVELOPED', budget: '0.00', share: 0 },
      { category: 'MORE_DEVELOPED', share: 100 },
    ]);
  });

  it('never add different money', () => {
    const found = totals(proposal({ budget: eur('1') }), proposal({ budget: { amount: '2', currency: 'RON' } }));
    expect(found.overall.map(({ currency, budget }) => [currency, budget])).toEqual([
      ['EUR', '1.00'],
      ['RON', '2.00'],
    ]);
  });
});

describe('in any pipeline', () => {
  const amount = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2));
  const region = fc.constantFrom('Centro', 'Flanders', 'Nowhere');
  const year = fc.constantFrom(null, 2026, 2027);
  const any: fc.Arbitrary<CountedProposal> = fc.record({
    stage: fc.constantFrom(...INVESTMENT_STAGES),
    phase: fc.constantFrom('PREPARATION' as const, 'INVESTMENT' as const, null),
    region,
    budget: fc.option(amount.map(eur)),
    budgetLines: fc.constant([]),
    fundingMix: fc.array(
      fc.record({
        source: fc.constantFrom(...FUNDING_SOURCES),
        status: fc.constantFrom(...FUNDING_STATUSES),
        year,
        region: fc.option(region),
        amount,
      }),
      { maxLength: 4 },
    ),
  });
  /** The budget split into lines that sum up to a part of it. */
  const split = fc.tuple(any, fc.array(fc.record({ region, year, amount }), { maxLength: 3 })).map(([one, lines]) => {
    const sum = sumDecimals(lines.map((line) => line.amount));
    const fits = one.budget !== null && compareDecimals(sum, one.budget.amount) <= 0;
    return fits ? { ...one, budgetLines: lines } : one;
  });

  it('every way of grouping sums up to the whole', () => {
    fc.assert(
      fc.property(fc.array(split, { maxLength: 6 }), (proposals) => {
        const found = totals(...proposals);
        const counted = proposals.filter(({ stage }) => !FAILED_STAGES.includes(stage));
        const budget = sumDecimals(counted.flatMap((one) => (one.budget ? [one.budget.amount] : [])));
        const funding = sumDecimals(counted.flatMap(({ fundingMix }) => fundingMix.map((line) => line.amount)));
        for (const group of [
          found.overall,
          found.byStage,
          found.byPhase,
          found.byRegion,
          found.byYear,
          found.byCohesion,
        ])
          expect(sumDecimals(group.map((total) => total.budget))).toBe(budget);
        const groups = [found.overall, found.byStage, found.byPhase, found.byRegion, found.byYear, found.bySource];
        for (const group of groups) {
          expect(sumDecimals(group.map((total) => total.funding))).toBe(funding);
          for (const { planned, requested, secured, funding: all } of group)
            expect(sumDecimals([planned, requested, secured])).toBe(all);
        }
      }),
    );
  });
});
