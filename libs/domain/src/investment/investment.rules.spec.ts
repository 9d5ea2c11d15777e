import { aPlan } from '../../../../tests/support/plan-builder.js';
import { say } from '../messages/index.js';
import type { FundingLine, InvestmentProposalFact } from './investment.facts.js';
import { fundingBlockers } from './investment.rules.js';

function line(amount: string, cost: string | null = null): FundingLine {
  return { source: 'EU', scheme: null, status: 'PLANNED', amount, organisationId: null, cost };
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
  ])('says of %s what is wrong', (_, fields, expected) => {
    const [proposal] = aPlan().action().investment(fields).build().table('InvestmentProposal').rows();
    expect(fundingBlockers(proposal!).map((blocker) => say(blocker))).toEqual(expected);
  });
});
