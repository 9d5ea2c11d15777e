import {
  bandsOf,
  barOf,
  chosen,
  grouped,
  linksOf,
  spanOf,
  todayOf,
  type ActionFacts,
  type HeadFacts,
} from './schedule.js';
import { stepOf, treeItems, windowOf } from './tree.js';

const lead = (shortName: string): ActionFacts['lead'] => ({ id: `id of ${shortName}`, shortName });

function action(code: string, over: Partial<ActionFacts> = {}): ActionFacts {
  return {
    id: `id of ${code}`,
    code,
    version: 1,
    title: `Action ${code}`,
    status: 'IN_PROGRESS',
    phase: 'PREPARATION',
    progress: 40,
    slackDays: 12,
    critical: false,
    objectives: [],
    computedHealth: 'AT_RISK',
    plannedStart: '2026-03-01',
    plannedEnd: '2026-06-30',
    baselineStart: null,
    baselineEnd: null,
    activity: { id: code.slice(0, 2), code: code.slice(0, 2), title: `Activity ${code.slice(0, 2)}` },
    lead: lead('AFIL'),
    contributors: [],
    dependencies: [],
    milestones: [],
    deliverables: [],
    ...over,
  };
}

const milestone = (code: string, dueDate: string, over = {}): ActionFacts['milestones'][number] => ({
  id: `id of ${code}`,
  code,
  title: code,
  dueDate,
  status: 'PLANNED',
  missed: false,
  reachedOn: null,
  ...over,
});

const head: HeadFacts = {
  id: 'p',
  code: 'P1',
  name: 'Partnership',
  asOf: '2026-11-22T23:30:00.000Z',
  revision: 1,
  timeZone: 'Europe/Paris',
  startDate: '2026-03-01',
  endDate: '2029-02-28',
  phase: 'IMPLEMENTATION',
  activities: [],
  regions: [
    { id: 'r1', name: 'Lombardy' },
    { id: 'r2', name: 'North-West Romania' },
  ],
  objectives: [],
  organisations: [
    { ...lead('AFIL'), region: { id: 'r1' } },
    { ...lead('Cluj IT'), region: { id: 'r2' } },
  ],
  gates: [
    {
      id: 'g',
      subject: 'P1',
      to: 'IMPLEMENTATION',
      status: 'PASSED',
      decision: { id: 'd', session: { id: 's', date: '2026-09-15' } },
    },
  ],
};

const word = (enumeration: string, value: string): string => `${enumeration} ${value}`;
const everything = { partner: null, activity: null, phase: null, region: null, objective: null, search: '' };

