import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { Plan } from '../plan/plan.js';
import { coverageOf, type CoverageDimension } from './coverage.js';

const TODAY = '2026-06-15';
const AREAS = [
  { code: 'T1', parent: null },
  { code: 'T1.1', parent: 'T1' },
  { code: 'T2', parent: null },
] as const;

/** Org1 and Org3 in Region1, Org2 and Org4 in Region2; Gone was a member once, the Ministry has no vote. */
function build(): Plan {
  const plan = aPlan({
    partnership: {
      competenceDomains: ['D1', 'D2', 'D3'].map((code) => ({ code, title: `Domain ${code}`, description: '' })),
    },
  })
    .change('Organisation', 'Org1', { competences: ['D1', 'D2'] })
    .change('Organisation', 'Org2', { competences: ['D1'] })
    .change('Organisation', 'Org3', { competences: ['D1'] })
    .organisation('Gone', 'Region2', 'PARTNER', { competences: ['D3'] })
    .change('Membership', 'Gone', { to: '2026-03-31' })
    .organisation('Ministry', 'Region2', 'REGIONAL_AUTHORITY', { competences: ['D3'] })
    .region('Nobody’s')
    .change('Region', 'Region1', { s3Priorities: ['Industry 4.0', 'Furniture'] })
    .change('Region', 'Region2', { s3Priorities: ['industry-4.0'] });
  for (const { code, parent } of AREAS) {
    const parentId = parent && idOf('ThematicArea', parent);
    plan.put('ThematicArea', { id: idOf('ThematicArea', code), code, title: `Area ${code}`, parentId });
  }
  const inArea = (code: string): { thematicAreaIds: string[] } => ({ thematicAreaIds: [idOf('ThematicArea', code)] });
  return plan
    .action({ lead: 'Org1', with: { Org3: 'SUPPORT', Org4: 'INFORMED' }, ...inArea('T1.1') })
    .action({ lead: 'Org2', with: {}, status: 'CANCELLED', ...inArea('T2') })
    .build();
}

const nameOf = (id: string): string => id.split(':')[1]!;

/** Every row in a line: key, who covers it, from which regions, and the columns with who covers it there. */
function lines(by: CoverageDimension): string[] {
  return coverageOf(build(), by, TODAY).map(
    ({ key, organisationIds, regionIds, cells, thinnest }) =>
      `${key}${thinnest ? '!' : ''} ${organisationIds.map(nameOf).join('+')} from ${regionIds.map(nameOf).join('+')}: ${cells
        .map((cell) => `${cell.key} ${cell.organisationIds.map(nameOf).join('+')}`)
        .join(', ')}`,
  );
}

describe('coverage, the thinnest first', () => {
  it.each<[CoverageDimension, string[]]>([
    [
      'DOMAIN',
      [
        'D3!  from : Region1 , Region2 ',
        'D2 Org1 from Region1: Region1 Org1, Region2 ',
        'D1 Org1+Org2+Org3 from Region1+Region2: Region1 Org1+Org3, Region2 Org2',
      ],
    ],
    [
      'THEMATIC_AREA',
      [
        'T2!  from : Region1 , Region2 ',
        'T1 Org1+Org3 from Region1: Region1 Org1+Org3, Region2 ',
        'T1.1 Org1+Org3 from Region1: Region1 Org1+Org3, Region2 ',
      ],
    ],
    [
      'REGION',
      [
        'Region2! Org2+Org4 from Region2: D1 Org2, D2 , D3 ',
        'Region1 Org1+Org3 from Region1: D1 Org1+Org3, D2 Org1, D3 ',
      ],
    ],
    [
      'S3_PRIORITY',
      [
        'Furniture! Org1+Org3 from Region1: D1 Org1+Org3, D2 Org1, D3 ',
        'Industry 4.0! Org1+Org2+Org3+Org4 from Region1+Region2: D1 Org1+Org2+Org3, D2 Org1, D3 ',
      ],
    ],
  ])('by %s', (by, expected) => {
    expect(lines(by)).toEqual(expected);
  });

  it('counts the actions of an area, those of areas below it too and no dropped ones', () => {
    const counts = coverageOf(build(), 'THEMATIC_AREA', TODAY).map(({ key, actionCount }) => [key, actionCount]);
    expect(counts).toEqual([
      ['T2', 0],
      ['T1', 1],
      ['T1.1', 1],
    ]);
    expect(coverageOf(build(), 'DOMAIN', TODAY).map(({ actionCount }) => actionCount)).toEqual([null, null, null]);
  });

  it('is of the partners of the day', () => {
    const before = coverageOf(build(), 'DOMAIN', '2026-03-01').find(({ key }) => key === 'D3')!;
    expect(before.organisationIds).toEqual([idOf('Organisation', 'Gone')]);
  });

  it('has no rows where there is nothing to cover', () => {
    expect(coverageOf(aPlan().build(), 'DOMAIN', TODAY)).toEqual([]);
  });
});
