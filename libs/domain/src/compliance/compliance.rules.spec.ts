import { aPlan, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import type { FundingLine } from '../investment/investment.facts.js';
import { hasMessage, say } from '../messages/index.js';
import { COMPLIANCE_RULES, findingsOf, findingStatement, repairStatement } from './compliance.rules.js';
import { jointActionPlanParts } from './joint-action-plan.js';

const TODAY = '2026-06-15';

/** A plan in which nothing is found: two partners in two regions, each leading one action that the other supports. */
function sound(): PlanBuilder {
  return aPlan({ organisations: 2 })
    .action({ code: 'A3.1', lead: 'Org1', with: { Org2: 'SUPPORT' }, status: 'COMPLETED', plannedEnd: '2026-03-31' })
    .action({
      code: 'A5.1',
      lead: 'Org2',
      with: { Org1: 'RESPONSIBLE' },
      phase: 'IMPLEMENTATION',
      plannedStart: '2026-04-01',
    });
}

function line(amount: string, cost: string | null = null): FundingLine {
  return { source: 'REGIONAL', scheme: null, status: 'PLANNED', amount, organisationId: null, cost };
}

function found(builder: PlanBuilder): Record<string, (readonly string[])[]> {
  const byRule: Record<string, (readonly string[])[]> = {};
  for (const { rule, subjects } of findingsOf(builder.build(), TODAY)) (byRule[rule] ??= []).push(subjects);
  return byRule;
}

describe('the compliance check', () => {
  it('finds nothing in a sound plan', () => {
    expect(found(sound())).toEqual({});
  });

  const authority = (builder: PlanBuilder): PlanBuilder =>
    builder.organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY');
  const cases: [string, PlanBuilder, Record<string, string[][]>][] = [
    [
      'a partner that neither leads nor contributes',
      sound().organisation('Org3', 'Region1').letter('Region1', ['Org1', 'Org3']),
      { PARTNER_LEADS_NO_ACTION: [['Org3']], PARTNER_CONTRIBUTES_NOWHERE: [['Org3']] },
    ],
    [
      'a partner that leads cancelled actions only',
      sound()
        .organisation('Org3', 'Region1')
        .letter('Region1', ['Org1', 'Org3'])
        .action({ code: 'A1.1', lead: 'Org3', status: 'CANCELLED' })
        .change('Action', 'A3.1', {
          contributors: [
            { organisationId: idOf('Organisation', 'Org2'), responsibility: 'SUPPORT' },
            { organisationId: idOf('Organisation', 'Org3'), responsibility: 'INFORMED' },
          ],
        }),
      { PARTNER_LEADS_NO_ACTION: [['Org3']] },
    ],
    ['an authority, which need not lead', authority(sound()), {}],
    [
      'a member that has left and leads nothing',
      sound().organisation('Org3', 'Region1').change('Membership', 'Org3', { to: '2026-06-14' }),
      {},
    ],
    [
      'an action without objective',
      sound().action({ code: 'A1.1', objectives: [] }),
      { ACTION_WITHOUT_OBJECTIVE: [['A1.1']] },
    ],
    ['a rejected action without objective', sound().action({ code: 'A1.1', objectives: [], status: 'REJECTED' }), {}],
    [
      'an action whose lead has left',
      sound()
        .organisation('Org3', 'Region1')
        .change('Membership', 'Org3', { to: '2026-06-14' })
        .action({ code: 'A1.1', lead: 'Org3' }),
      { ACTION_WITHOUT_LEAD: [['A1.1']], PART_MISSING: [['A1.1']] },
    ],
    [
      'a completed action whose lead has left',
      sound()
        .organisation('Org3', 'Region1')
        .change('Membership', 'Org3', { to: '2026-06-14' })
        .action({ code: 'A1.1', lead: 'Org3', status: 'COMPLETED' }),
      {},
    ],
    [
      'an objective without action',
      sound().objective('O2'),
      { OBJECTIVE_WITHOUT_ACTION: [['O2']], PART_MISSING: [['O2']] },
    ],
    ['a plan without strategy', sound().partnership({ strategy: ' ' }), { PART_MISSING: [['P']] }],
    ['a region without stakeholder', sound().without('Stakeholder', 'Stakeholder2'), { PART_MISSING: [['Region2']] }],
    ['an action without contributors', sound().action({ code: 'A1.1', with: {} }), { PART_MISSING: [['A1.1']] }],
    [
      'an action that ends before it begins',
      sound().action({ code: 'A1.1', plannedEnd: '2025-12-31' }),
      { PART_MISSING: [['A1.1']] },
    ],
    [
      'actions that wait for each other',
      sound()
        .action({ code: 'A1.1', dependsOn: ['A1.2'] })
        .action({ code: 'A1.2', dependsOn: ['A1.1'] }),
      { DEPENDENCY_CYCLE: [['A1.1', 'A1.2']] },
    ],
    [
      'a cost funded twice',
      sound().investment({
        budget: { amount: '2', currency: 'EUR' },
        fundingMix: [line('1', 'Line'), line('1', 'line')],
      }),
      { COST_FUNDED_TWICE: [['I1']] },
    ],
    [
      'funding lines that do not add up',
      sound().investment({ budget: { amount: '2', currency: 'EUR' }, fundingMix: [line('1')] }),
      { FUNDING_DOES_NOT_ADD_UP: [['I1']] },
    ],
    [
      'budget lines that do not add up',
      sound().investment({
        budget: { amount: '2', currency: 'EUR' },
        budgetLines: [{ organisationId: null, regionId: 'Region1', category: 'Staff', year: null, amount: '3' }],
      }),
      { BUDGET_LINES_DO_NOT_ADD_UP: [['I1']] },
    ],
    ['a proposal that has no funding lines yet', sound().investment({ budget: { amount: '2', currency: 'EUR' } }), {}],
    [
      'a withdrawn proposal',
      sound().investment({ stage: 'WITHDRAWN', budget: { amount: '2', currency: 'EUR' }, fundingMix: [line('1')] }),
      {},
    ],
    [
      'a partner that contributes to its own action only',
      sound().change('Action', 'A3.1', {
        contributors: [{ organisationId: idOf('Organisation', 'Org1'), responsibility: 'SUPPORT' }],
      }),
      { PART_MISSING: [['A3.1']], PARTNER_CONTRIBUTES_NOWHERE: [['Org2']] },
    ],
    [
      'an implementation action in one region, others being consulted',
      sound().action({ code: 'A5.2', phase: 'INVESTMENT', plannedStart: '2026-04-01', with: { Org2: 'CONSULTED' } }),
      { ONE_REGION_ONLY: [['A5.2']] },
    ],
    [
      'an implementation action that starts on the last day of the roadmap',
      sound().action({ code: 'A5.2', phase: 'IMPLEMENTATION', plannedStart: '2026-03-31' }),
      { STARTS_BEFORE_ROADMAP: [['A5.2']] },
    ],
    [
      'an action of the preparation, which may start before the roadmap',
      sound().action({ code: 'A1.1', plannedStart: '2026-01-01' }),
      {},
    ],
    [
      'implementation actions measured by the roadmap actions that they depend on, directly or not',
      sound()
        .action({ code: 'A3.2', plannedEnd: '2026-05-31' })
        .change('Action', 'A5.1', { plannedStart: '2026-06-01' })
        .action({ code: 'A5.2', phase: 'IMPLEMENTATION', plannedStart: '2026-04-01', dependsOn: ['A3.1'] })
        .action({ code: 'A1.1', dependsOn: ['A3.2'] })
        .action({ code: 'A5.3', phase: 'IMPLEMENTATION', plannedStart: '2026-04-01', dependsOn: ['A3.1', 'A1.1'] }),
      { STARTS_BEFORE_ROADMAP: [['A5.3']] },
    ],
    [
      'an action that has started while its roadmap is late',
      sound()
        .action({ code: 'A3.2', plannedEnd: '2026-03-31' })
        .action({
          code: 'A5.2',
          phase: 'IMPLEMENTATION',
          status: 'IN_PROGRESS',
          actualStart: '2026-05-01',
          dependsOn: ['A3.2'],
        }),
      { STARTS_BEFORE_ROADMAP: [['A5.2']] },
    ],
    [
      'an accepted main deliverable of which no authority is informed',
      authority(sound())
        .deliverable({ action: 'A5.1', main: true, status: 'ACCEPTED' })
        .deliverable({ action: 'A5.1', main: true })
        .deliverable({ action: 'A5.1', status: 'ACCEPTED' }),
      { AUTHORITY_NOT_INFORMED: [['D5.1.1']] },
    ],
    [
      'one of which an authority is informed',
      authority(sound())
        .action({ code: 'A5.2', with: { Org2: 'SUPPORT', Ministry: 'INFORMED' } })
        .deliverable({ main: true, status: 'ACCEPTED_WITH_CONDITIONS' }),
      {},
    ],
    [
      'no progress report in the last closed period',
      sound()
        .period({ status: 'CLOSED', end: '2026-05-31' })
        .change('Action', 'A5.1', { status: 'IN_PROGRESS', actualStart: '2026-04-01' }),
      { NO_REPORT_IN_PERIOD: [['A5.1']] },
    ],
    [
      'a region without letter',
      sound().without('LetterOfSupport', 'Region2'),
      { REGION_WITHOUT_LETTER: [['Region2']], PARTNER_IN_NO_LETTER: [['Org2']] },
    ],
    ['a letter that names nobody', sound().letter('Region2', []), { PARTNER_IN_NO_LETTER: [['Org2']] }],
    [
      'a region with observers only, which need send no letter',
      sound().region('Region3').organisation('Agency', 'Region3', 'REGIONAL_AGENCY'),
      {},
    ],
  ];
  it.each(cases)('looks at %s', (_, builder, expected) => {
    expect(found(builder)).toEqual(expected);
  });

  it('says of every finding what is wrong, and who can mend it and how', () => {
    for (const [, builder] of cases) {
      for (const finding of findingsOf(builder.build(), TODAY)) {
        expect(say(findingStatement(finding))).not.toMatch(/[{}]|FINDING_|CRITERION_/);
        expect(say(repairStatement(finding))).not.toMatch(/[{}]|REPAIR_/);
      }
    }
    for (const { rule } of COMPLIANCE_RULES) {
      expect([rule, hasMessage(`FINDING_${rule}`), hasMessage(`REPAIR_${rule}`)]).toEqual([rule, true, true]);
    }
  });

  it('speaks of a missing part by what is missing', () => {
    const [finding] = findingsOf(sound().objective('O2').build(), TODAY).filter(({ rule }) => rule === 'PART_MISSING');
    expect(say(findingStatement(finding!))).toMatch(/^The joint action plan lacks the objectives\. .*O2\.$/);
    expect(finding!.severity).toBe('BLOCKER');
  });

  it('puts blockers first and notes last', () => {
    const severities = findingsOf(aPlan().without('LetterOfSupport', 'Region1').build(), TODAY).map(
      (finding) => finding.severity,
    );
    expect([...new Set(severities)]).toEqual(['BLOCKER', 'WARNING', 'NOTE']);
  });
});

describe('jointActionPlanParts', () => {
  it('finds all six in a sound plan, with what shows them', () => {
    expect(
      jointActionPlanParts(sound().build(), TODAY).map(({ code, met, evidence }) => [code, met, evidence]),
    ).toEqual([
      ['PART_STRATEGY', true, []],
      ['PART_PARTNERS_AND_STAKEHOLDERS', true, ['Region1', 'Region2']],
      ['PART_OBJECTIVES', true, ['O1']],
      ['PART_PRIORITIES', true, ['A3.1', 'A5.1']],
      ['PART_RESPONSIBILITIES', true, ['A3.1', 'A5.1']],
      ['PART_TIME_FRAME', true, ['A3.1', 'A5.1']],
    ]);
  });

  it('finds none of what concerns actions while there are none', () => {
    const unmet = jointActionPlanParts(aPlan().build(), TODAY).filter((part) => !part.met);
    expect(unmet.map((part) => part.code)).toEqual([
      'PART_OBJECTIVES',
      'PART_PRIORITIES',
      'PART_RESPONSIBILITIES',
      'PART_TIME_FRAME',
    ]);
  });

  it('has a text for each part, met or missing', () => {
    const codes = jointActionPlanParts(aPlan().build(), TODAY).map((part) => part.code);
    const texts = codes.flatMap((code) => [
      code,
      `REPAIR_${code}`,
      `CRITERION_${code}_MET`,
      `CRITERION_${code}_MISSING`,
    ]);
    expect(texts.filter((code) => !hasMessage(code))).toEqual([]);
  });
});
