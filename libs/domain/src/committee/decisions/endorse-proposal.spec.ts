import { decide, inSession, proposal, refusals } from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';
import type { DeliverableFact } from '../../deliverable/deliverable.facts.js';
import type { FundingLine, InvestmentProposalFact } from '../../investment/investment.facts.js';

const line = (amount: string, cost: string): FundingLine => ({
  source: 'REGIONAL',
  scheme: null,
  status: 'SECURED',
  amount,
  organisationId: null,
  cost,
});

function plan(fields: Partial<InvestmentProposalFact> = {}, deliverable: Partial<DeliverableFact> = {}) {
  const builder = inSession()
    .action()
    .deliverable({ businessPlan: true, status: 'ACCEPTED', ...deliverable });
  const fundingMix = [line('600000.00', 'Line'), line('400000.00', 'Hall')];
  const budget = { amount: '1000000.00', currency: 'EUR' };
  return builder.investment({ businessPlanId: idOf('Deliverable', 'D1.1.1'), budget, fundingMix, ...fields }).build();
}

describe('ENDORSE_PROPOSAL', () => {
  it('endorses a proposal with an accepted business plan and a funding mix that adds up', () => {
    const { plan: next } = decide(plan(), proposal('ENDORSE_PROPOSAL', ['i1']));
    expect(next.get('InvestmentProposal', idOf('InvestmentProposal', 'I1')).endorsed).toBe(true);
  });

  it.each<[string, Partial<InvestmentProposalFact>, Partial<DeliverableFact>, string[]]>([
    ['a proposal endorsed already', { endorsed: true }, {}, ['ALREADY_DONE']],
    ['no business plan', { businessPlanId: null }, {}, ['BUSINESS_PLAN_NOT_ACCEPTED']],
    ['a business plan not accepted', {}, { status: 'SUBMITTED' }, ['BUSINESS_PLAN_NOT_ACCEPTED']],
    ['a deliverable that is no business plan', {}, { businessPlan: false }, ['BUSINESS_PLAN_NOT_ACCEPTED']],
    ['a proposal withdrawn', { stage: 'WITHDRAWN' }, {}, ['PROPOSAL_OVER']],
  ])('is refused with %s', (_, fields, deliverable, codes) => {
    expect(refusals(plan(fields, deliverable), proposal('ENDORSE_PROPOSAL', ['I1']))).toEqual(codes);
  });

  it('is refused with a funding mix that does not add up', () => {
    const codes = refusals(plan({ fundingMix: [line('1.00', 'Line')] }), proposal('ENDORSE_PROPOSAL', ['I1']));
    expect(codes.length).toBeGreaterThan(0);
  });
});
