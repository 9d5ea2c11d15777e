import { aPlan } from '../../../../tests/support/plan-builder.js';
import { say } from '../messages/index.js';
import type { BudgetLine, FundingLine, InvestmentProposalFact } from './investment.facts.js';
import { figureBlockers, fundingBlockers, fundingGap } from './investment.rules.js';

function line(amount: string, cost: string | null = null): FundingLine {
  return { source: 'EU', scheme: null, status: 'PLANNED', amount, organisationId: null, cost };
}

function spent(amount: string): BudgetLine {
  return { organisationId: null, regionId: 'Region:Region1', category: 'Staff', year: null, amount };
}

describe('fundingBlockers', () => {
  it.each<[string, Partial<InvestmentProposalFact>, string[]]>([
    [
      'lines that add up',
      { budget: { amount: '100.00', currency: 'EUR' }, fundingMix: [line('99.90'), line('0.1')] },
      [],
    ],
    ['neither budget nor lines', {}, ['I1 has no budget that its funding could add up to.']],
    [
      'a budget without lines',
      { budget: { amount: '100', currency: 'EUR' } },
      ['The funding lines of I1 sum up to 0.00 EUR, its budget is 100 EUR.'],
    ],
    [
      'a cent too few',
      { budget: { amount: '100.00', currency: 'EUR' }, fundingMix: [line('99.99')] },
      ['The funding lines of I1 sum up to 99.99 EUR, its budget is 100.00 EUR.'],
    ],
    [
      'a cost that two lines pay, spelled differently',
      {
        budget: { amount: '3', currency: 'EUR' },
        fundingMix: [line('1', 'Test bed'), line('1', 'test-bed'), line('1', 'Staff')],
      },
      ['I1 funds a cost more than once: Test bed.'],
    ],
    [
      'a budget that is split to the cent',
      {
        budget: { amount: '3', currency: 'EUR' },
        fundingMix: [line('3')],
        budgetLines: [spent('1.01'), spent('1.99')],
      },
      [],
    ],
    [
      'budget lines that come to more than the budget',
      { budget: { amount: '3', currency: 'EUR' }, fundingMix: [line('3')], budgetLines: [spent('3.01')] },
      ['The budget lines of I1 sum up to 3.01 EUR, its budget is 3 EUR.'],
    ],
  ])('says of %s what is wrong', (_, fields, expected) => {
    const [proposal] = aPlan().action().investment(fields).build().table('InvestmentProposal').rows();
    expect(fundingBlockers(proposal!).map((blocker) => say(blocker))).toEqual(expected);
  });
});

describe('figures', () => {
  it.each<[string, Partial<InvestmentProposalFact>, string[], string | null]>([
    ['an idea without any', {}, [], null],
    ['a budget that nobody pays yet', { budget: { amount: '2', currency: 'EUR' } }, [], '2.00'],
    [
      'a mix that brings too much',
      { budget: { amount: '2', currency: 'EUR' }, fundingMix: [line('2.5')] },
      ['FUNDING_DOES_NOT_ADD_UP'],
      '-0.50',
    ],
    ['a mix without a budget', { fundingMix: [line('1')] }, ['FUNDING_WITHOUT_BUDGET'], null],
  ])('of %s', (_, fields, expected, gap) => {
    const [proposal] = aPlan().action().investment(fields).build().table('InvestmentProposal').rows();
    expect(figureBlockers(proposal!).map(({ code }) => code)).toEqual(expected);
    expect(fundingGap(proposal!)).toBe(gap);
  });
});
