import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { FundingLine } from './investment.facts.js';
import { investorsOf } from './investors.js';

const ORG1 = idOf('Organisation', 'Org1');

function line(amount: string, fields: Partial<FundingLine>): FundingLine {
  return { source: 'PRIVATE', scheme: null, status: 'PLANNED', amount, organisationId: null, cost: null, ...fields };
}

it('investors are those of the mix once each, then those who are only named', () => {
  const plan = aPlan()
    .action()
    .investment({
      fundingMix: [
        line('1', { organisationId: ORG1 }),
        line('2', { investor: 'A Bank' }),
        line('3', { organisationId: ORG1, status: 'SECURED' }),
        line('4', { investor: 'a bank' }),
        line('5', {}),
      ],
      coInvestors: [
        { organisationId: null, name: 'A bank' },
        { organisationId: null, name: 'Another' },
      ],
    })
    .build();
  expect(investorsOf(plan.table('InvestmentProposal').rows()[0]!)).toEqual([
    { organisationId: ORG1, name: null, coInvestor: false, amount: '4.00', secured: '3.00' },
    { organisationId: null, name: 'A Bank', coInvestor: true, amount: '6.00', secured: '0.00' },
    { organisationId: null, name: 'Another', coInvestor: true, amount: '0.00', secured: '0.00' },
  ]);
});

it('a proposal of an older plan names nobody', () => {
  const plan = aPlan().action().investment().build();
  expect(investorsOf(plan.table('InvestmentProposal').rows()[0]!)).toEqual([]);
});
