import { aPlan, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import type { Phase } from '../partnership/phase.status.js';
import { gateMessages } from '../messages/en/gate.js';
import type { GateCriterion } from './gate.facts.js';
import { criterionStatement, gateCriteria } from './criteria.rules.js';

const TODAY = '2026-06-15';

function criteriaOf(builder: PlanBuilder, code: string | null, to: Phase): GateCriterion[] {
  const plan = builder.build();
  return gateCriteria(plan, code === null ? null : plan.coded('Action', code)!, to, TODAY);
}

function one(builder: PlanBuilder, code: string | null, to: Phase, criterion: string): [boolean, readonly string[]] {
  const found = criteriaOf(builder, code, to).find((candidate) => candidate.code === criterion)!;
  return [found.met, found.evidence];
}

/** A4.1 of regions 1 and 2, everything of its preparation done, something planned for the implementation. */
function ready(): PlanBuilder {
  return aPlan({ regions: 2 })
    .action({ code: 'A3.1', status: 'COMPLETED' })
    .action({ code: 'A4.1', finalPhase: 'INVESTMENT', dependsOn: ['A3.1'] })
    .milestone({ code: 'MS4.1.1', status: 'REACHED' })
    .milestone({ code: 'MS4.1.2', status: 'DROPPED' })
    .milestone({ code: 'MS4.1.3', phase: 'IMPLEMENTATION' })
    .deliverable({ code: 'D4.1.1', status: 'ACCEPTED' })
    .deliverable({ code: 'D4.1.2', phase: 'IMPLEMENTATION' });
}

describe('an action into IMPLEMENTATION', () => {
  it('meets every criterion when all is there, in the order of the design', () => {
    const criteria = criteriaOf(ready(), 'A4.1', 'IMPLEMENTATION');
    expect(criteria.map(({ code, met, evidence }) => [code, met, evidence])).toEqual([
      ['TWO_REGIONS', true, ['Region1', 'Region2']],
      ['HAS_OBJECTIVE', true, ['O1']],
      ['HAS_DATES', true, ['A4.1']],
      ['NEXT_MILESTONE', true, ['MS4.1.3']],
      ['NEXT_DELIVERABLE', true, ['D4.1.2']],
      ['PREPARATION_DONE', true, ['D4.1.1', 'MS4.1.1', 'MS4.1.2']],
      ['ROADMAP_DONE', true, ['A3.1']],
    ]);
  });

  it.each<[string, (builder: PlanBuilder) => PlanBuilder, string, string[]]>([
    ['one region only', (b) => b.action({ code: 'A4.1', with: { Org3: 'SUPPORT' } }), 'TWO_REGIONS', ['Region1']],
    [
      'a second region that is only asked or told',
      (b) => b.action({ code: 'A4.1', with: { Org2: 'CONSULTED', Org4: 'INFORMED' } }),
      'TWO_REGIONS',
      ['Region1'],
    ],
    ['no objective', (b) => b.action({ code: 'A4.1', objectives: [] }), 'HAS_OBJECTIVE', []],
    ['reversed dates', (b) => b.change('Action', 'A4.1', { plannedEnd: '2025-01-01' }), 'HAS_DATES', ['A4.1']],
    ['no milestone ahead', (b) => b.without('Milestone', 'MS4.1.3'), 'NEXT_MILESTONE', []],
    ['a dropped milestone ahead', (b) => b.change('Milestone', 'MS4.1.3', { status: 'DROPPED' }), 'NEXT_MILESTONE', []],
    [
      'a milestone two phases ahead',
      (b) => b.change('Milestone', 'MS4.1.3', { phase: 'INVESTMENT' }),
      'NEXT_MILESTONE',
      [],
    ],
    ['no deliverable ahead', (b) => b.without('Deliverable', 'D4.1.2'), 'NEXT_DELIVERABLE', []],
    [
      'something of the preparation open',
      (b) =>
        b
          .change('Milestone', 'MS4.1.1', { status: 'PLANNED' })
          .change('Deliverable', 'D4.1.1', { status: 'SUBMITTED' }),
      'PREPARATION_DONE',
      ['D4.1.1', 'MS4.1.1'],
    ],
    ['an unfinished roadmap', (b) => b.change('Action', 'A3.1', { status: 'IN_PROGRESS' }), 'ROADMAP_DONE', ['A3.1']],
    [
      'an unfinished roadmap behind another action',
      (b) =>
        b
          .action({ code: 'A3.2' })
          .action({ code: 'A2.1', dependsOn: ['A3.2'] })
          .action({ code: 'A4.1', dependsOn: ['A3.1', 'A2.1'] }),
      'ROADMAP_DONE',
      ['A3.2'],
    ],
  ])('with %s', (_, spoil, criterion, evidence) => {
    expect(one(spoil(ready()), 'A4.1', 'IMPLEMENTATION', criterion)).toEqual([false, evidence]);
  });

  it('accepts conditions, and needs no roadmap that it does not depend on', () => {
    const accepted = ready().change('Deliverable', 'D4.1.1', { status: 'ACCEPTED_WITH_CONDITIONS' });
    expect(one(accepted, 'A4.1', 'IMPLEMENTATION', 'PREPARATION_DONE')[0]).toBe(true);
    const alone = ready().action({ code: 'A3.9' }).change('Action', 'A4.1', { dependencies: [] });
    expect(one(alone, 'A4.1', 'IMPLEMENTATION', 'ROADMAP_DONE')).toEqual([true, []]);
  });
});

/** A4.1 in IMPLEMENTATION, with everything that INVESTMENT asks. */
function investable(): PlanBuilder {
  return ready()
    .change('Action', 'A4.1', { phase: 'IMPLEMENTATION' })
    .change('Milestone', 'MS4.1.3', { status: 'REACHED' })
    .change('Deliverable', 'D4.1.2', { status: 'ACCEPTED' })
    .milestone({ code: 'MS4.1.4', action: 'A4.1', phase: 'INVESTMENT' })
    .deliverable({ code: 'D4.1.3', action: 'A4.1', phase: 'INVESTMENT' })
    .investment({ action: 'A4.1', code: 'I1' });
}

describe('an action into INVESTMENT', () => {
  it('meets every criterion when all is there', () => {
    const criteria = criteriaOf(investable(), 'A4.1', 'INVESTMENT');
    expect(criteria.map(({ code, met }) => [code, met])).toEqual([
      ['IMPLEMENTATION_MILESTONES', true],
      ['DELIVERABLES_ACCEPTED', true],
      ['TWO_REGIONS', true],
      ['HAS_PROPOSAL', true],
    ]);
  });

  it.each<[string, (builder: PlanBuilder) => PlanBuilder, string, boolean, string[]]>([
    [
      'an open milestone',
      (b) => b.change('Milestone', 'MS4.1.3', { status: 'PLANNED' }),
      'IMPLEMENTATION_MILESTONES',
      false,
      ['MS4.1.3'],
    ],
    [
      'a deliverable under review',
      (b) => b.change('Deliverable', 'D4.1.2', { status: 'SUBMITTED' }),
      'DELIVERABLES_ACCEPTED',
      false,
      ['D4.1.2'],
    ],
    ['one region', (b) => b.change('Action', 'A4.1', { contributors: [] }), 'TWO_REGIONS', false, ['Region1']],
    ['no proposal', (b) => b.without('InvestmentProposal', 'I1'), 'HAS_PROPOSAL', false, []],
    [
      'a proposal without readiness level',
      (b) => b.change('InvestmentProposal', 'I1', { trl: null }),
      'HAS_PROPOSAL',
      false,
      ['I1'],
    ],
    [
      'a refused proposal',
      (b) => b.change('InvestmentProposal', 'I1', { stage: 'REFUSED' }),
      'HAS_PROPOSAL',
      false,
      ['I1'],
    ],
    [
      'a withdrawn proposal',
      (b) => b.change('InvestmentProposal', 'I1', { stage: 'WITHDRAWN' }),
      'HAS_PROPOSAL',
      false,
      ['I1'],
    ],
    [
      'a proposal whose funding does not add up',
      (b) =>
        b.change('InvestmentProposal', 'I1', {
          budget: { amount: '2.00', currency: 'EUR' },
          fundingMix: [
            { source: 'EU', scheme: null, status: 'PLANNED', amount: '1.99', organisationId: null, cost: null },
          ],
        }),
      'HAS_PROPOSAL',
      false,
      ['I1'],
    ],
    [
      'a proposal with a budget that nobody pays yet',
      (b) => b.change('InvestmentProposal', 'I1', { budget: { amount: '2.00', currency: 'EUR' } }),
      'HAS_PROPOSAL',
      true,
      ['I1'],
    ],
    [
      'a submitted proposal',
      (b) => b.change('InvestmentProposal', 'I1', { stage: 'SUBMITTED' }),
      'HAS_PROPOSAL',
      true,
      ['I1'],
    ],
  ])('with %s', (_, change, criterion, met, evidence) => {
    expect(one(change(investable()), 'A4.1', 'INVESTMENT', criterion)).toEqual([met, evidence]);
  });
});

describe('the partnership', () => {
  it('asks for the six parts and no blockers on the way into IMPLEMENTATION', () => {
    const criteria = criteriaOf(ready(), null, 'IMPLEMENTATION');
    expect(criteria).toHaveLength(7);
    expect(criteria.slice(0, 6).every(({ code }) => code.startsWith('PART_'))).toBe(true);
    expect(criteria.at(-1)!.code).toBe('NO_BLOCKERS');
  });

  it('has no blockers when every partner leads, and names them when one does not', () => {
    const leading = ['Org2', 'Org3', 'Org4'].reduce(
      (b, lead) => b.action({ lead, with: { Org1: 'SUPPORT' } }),
      ready(),
    );
    expect(one(leading, null, 'IMPLEMENTATION', 'NO_BLOCKERS')).toEqual([true, []]);
    const idle = leading.organisation('Org5', 'Region1');
    expect(one(idle, null, 'IMPLEMENTATION', 'NO_BLOCKERS')).toEqual([false, ['Org5']]);
  });

  it.each<[string, (builder: PlanBuilder) => PlanBuilder, boolean, string[]]>([
    ['one action that is ready', (b) => b, true, ['A4.1']],
    ['none that is adopted', (b) => b.change('Action', 'A4.1', { status: 'CANCELLED' }), false, []],
    [
      'none that has been through IMPLEMENTATION',
      (b) => b.change('Action', 'A4.1', { phase: 'PREPARATION' }),
      false,
      [],
    ],
    ['none with all criteria met', (b) => b.change('Milestone', 'MS4.1.3', { status: 'PLANNED' }), false, []],
  ])('asks for one ready action on the way into INVESTMENT: %s', (_, change, met, evidence) => {
    expect(one(change(investable()), null, 'INVESTMENT', 'ONE_ACTION_READY')).toEqual([met, evidence]);
  });

  it('has no gate into PREPARATION', () => {
    expect(criteriaOf(ready(), null, 'PREPARATION')).toEqual([]);
  });
});

describe('the text of a criterion', () => {
  const all = [
    ...criteriaOf(ready(), 'A4.1', 'IMPLEMENTATION'),
    ...criteriaOf(investable(), 'A4.1', 'INVESTMENT'),
    ...criteriaOf(ready(), null, 'IMPLEMENTATION'),
    ...criteriaOf(investable(), null, 'INVESTMENT'),
  ];

  it.each(all.flatMap((criterion) => [true, false].map((met) => ({ ...criterion, met }))))(
    '$code, met: $met',
    (criterion) => {
      const { code, params } = criterionStatement(criterion);
      const template = gateMessages[code];
      expect(template).toBeDefined();
      for (const [, param] of template!.matchAll(/\{(\w+)\}/g)) expect(params).toHaveProperty(param!);
    },
  );
});
