import { aPlan, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import { say } from '../messages/index.js';
import { suggestionsFor, teamOf, type SuggestionSubject } from './suggestion.js';

const TODAY = '2026-06-15';
const org = (name: string): string => idOf('Organisation', name);
const area = (code: string): string => idOf('ThematicArea', code);
const A1: SuggestionSubject = { thing: 'Action', id: idOf('Action', 'A1.1') };

/** Org1 to Org4 in Region1 to Region4; Org1 covers D1 and leads A1.1, which is about T1.1 and uses a call. */
function build(): PlanBuilder {
  const plan = aPlan({
    regions: 4,
    partnership: {
      competenceDomains: ['D1', 'D2', 'D3'].map((code) => ({ code, title: `Domain ${code}`, description: '' })),
    },
  }).change('Organisation', 'Org1', { competences: ['D1'] });
  const areas = [
    ['T1', 'Production', null],
    ['T1.1', 'Additive manufacturing: printing', 'T1'],
    ['T1.2', 'Moulding', 'T1'],
    ['T2', 'Business models', null],
  ] as const;
  for (const [code, title, parent] of areas) {
    plan.put('ThematicArea', { id: area(code), code, title, parentId: parent && area(parent) });
  }
  return plan
    .action({ lead: 'Org1', with: { Org2: 'INFORMED' }, thematicAreaIds: [area('T1.1')] })
    .toolboxItem('A call', { kind: 'FUNDING_SCHEME', actionIds: [idOf('Action', 'A1.1')] });
}

/** Who is suggested, with the sentences of the reasons. */
function told(plan: PlanBuilder, subject: SuggestionSubject = A1): string[][] {
  return suggestionsFor(plan.build(), subject, TODAY).map(({ organisationId, reasons }) => [
    organisationId.split(':')[1]!,
    ...reasons.map((reason) => say(reason)),
  ]);
}

describe('a partner is suggested', () => {
  it.each<[string, (plan: PlanBuilder) => PlanBuilder, string[][]]>([
    ['for no reason: not at all', (plan) => plan, []],
    [
      'for domains that nobody there covers',
      (plan) => plan.change('Organisation', 'Org3', { competences: ['D1', 'D3'] }),
      [['Org3', 'Covers what nobody covers there yet: D3 Domain D3.']],
    ],
    [
      'for work in the same area',
      (plan) => plan.action({ lead: 'Org4', with: {}, thematicAreaIds: [area('T1.1')] }),
      [['Org4', 'Works in other actions about the same: T1.1 Additive manufacturing: printing.']],
    ],
    [
      'for work near it, under the same top',
      (plan) => plan.action({ lead: 'Org4', with: {}, thematicAreaIds: [area('T1.2'), area('T2')] }),
      [['Org4', 'Works in neighbouring areas: T1.2 Moulding.']],
    ],
    [
      'for a theme of its own',
      (plan) => plan.change('Organisation', 'Org2', { thematics: ['Industrial additive manufacturing', 'Printing'] }),
      [
        [
          'Org2',
          'Has this among its own themes: Industrial additive manufacturing, Printing (T1.1 Additive manufacturing: printing).',
        ],
      ],
    ],
    [
      'for a priority of its region',
      (plan) => plan.change('Region', 'Region2', { s3Priorities: ['Additive manufacturing (RIS3)', 'Food'] }),
      [
        [
          'Org2',
          'Region2 has made it a priority of its smart specialisation: Additive manufacturing (RIS3) (T1.1 Additive manufacturing: printing).',
        ],
      ],
    ],
    [
      'for a past project with one of them',
      (plan) => plan.pastProject('ALPHA').change('PastProject', 'ALPHA', { partnerIds: [org('Org1'), org('Org3')] }),
      [['Org3', 'Has done projects with Org1 before: ALPHA.']],
    ],
    [
      'for a letter that names both',
      (plan) => plan.letter('Region3', ['Org1', 'Org3']),
      [['Org3', 'A letter of support names it together with Org1 (Region3).']],
    ],
    [
      'for the balance of regions',
      (plan) => plan.change('Region', 'Region4', { cohesionCategory: 'LESS_DEVELOPED' }),
      [['Org4', 'Region4 is a less developed region, and no such region takes part in it yet.']],
    ],
  ])('%s', (_, change, expected) => {
    expect(told(change(build()))).toEqual(expected);
  });

  it('never from a region that is in it already, nor who is no partner', () => {
    const able = { competences: ['D3'] };
    const plan = build()
      .organisation('Neighbour', 'Region1', 'PARTNER', able)
      .organisation('Ministry', 'Region3', 'REGIONAL_AUTHORITY', able)
      .organisation('Stranger', 'Region3', null, able);
    expect(told(plan)).toEqual([]);
  });

  it('not for balance where a less developed region is in it already', () => {
    const plan = build();
    for (const name of ['Region1', 'Region4']) plan.change('Region', name, { cohesionCategory: 'LESS_DEVELOPED' });
    expect(told(plan)).toEqual([]);
  });
});

describe('for a call', () => {
  const able = { competences: ['D2'] };
  const suggestedFor = (regions: string[]): (string | undefined)[] => {
    const regionIds = regions.map((name) => idOf('Region', name));
    const plan = build().change('Organisation', 'Org3', able).change('Organisation', 'Org4', able);
    const made = plan.call('A call', { regionIds }).build();
    const id = made.table('Call').rows()[0]!.id;
    expect(teamOf(made, { thing: 'Call', id }).map(({ shortName }) => shortName)).toEqual(['Org1']);
    return suggestionsFor(made, { thing: 'Call', id }, TODAY).map(({ organisationId }) => organisationId.split(':')[1]);
  };

  it.each<[string, string[], string[]]>([
    ['open to all regions: whoever fits', [], ['Org3', 'Org4']],
    ['open to some: only from these', ['Region1', 'Region4'], ['Org4']],
    ['open to the team’s region alone: nobody', ['Region1'], []],
  ])('%s', (_, regions, expected) => expect(suggestedFor(regions)).toEqual(expected));
});

describe('the order of suggestions', () => {
  it('follows from the reasons: more domains, then work in the area, then what is left', () => {
    const plan = build()
      .change('Organisation', 'Org2', { competences: ['D2'] })
      .change('Organisation', 'Org3', { competences: ['D3'] })
      .change('Organisation', 'Org4', { competences: ['D2', 'D3'] })
      .action({ lead: 'Org3', with: {}, thematicAreaIds: [area('T1.1')] })
      .pastProject('ALPHA')
      .change('PastProject', 'ALPHA', { partnerIds: [org('Org1'), org('Org2')] });
    expect(told(plan).map(([name]) => name)).toEqual(['Org4', 'Org3', 'Org2']);
  });

  it('is that of admission where all reasons are equal', () => {
    const plan = build();
    for (const name of ['Org4', 'Org2']) plan.change('Organisation', name, { competences: ['D2'] });
    expect(told(plan).map(([name]) => name)).toEqual(['Org2', 'Org4']);
  });
});

describe('who is in it already', () => {
  it.each<[string, SuggestionSubject, string[]]>([
    ['an action: who works in it', A1, ['Org1']],
    [
      'an area: who works in its actions, and in those of areas below',
      { thing: 'ThematicArea', id: area('T1') },
      ['Org1'],
    ],
    ['an area without actions: nobody', { thing: 'ThematicArea', id: area('T2') }, []],
    [
      'a call: who works in the actions that use it',
      { thing: 'ToolboxItem', id: idOf('ToolboxItem', 'A call') },
      ['Org1'],
    ],
    ['a domain: who covers it', { thing: 'CompetenceDomain', id: 'D1' }, ['Org1']],
    ['an organisation: it alone', { thing: 'Organisation', id: org('Org3') }, ['Org3']],
  ])('%s', (_, subject, expected) => {
    expect(teamOf(build().build(), subject).map(({ shortName }) => shortName)).toEqual(expected);
  });

  it('decides what is missing: of an organisation its own gaps', () => {
    const plan = build().change('Organisation', 'Org3', { competences: ['D2', 'D3'] });
    expect(told(plan, { thing: 'Organisation', id: org('Org3') })).toEqual([
      ['Org1', 'Covers what nobody covers there yet: D1 Domain D1.'],
    ]);
  });
});
