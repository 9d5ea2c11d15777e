import type { PlanAction } from './plan.operations.js';
import { itemsOf, makeJoin, shownRows, type PlanRow } from './rows.js';
import { parseView } from './view.js';

const FRAME = {
  id: 'p',
  activities: [
    { id: 'a1', code: 'A1', title: 'Mapping' },
    { id: 'a2', code: 'A2', title: 'Demonstration' },
  ],
  organisations: [
    { id: 'afil', shortName: 'AFIL', name: 'Associazione Fabbrica', region: { id: 'r1', name: 'Lombardy' } },
    { id: 'via', shortName: 'ViaMéca', name: 'ViaMéca', region: { id: 'r2', name: 'Auvergne' } },
    { id: 'cep', shortName: 'CEP', name: 'Centre', region: { id: 'r3', name: 'Catalonia' } },
  ],
};

const action = (code: string, fields: object = {}): PlanAction => ({
  __typename: 'Action',
  id: code,
  code,
  version: 1,
  updatedAt: '2026-11-01T00:00:00Z',
  title: `Title of ${code}`,
  activity: { __typename: 'Activity', id: code.startsWith('A1') ? 'a1' : 'a2', code: code.split('.')[0]! },
  lead: { __typename: 'Organisation', id: 'afil', shortName: 'AFIL' },
  contributors: [],
  priority: 'MEDIUM',
  phase: 'PREPARATION',
  finalPhase: 'INVESTMENT',
  status: 'PLANNED',
  progress: 0,
  computedHealth: 'ON_TRACK',
  declaredHealth: null,
  overdue: false,
  plannedStart: '2026-01-01',
  plannedEnd: '2026-12-31',
  baselineEnd: null,
  ...fields,
});

const part = (id: string, shortName: string, responsibility: string) => ({
  __typename: 'Contributor',
  responsibility,
  organisation: { __typename: 'Organisation', id, shortName },
});

const ACTIONS = [
  action('A1.10', { status: 'IN_PROGRESS', priority: 'LOW', progress: 5, plannedEnd: '2026-03-01', overdue: true }),
  action('A1.2', {
    title: 'Été des hubs',
    priority: 'HIGH',
    declaredHealth: 'AT_RISK',
    contributors: [part('via', 'ViaMéca', 'SUPPORT'), part('cep', 'CEP', 'INFORMED')],
  }),
  action('A2.1', {
    lead: { __typename: 'Organisation', id: 'via', shortName: 'ViaMéca' },
    phase: 'INVESTMENT',
    computedHealth: 'OFF_TRACK',
    progress: 50,
  }),
];

const join = makeJoin(FRAME, '2026-11-22');
const rows = ACTIONS.map(join);
const codes = (shown: readonly PlanRow[]): string[] => shown.map((row) => row.action.code);
const shown = (query: string): string[] => codes(shownRows(rows, parseView(new URLSearchParams(query))));

describe('the rows of a view', () => {
  it.each([
    ['', ['A1.2', 'A1.10', 'A2.1']],
    ['q=ete+HUBS', ['A1.2']],
    ['q=viameca', ['A2.1']],
    ['q=demonstration', ['A2.1']],
    ['q=nothing', []],
    ['activity=A1', ['A1.2', 'A1.10']],
    ['lead=ViaM%C3%A9ca', ['A2.1']],
    ['partner=ViaM%C3%A9ca', ['A1.2', 'A2.1']],
    ['partner=CEP', ['A1.2']],
    ['region=Auvergne', ['A1.2', 'A2.1']],
    ['region=Catalonia', []],
    ['phase=INVESTMENT', ['A2.1']],
    ['status=IN_PROGRESS', ['A1.10']],
    ['health=OFF_TRACK', ['A2.1']],
    ['priority=HIGH&priority=LOW', ['A1.2', 'A1.10']],
    ['overdue=1', ['A1.10']],
    ['overdue=0&activity=A1', ['A1.2']],
    ['sort=-code', ['A2.1', 'A1.10', 'A1.2']],
    ['sort=priority', ['A1.2', 'A2.1', 'A1.10']],
    ['sort=-progress', ['A2.1', 'A1.10', 'A1.2']],
    ['sort=plannedEnd', ['A1.10', 'A1.2', 'A2.1']],
    ['sort=declaredHealth', ['A1.2', 'A1.10', 'A2.1']],
    ['sort=-declaredHealth', ['A1.2', 'A1.10', 'A2.1']],
    ['sort=-health', ['A2.1', 'A1.2', 'A1.10']],
  ])('are for %j %j', (query, expected) => {
    expect(shown(query)).toEqual(expected);
  });

  it('stay the same things as long as the actions do', () => {
    expect(join(ACTIONS[0]!)).toBe(rows[0]);
  });
});

describe('an end', () => {
  it.each([
    ['that has passed', {}, true],
    ['that is today', { plannedEnd: '2026-11-22' }, false],
    ['whose baseline has passed', { plannedEnd: '2027-01-01', baselineEnd: '2026-06-30' }, true],
    ['of what is completed', { status: 'COMPLETED' }, false],
    ['of what is only proposed', { status: 'PROPOSED' }, false],
  ])('%s is late: %j %s', (_, fields, late) => {
    expect(join(action('A1.9', { plannedEnd: '2026-11-21', ...fields })).late).toBe(late);
  });
});

describe('the lines of the table', () => {
  const lines = (group: 'activity' | 'phase' | 'partner' | 'status' | 'none', closed: string[] = []): string[] =>
    itemsOf(rows, group, new Set(closed)).map((item) =>
      item.kind === 'group' ? `${item.value} (${item.count})` : item.row.action.code,
    );

  it.each([
    ['none', ['A1.10', 'A1.2', 'A2.1']],
    ['activity', ['A1 (2)', 'A1.10', 'A1.2', 'A2 (1)', 'A2.1']],
    ['phase', ['PREPARATION (2)', 'A1.10', 'A1.2', 'INVESTMENT (1)', 'A2.1']],
    ['partner', ['AFIL (2)', 'A1.10', 'A1.2', 'ViaMéca (1)', 'A2.1']],
    ['status', ['PLANNED (2)', 'A1.2', 'A2.1', 'IN_PROGRESS (1)', 'A1.10']],
  ] as const)('are by %s %j', (group, expected) => {
    expect(lines(group)).toEqual(expected);
  });

  it('leave out what a closed group holds', () => {
    expect(lines('activity', ['activity:A1'])).toEqual(['A1 (2)', 'A2 (1)', 'A2.1']);
  });
});
