import { anAsker, aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { Role } from '../identity/rights.js';
import { say } from '../messages/index.js';
import type { Verdict } from '../shared/verdict.js';
import type { FundingLine, InvestmentProposalFact } from './investment.facts.js';
import { INVESTMENT_MACHINE, type InvestmentStage, type InvestmentVerb } from './investment.status.js';
import {
  askInvestment,
  askProposalEdit,
  askProposeInvestment,
  nextProposalCode,
  proposalTransitions,
  type ProposalEdit,
} from './proposal.rules.js';

const COORDINATOR = anAsker('Org1', ['COORDINATOR']);

function line(amount: string, status: FundingLine['status'] = 'PLANNED'): FundingLine {
  return { source: 'EU', scheme: null, status, amount, organisationId: null, cost: null };
}

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const WHOLE = {
  budget: eur('100.00'),
  fundingMix: [line('100.00', 'SECURED')],
  businessPlanId: idOf('Deliverable', 'D1.1.1'),
};

/** I1 of Org2, with TRL, business plan and a mix that adds up and is secured, unless told otherwise. */
function planWith(fields: Partial<InvestmentProposalFact> = {}) {
  return aPlan()
    .action()
    .deliverable({ businessPlan: true })
    .investment({ ownerId: idOf('Organisation', 'Org2'), ...WHOLE, ...fields })
    .build();
}

const codes = (verdict: Verdict): string[] => verdict.map(({ code }) => code);

function ask(verb: InvestmentVerb, fields: Partial<InvestmentProposalFact>, by = COORDINATOR): string[] {
  const plan = planWith(fields);
  return codes(askInvestment(verb, plan, plan.table('InvestmentProposal').rows()[0]!, by));
}

function edit(
  verb: ProposalEdit,
  fields: Partial<InvestmentProposalFact>,
  after: Partial<InvestmentProposalFact>,
): Verdict {
  const plan = planWith(fields);
  return askProposalEdit(verb, plan, plan.table('InvestmentProposal').rows()[0]!, COORDINATOR, after);
}

it('the next code follows the highest', () => {
  expect(nextProposalCode(aPlan().build())).toBe('I1');
  expect(nextProposalCode(aPlan().action().investment({ code: 'I9' }).investment({ code: 'I10' }).build())).toBe('I11');
});

it.each<[string, Role, string[]]>([
  ['Org1', 'COORDINATOR', []],
  ['Org2', 'PARTNER', []],
  ['Org1', 'PARTNER', ['NOT_LEAD']],
  ['Org2', 'COMMITTEE', ['NOT_YOUR_ROLE']],
  ['Org2', 'OBSERVER', ['NOT_YOUR_ROLE']],
])('a proposal of Org2 is in the hands of %s as %s', (organisation, role, expected) => {
  const plan = planWith();
  const [proposal] = plan.table('InvestmentProposal').rows();
  const asker = anAsker(organisation, [role]);
  expect(codes(askProposeInvestment(plan, idOf('Organisation', 'Org2'), asker))).toEqual(expected);
  for (const one of ['updateProposal', 'setBudget', 'setFundingMix'] as const)
    expect(codes(askProposalEdit(one, plan, proposal!, asker))).toEqual(expected);
  expect(codes(askInvestment('plan', plan, proposal!, asker))).toEqual(expected);
});

describe('the verbs', () => {
  const table = INVESTMENT_MACHINE.verbs.flatMap((verb) =>
    INVESTMENT_MACHINE.states.map((stage): [InvestmentVerb, InvestmentStage] => [verb, stage]),
  );
  it.each(table)('%s at %s as the machine says', (verb, stage) => {
    const known = INVESTMENT_MACHINE.move(verb, stage) !== undefined;
    expect(ask(verb, { stage })).toEqual(known ? [] : ['WRONG_STATE']);
  });

  it.each<[InvestmentVerb, string, Partial<InvestmentProposalFact>, string[]]>([
    ['submit', 'without a level', { trl: null }, ['PROPOSAL_WITHOUT_TRL']],
    ['submit', 'without a plan', { businessPlanId: null }, ['PROPOSAL_WITHOUT_PLAN']],
    ['submit', 'without a budget', { budget: null }, ['FUNDING_WITHOUT_BUDGET']],
    ['submit', 'a cent too few', { fundingMix: [line('99.99')] }, ['FUNDING_DOES_NOT_ADD_UP']],
    [
      'submit',
      'with budget lines that do not add up',
      { budgetLines: [{ organisationId: null, regionId: 'r', category: 'Staff', year: null, amount: '99.99' }] },
      ['BUDGET_LINES_DO_NOT_ADD_UP'],
    ],
    [
      'submit',
      'with everything wrong at once',
      {
        trl: null,
        businessPlanId: null,
        fundingMix: [
          { ...line('1'), cost: 'a' },
          { ...line('1'), cost: 'A' },
        ],
      },
      ['PROPOSAL_WITHOUT_TRL', 'PROPOSAL_WITHOUT_PLAN', 'FUNDING_DOES_NOT_ADD_UP', 'COST_FUNDED_TWICE'],
    ],
    ['submit', 'with money that is only planned', { fundingMix: [line('100')] }, []],
    ['fund', 'with money that is only asked for', { fundingMix: [line('100', 'REQUESTED')] }, ['FUNDING_NOT_SECURED']],
    ['run', 'with a mix that does not add up', { fundingMix: [] }, ['FUNDING_DOES_NOT_ADD_UP']],
    ['close', 'with whatever it has', { fundingMix: [] }, []],
    ['withdraw', 'with nothing', { trl: null, budget: null, businessPlanId: null }, []],
  ])('%s %s', (verb, _, fields, expected) => {
    expect(ask(verb, { stage: INVESTMENT_MACHINE.sources(verb)[0]!, ...fields })).toEqual(expected);
  });

  it('say how much is not secured', () => {
    const plan = planWith({ stage: 'SUBMITTED', fundingMix: [line('60', 'SECURED'), line('40', 'REQUESTED')] });
    const [reason] = askInvestment('fund', plan, plan.table('InvestmentProposal').rows()[0]!, COORDINATOR);
    expect(say(reason!)).toBe('40.00 EUR of the funding of I1 is not secured yet.');
  });

  it.each<[string, Partial<InvestmentProposalFact>, readonly string[]]>([
    ['asks for a business plan', { businessPlanId: null }, ['businessPlan']],
    ['does not where one is known', {}, []],
  ])('plan %s', (_, fields, requires) => {
    const plan = planWith(fields);
    const transitions = proposalTransitions(plan, plan.table('InvestmentProposal').rows()[0]!, COORDINATOR);
    expect(transitions.map(({ name }) => name)).toEqual(INVESTMENT_MACHINE.verbs);
    expect(transitions.find(({ name }) => name === 'plan')).toMatchObject({ to: 'BUSINESS_PLAN', requires });
    expect(transitions.find(({ name }) => name === 'withdraw')!.requires).toEqual(['reason']);
  });
});

describe('an edit', () => {
  const SHORT = [line('99.99')];
  it.each<[string, ProposalEdit, Partial<InvestmentProposalFact>, Partial<InvestmentProposalFact>, string[]]>([
    ['keeps a mix of a draft that does not add up', 'setFundingMix', {}, { fundingMix: SHORT }, []],
    ['keeps a budget of a draft that nobody pays', 'setBudget', {}, { budget: eur('1') }, []],
    [
      'does not break the mix of what was submitted',
      'setFundingMix',
      { stage: 'SUBMITTED' },
      { fundingMix: SHORT },
      ['FUNDING_DOES_NOT_ADD_UP'],
    ],
    ['changes who pays later on', 'setFundingMix', { stage: 'RUNNING' }, { fundingMix: [line('40'), line('60')] }, []],
    [
      'changes budget and mix of what was submitted at once',
      'setBudget',
      { stage: 'SUBMITTED' },
      { budget: eur('120'), fundingMix: [line('120')] },
      [],
    ],
    [
      'leaves the budget that was endorsed',
      'setBudget',
      { endorsed: true },
      { budget: eur('120'), fundingMix: [line('120')] },
      ['ENDORSED_BUDGET'],
    ],
    ['splits the budget that was endorsed', 'setBudget', { endorsed: true }, { budget: eur('100') }, []],
    [
      'leaves the plan that was endorsed',
      'updateProposal',
      { endorsed: true },
      { businessPlanId: 'another' },
      ['ENDORSED_PLAN'],
    ],
    ['takes level and plan from an idea', 'updateProposal', {}, { trl: null, businessPlanId: null }, []],
    [
      'leaves level and plan of what was submitted',
      'updateProposal',
      { stage: 'SUBMITTED' },
      { trl: null, businessPlanId: null },
      ['PROPOSAL_WITHOUT_TRL', 'PROPOSAL_WITHOUT_PLAN'],
    ],
    ['of the title asks nothing of the money', 'updateProposal', { stage: 'SUBMITTED', fundingMix: [] }, {}, []],
    ['is over once it is closed', 'updateProposal', { stage: 'CLOSED' }, {}, ['WRONG_STATE']],
    ['is over once it was withdrawn', 'setFundingMix', { stage: 'WITHDRAWN' }, { fundingMix: [] }, ['WRONG_STATE']],
  ])('%s', (_, verb, fields, after, expected) => {
    expect(codes(edit(verb, fields, after))).toEqual(expected);
  });
});