describe('choosing actions', () => {
  const actions = [
    action('A1.1', { title: 'Map the régions' }),
    action('A1.2', { lead: lead('Cluj IT'), phase: 'INVESTMENT' }),
    action('A2.1', {
      lead: lead('bwcon'),
      contributors: [{ responsibility: 'SUPPORT', organisation: lead('Cluj IT') }],
      objectives: [{ id: 's1', code: 'S1' }],
    }),
  ];

  it.each([
    [{}, ['A1.1', 'A1.2', 'A2.1']],
    [{ activity: 'A1' }, ['A1.1', 'A1.2']],
    [{ phase: 'INVESTMENT' }, ['A1.2']],
    [{ partner: 'Cluj IT' }, ['A1.2', 'A2.1']],
    [{ region: 'North-West Romania' }, ['A1.2', 'A2.1']],
    [{ region: 'Lombardy' }, ['A1.1']],
    [{ region: 'Atlantis' }, []],
    [{ objective: 'S1' }, ['A2.1']],
    [{ search: 'REGIONS map' }, ['A1.1']],
    [{ search: 'bwcon' }, ['A2.1']],
    [{ search: 'nothing' }, []],
  ])('%j', (filter, codes) => {
    expect(chosen({ head, actions }, { ...everything, ...filter }).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['activity', ['A1 Activity A1', 'A2 Activity A2']],
    ['partner', [' AFIL', ' bwcon', ' Cluj IT']],
    ['phase', [' Phase PREPARATION', ' Phase INVESTMENT']],
    ['status', [' ActionStatus IN_PROGRESS']],
  ] as const)('groups by %s', (by, titles) => {
    const groups = grouped(actions, { group: by, critical: false }, word);
    expect(groups.map(({ code, title }) => `${code} ${title}`)).toEqual(titles);
    expect(groups.flatMap((group) => group.actions)).toHaveLength(actions.length);
  });
});

describe('what is drawn', () => {
  it('shows health of what goes on only, and missed milestones as such', () => {
    const missed = milestone('MS1.1.1', '2026-04-30', { missed: true });
    const bar = barOf(action('A1.1', { milestones: [missed] }));
    expect([bar.health, bar.milestones]).toEqual([
      'AT_RISK',
      [{ code: 'MS1.1.1', date: '2026-04-30', state: 'MISSED' }],
    ]);
    expect(barOf(action('A1.1', { status: 'COMPLETED' })).health).toBeNull();
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])('frames what is critical (%s) where that is shown (%s): %s', (critical, shown, framed) => {
    expect(barOf(action('A1.1', { critical }), shown).critical).toBe(framed);
  });

  it('reaches from the first day of anything to the last', () => {
    const early = action('A1.1', { baselineStart: '2025-12-01', milestones: [milestone('MS', '2030-01-31')] });
    expect(spanOf(head, [early])).toEqual({ from: '2025-12-01', to: '2030-01-31' });
    expect(spanOf(head, [])).toEqual({ from: '2026-03-01', to: '2029-02-28' });
  });

  it('has the phases by the gates that were passed', () => {
    expect(bandsOf(head, '2029-02-28', word)).toEqual([
      { phase: 'PREPARATION', from: '2026-03-01', to: '2026-09-15', label: 'Phase PREPARATION' },
      { phase: 'IMPLEMENTATION', from: '2026-09-15', to: '2029-12-31', label: 'Phase IMPLEMENTATION' },
    ]);
  });

  it('knows the day where the partnership is', () => expect(todayOf(head)).toBe('2026-11-23'));

  it('has an arrow for each dependency', () => {
    const after = action('A1.2', { dependencies: [{ type: 'SS', lagDays: 0, dependsOn: { id: 'x', code: 'A1.1' } }] });
    expect(linksOf([after])).toEqual([{ from: 'A1.1', to: 'A1.2', type: 'SS' }]);
  });
});

describe('the tree', () => {
  const actions = [
    action('A1.1', { milestones: [milestone('MS1.1.1', '2026-04-30')] }),
    action('A1.2'),
    action('A2.1'),
  ];
  const groups = grouped(actions, { group: 'activity', critical: false }, word);
  const items = (...toggled: string[]) => treeItems(groups, new Set(toggled));
  const keys = (...toggled: string[]): string[] => items(...toggled).map(({ key }) => key);

  it('has groups open and actions closed at first', () => {
    expect(keys()).toEqual(['group A1', 'id of A1.1', 'id of A1.2', 'group A2', 'id of A2.1']);
  });

  it('has milestones as rows of their own, and hides what is below a closed group', () => {
    expect(keys('id of A1.1')).toContain('id of MS1.1.1');
    expect(keys('group A1')).toEqual(['group A1', 'group A2', 'id of A2.1']);
  });

  it('says where every row stands', () => {
    const [, , , last] = items('id of A1.1');
    expect(last).toMatchObject({ level: 2, position: 2, size: 2, parent: 'group A1' });
    expect(items('id of A1.1')[2]).toMatchObject({ level: 3, position: 1, size: 1, parent: 'id of A1.1' });
  });

  it.each([
    ['ArrowDown', 0, { go: 1 }],
    ['ArrowDown', 4, { go: 4 }],
    ['ArrowUp', 0, { go: 0 }],
    ['Home', 3, { go: 0 }],
    ['End', 0, { go: 4 }],
    ['PageDown', 0, { go: 3 }],
    ['PageUp', 4, { go: 1 }],
    ['ArrowRight', 0, { go: 1 }],
    ['ArrowRight', 1, { toggle: 'id of A1.1' }],
    ['ArrowRight', 2, null],
    ['ArrowLeft', 0, { toggle: 'group A1' }],
    ['ArrowLeft', 2, { go: 0 }],
    ['x', 0, null],
  ])('%s at row %i', (key, at, step) => expect(stepOf(key, at, items(), 3)).toEqual(step));

  it('draws whole blocks around what is seen', () => {
    expect(windowOf(0, 360, 36, 2_000)).toEqual({ first: 0, last: 24 });
    const { first, last } = windowOf(36_000, 720, 36, 2_000);
    expect(first).toBeLessThanOrEqual(1_000);
    expect(last).toBeGreaterThanOrEqual(1_020);
    expect(last - first).toBeLessThan(72);
    expect(windowOf(0, 360, 36, 3)).toEqual({ first: 0, last: 3 });
  });
});
