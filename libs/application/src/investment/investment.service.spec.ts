import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import type { InvestmentProposalFact } from '@roadbook/domain';
import type { FundingLineInput, SetBudget, SetFundingMix, UpdateProposal } from './investment.input.js';
import { InvestmentService } from './investment.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const OWNER = aViewer('Org2', 'PARTNER');
const OTHER = aViewer('Org3', 'PARTNER');
const OBSERVER = aViewer('Org4', 'OBSERVER');

/** I1 of Org2 in A1.1, an idea with TRL 6; D1.1.1 is a business plan, D1.1.2 is not. */
function build(fields: Partial<InvestmentProposalFact> = {}) {
  const plan = aPlan()
    .action({ code: 'A1.1', lead: 'Org2', with: {} })
    .deliverable({ businessPlan: true })
    .deliverable()
    .investment({ ownerId: idOf('Organisation', 'Org2'), ...fields });
  const work = new InMemoryWork(plan.build());
  return { work, investments: new InvestmentService(work) };
}

const I1 = { partnership: 'P', proposal: 'i1', expectedVersion: 1 };
const MIX: FundingLineInput = { source: 'EU', status: 'PLANNED', amount: '100' };

describe('proposing an investment', () => {
  it('begins as an idea of whoever asks', async () => {
    const { work, investments } = build();
    const input = { partnership: 'P', title: ' A laboratory ', action: 'A1.1', trl: 5 };
    expect(await work.thing('InvestmentProposal', investments.propose(OWNER, 'k', input))).toMatchObject({
      code: 'I2',
      title: 'A laboratory',
      stage: 'IDEA',
      ownerId: idOf('Organisation', 'Org2'),
      actionId: idOf('Action', 'A1.1'),
      trl: 5,
      fundingMix: [],
      endorsed: false,
    });
  });

  it.each([
    [
      'with everything wrong at once',
      OWNER,
      { title: ' ', trl: 10, action: 'A9.9' },
      ['INVALID_INPUT', 'input.title EMPTY_TEXT', 'input.action UNKNOWN_ACTION', 'input.trl OUT_OF_RANGE'],
    ],
    ['for another', OTHER, { owner: 'Org2' }, ['FORBIDDEN', 'NOT_LEAD']],
    ['as an observer', OBSERVER, {}, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
  ])('is refused %s', async (_, viewer, fields, expected) => {
    const { investments } = build();
    const input = { partnership: 'P', title: 'A laboratory', ...fields };
    expect(await refusalOf(investments.propose(viewer, 'k', input))).toEqual(expected);
  });
});

describe('updating a proposal', () => {
  it('changes what is given and takes away what is null', async () => {
    const { work, investments } = build();
    const coInvestors = [{ organisation: 'Org3' }, { name: 'A bank' }];
    const input: UpdateProposal = { ...I1, title: 'New', action: null, businessPlan: 'D1.1.1', coInvestors };
    const changed = await work.thing('InvestmentProposal', investments.update(OWNER, 'k', input));
    expect(changed).toMatchObject({
      ...{ title: 'New', actionId: null, trl: 6, version: 2 },
      businessPlanId: idOf('Deliverable', 'D1.1.1'),
      coInvestors: [
        { organisationId: idOf('Organisation', 'Org3'), name: null },
        { organisationId: null, name: 'A bank' },
      ],
    });
  });

  it.each<[string, typeof OWNER, Partial<UpdateProposal>, string[]]>([
    [
      'a plan that is none, and investors twice, without name and with two',
      OWNER,
      {
        businessPlan: 'D1.1.2',
        coInvestors: [{ name: 'A' }, { name: 'a' }, {}, { organisation: 'Org1', name: 'B' }],
      },
      [
        'INVALID_INPUT',
        'input.businessPlan NOT_A_BUSINESS_PLAN',
        'input.coInvestors.1 DUPLICATE_VALUE',
        'input.coInvestors.2.name INVESTOR_MISSING',
        'input.coInvestors.3.name TWO_INVESTORS',
      ],
    ],
    ['an unknown plan', OWNER, { businessPlan: 'D9' }, ['INVALID_INPUT', 'input.businessPlan UNKNOWN_DELIVERABLE']],
    ['an unknown proposal', OWNER, { proposal: 'I9' }, ['NOT_FOUND', 'NOT_FOUND']],
    ["another's", OTHER, { title: 'New' }, ['FORBIDDEN', 'NOT_LEAD']],
    ['one that an observer does not see', OBSERVER, {}, ['NOT_FOUND', 'NOT_FOUND']],
    ['a stale version', OWNER, { title: 'New', expectedVersion: 3 }, ['CONFLICT', 'STALE_VERSION']],
  ])('refuses %s', async (_, viewer, fields, expected) => {
    const { investments } = build();
    expect(await refusalOf(investments.update(viewer, 'k', { ...I1, ...fields }))).toEqual(expected);
  });
});

describe('the budget', () => {
  it('is the sum of its lines unless told otherwise, in the region of who spends it', async () => {
    const { work, investments } = build();
    const lines = [
      { organisation: 'Org2', category: 'Staff', year: 2027, amount: '60.5' },
      { region: 'Region1', category: 'Hall', amount: '40' },
    ];
    const set = await work.thing('InvestmentProposal', investments.setBudget(OWNER, 'k', { ...I1, lines }));
    expect(set.budget).toEqual({ amount: '100.50', currency: 'EUR' });
    expect(set.budgetLines).toEqual([
      {
        organisationId: idOf('Organisation', 'Org2'),
        regionId: idOf('Region', 'Region2'),
        ...{ category: 'Staff', year: 2027, amount: '60.50' },
      },
      {
        organisationId: null,
        regionId: idOf('Region', 'Region1'),
        ...{ category: 'Hall', year: null, amount: '40.00' },
      },
    ]);
  });

  it('keeps a draft that does not add up', async () => {
    const { work, investments } = build({ fundingMix: [] });
    const lines = [{ organisation: 'Org2', category: 'Staff', amount: '60' }];
    const input: SetBudget = { ...I1, amount: '100', currency: 'ron', lines, fundingMix: [MIX] };
    const set = await work.thing('InvestmentProposal', investments.setBudget(OWNER, 'k', input));
    expect(set.budget).toEqual({ amount: '100.00', currency: 'RON' });
    expect(set.fundingMix).toMatchObject([{ amount: '100.00', investor: null, year: null }]);
    const sent = investments.submit(OWNER, 'k', { ...I1, expectedVersion: 2 });
    expect(await refusalOf(sent)).toEqual([
      ...['RULE_VIOLATION', 'WRONG_STATE', 'PROPOSAL_WITHOUT_PLAN', 'BUDGET_LINES_DO_NOT_ADD_UP'],
    ]);
  });

  it.each<[string, Partial<SetBudget>, string[]]>([
    ['nothing at all', {}, ['INVALID_INPUT', 'input.amount AMOUNT_NOT_POSITIVE']],
    [
      'lines with everything wrong',
      {
        amount: '-1',
        currency: 'euro',
        lines: [
          { category: ' ', amount: '0' },
          { organisation: 'Nobody', region: 'Nowhere', category: 'Staff', year: 1, amount: '1.001' },
        ],
      },
      [
        'INVALID_INPUT',
        'input.lines.0.region BUDGET_LINE_NOWHERE',
        'input.lines.0.category EMPTY_TEXT',
        'input.lines.0.amount AMOUNT_NOT_POSITIVE',
        'input.lines.1.organisation UNKNOWN_ORGANISATION',
        'input.lines.1.region UNKNOWN_REGION',
        'input.lines.1.year OUT_OF_RANGE',
        'input.lines.1.amount AMOUNT_BELOW_CENT',
        'input.currency BAD_CURRENCY',
        'input.amount AMOUNT_NOT_POSITIVE',
      ],
    ],
  ])('is refused with %s', async (_, fields, expected) => {
    const { investments } = build();
    expect(await refusalOf(investments.setBudget(OWNER, 'k', { ...I1, lines: [], ...fields }))).toEqual(expected);
  });
});

describe('the funding mix', () => {
  it('is replaced as a whole', async () => {
    const { work, investments } = build({
      fundingMix: [{ source: 'EU', scheme: null, status: 'PLANNED', amount: '1', organisationId: null, cost: null }],
    });
    const lines: FundingLineInput[] = [
      { ...MIX, scheme: ' Horizon  Europe ', organisation: 'Org1', cost: 'Hall', year: 2027 },
      { source: 'PRIVATE', status: 'SECURED', amount: '2', investor: 'A bank' },
    ];
    const set = await work.thing('InvestmentProposal', investments.setFundingMix(OWNER, 'k', { ...I1, lines }));
    expect(set.fundingMix).toEqual([
      {
        ...{ source: 'EU', scheme: 'Horizon Europe', status: 'PLANNED', amount: '100.00' },
        ...{ organisationId: idOf('Organisation', 'Org1'), investor: null, cost: 'Hall', year: 2027 },
      },
      {
        ...{ source: 'PRIVATE', scheme: null, status: 'SECURED', amount: '2.00' },
        ...{ organisationId: null, investor: 'A bank', cost: null, year: null },
      },
    ]);
  });

  it.each<[string, Partial<SetFundingMix>, string[]]>([
    [
      'two investors in one line',
      { lines: [{ ...MIX, organisation: 'Org1', investor: 'A bank' }] },
      ['INVALID_INPUT', 'input.lines.0.investor TWO_INVESTORS'],
    ],
    ['a stale version', { lines: [], expectedVersion: 9 }, ['CONFLICT', 'STALE_VERSION']],
  ])('is refused with %s', async (_, fields, expected) => {
    const { investments } = build();
    expect(await refusalOf(investments.setFundingMix(OWNER, 'k', { ...I1, lines: [], ...fields }))).toEqual(expected);
  });
});

describe('the way of a proposal', () => {
  it('leads from the idea to its end', async () => {
    const { work, investments } = build();
    const at = () => ({ ...I1, expectedVersion: work.plan.get('InvestmentProposal', 'InvestmentProposal:I1').version });
    const stage = () => work.plan.get('InvestmentProposal', 'InvestmentProposal:I1').stage;
    await investments.plan(OWNER, 'k', { ...at(), businessPlan: 'd1.1.1' });
    await investments.setBudget(OWNER, 'k', { ...at(), amount: '100', lines: [], fundingMix: [MIX] });
    await investments.submit(OWNER, 'k', at());
    expect(stage()).toBe('SUBMITTED');
    expect(await refusalOf(investments.fund(OWNER, 'k', at()))).toEqual(['RULE_VIOLATION', 'FUNDING_NOT_SECURED']);
    await investments.setFundingMix(OWNER, 'k', { ...at(), lines: [{ ...MIX, status: 'SECURED' }] });
    await investments.fund(COORDINATOR, 'k', at());
    await investments.run(OWNER, 'k', at());
    await investments.close(OWNER, 'k', at());
    expect(stage()).toBe('CLOSED');
  });

  it('ends with a reason when it is refused or withdrawn', async () => {
    const { work, investments } = build({ stage: 'SUBMITTED' });
    const input = { ...I1, reason: 'The call was full.' };
    const refused = await work.thing('InvestmentProposal', investments.refuse(OWNER, 'k', input));
    expect(refused).toMatchObject({ stage: 'REFUSED', stageReason: 'The call was full.' });
    expect(work.lastRevision?.reason).toBe('The call was full.');
    const early = build();
    const back = await early.work.thing('InvestmentProposal', early.investments.withdraw(OWNER, 'k', input));
    expect(back).toMatchObject({ stage: 'WITHDRAWN', stageReason: 'The call was full.' });
    expect(await refusalOf(build().investments.withdraw(OWNER, 'k', { ...input, reason: ' ' }))).toEqual([
      ...['INVALID_INPUT', 'input.reason REASON_REQUIRED'],
    ]);
  });

  it('asks for a business plan until one is known', async () => {
    expect(await refusalOf(build().investments.plan(OWNER, 'k', I1))).toEqual([
      ...['INVALID_INPUT', 'input.businessPlan EMPTY_TEXT'],
    ]);
    const { work, investments } = build({ businessPlanId: idOf('Deliverable', 'D1.1.1') });
    expect(await work.thing('InvestmentProposal', investments.plan(OWNER, 'k', I1))).toMatchObject({
      stage: 'BUSINESS_PLAN',
    });
  });
});
