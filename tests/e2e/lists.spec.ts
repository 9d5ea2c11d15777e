import type { ApiClient } from '../support/api.js';
import { sqliteDatabase } from '../support/databases.js';
import { FOUNDING, openGround, TODAY, type Ground } from './ground.js';
import { SCHEMA } from './schema.js';
import type { GraphQLInputObjectType } from 'graphql';

interface Action {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly activity: { readonly code: string };
  readonly phase: string;
  readonly status: string;
  readonly priority: string;
  readonly computedHealth: string;
  readonly plannedEnd: string;
  readonly baselineEnd: string | null;
  readonly updatedAt: string;
  readonly lead: { readonly shortName: string; readonly region: { readonly name: string } };
  readonly contributors: readonly {
    readonly responsibility: string;
    readonly organisation: { readonly shortName: string; readonly region: { readonly name: string } };
  }[];
  readonly milestones: readonly Milestone[];
  readonly deliverables: readonly Deliverable[];
}
interface Milestone {
  readonly code: string;
  readonly status: string;
  readonly dueDate: string;
  readonly missed: boolean;
  readonly action: { readonly code: string; readonly lead: { readonly shortName: string } };
}
interface Deliverable {
  readonly code: string;
  readonly status: string;
  readonly dueDate: string;
  readonly overdue: boolean;
  readonly main: boolean;
  readonly lead: { readonly shortName: string };
  readonly action: { readonly code: string };
}

const MILESTONE = 'code status dueDate missed action { code lead { shortName } }';
const DELIVERABLE = 'code status dueDate overdue main lead { shortName } action { code }';
const ACTION = `code title description activity { code } phase status priority computedHealth plannedEnd baselineEnd updatedAt
  lead { shortName region { name } } contributors { responsibility organisation { shortName region { name } } }
  milestones { ${MILESTONE} } deliverables { ${DELIVERABLE} }`;
const FIELDS = { actions: ACTION, milestones: MILESTONE, deliverables: DELIVERABLE } as const;

type Test<Row> = readonly [field: string, filter: string, wanted: (row: Row) => boolean];

const works = (action: Action, region: string): boolean =>
  action.lead.region.name === region ||
  action.contributors.some(
    ({ responsibility, organisation }) =>
      ['RESPONSIBLE', 'SUPPORT'].includes(responsibility) && organisation.region.name === region,
  );
const late = (action: Action): boolean =>
  action.milestones.some(({ missed }) => missed) ||
  action.deliverables.some(({ overdue }) => overdue) ||
  (['PLANNED', 'IN_PROGRESS', 'ON_HOLD'].includes(action.status) && (action.baselineEnd ?? action.plannedEnd) < TODAY);

const ACTION_TESTS: readonly Test<Action>[] = [
  ['activity', '{ activity: "A5" }', ({ activity }) => activity.code === 'A5'],
  ['activity', '{ activity: "a5" }', ({ activity }) => activity.code === 'A5'],
  ['phase', '{ phase: IMPLEMENTATION }', ({ phase }) => phase === 'IMPLEMENTATION'],
  ['status', '{ status: [COMPLETED, ON_HOLD] }', ({ status }) => ['COMPLETED', 'ON_HOLD'].includes(status)],
  ['status', '{ status: [] }', () => true],
  ['lead', '{ lead: "microtec SUDWEST" }', ({ lead }) => lead.shortName === 'microTEC Südwest'],
  [
    'involves',
    '{ involves: "plastipolis" }',
    ({ lead, contributors }) =>
      [lead, ...contributors.map(({ organisation }) => organisation)].some(
        ({ shortName }) => shortName === 'Plastipolis',
      ),
  ],
  ['region', '{ region: "lombardy" }', (action) => works(action, 'Lombardy')],
  ['health', '{ health: AT_RISK }', ({ computedHealth }) => computedHealth === 'AT_RISK'],
  ['health', '{ health: OFF_TRACK }', ({ computedHealth }) => computedHealth === 'OFF_TRACK'],
  ['dueBefore', '{ dueBefore: "2026-10-01" }', ({ plannedEnd }) => plannedEnd < '2026-10-01'],
  ['overdue', '{ overdue: true }', late],
  ['overdue', '{ overdue: false }', (action) => !late(action)],
  [
    'search',
    '{ search: "ALLIANCE region" }',
    ({ title, description, code }) =>
      ['alliance', 'region'].every((word) => `${title} ${description} ${code}`.toLowerCase().includes(word)),
  ],
  ['search', '{ search: " " }', () => true],
  [
    'search',
    '{ search: "A5.1" }',
    ({ code, title, description }) => `${code} ${title} ${description}`.includes('A5.1'),
  ],
  [
    'status',
    '{ activity: "A5", status: [IN_PROGRESS], phase: IMPLEMENTATION, lead: "CEP" }',
    ({ activity, status, phase, lead }) =>
      activity.code === 'A5' && status === 'IN_PROGRESS' && phase === 'IMPLEMENTATION' && lead.shortName === 'CEP',
  ],
];

const MILESTONE_TESTS: readonly Test<Milestone>[] = [
  ['action', '{ action: "A5.4" }', ({ action }) => action.code === 'A5.4'],
  ['lead', '{ lead: "cep" }', ({ action }) => action.lead.shortName === 'CEP'],
  ['status', '{ status: [REACHED] }', ({ status }) => status === 'REACHED'],
  ['dueBefore', '{ dueBefore: "2026-07-01" }', ({ dueDate }) => dueDate < '2026-07-01'],
  ['missed', '{ missed: true }', ({ missed }) => missed],
  ['missed', '{ missed: false }', ({ missed }) => !missed],
];

const DELIVERABLE_TESTS: readonly Test<Deliverable>[] = [
  ['action', '{ action: "A5.4" }', ({ action }) => action.code === 'A5.4'],
  ['lead', '{ lead: "Plastipolis" }', ({ lead }) => lead.shortName === 'Plastipolis'],
  ['status', '{ status: [ACCEPTED, SUBMITTED] }', ({ status }) => ['ACCEPTED', 'SUBMITTED'].includes(status)],
  ['dueBefore', '{ dueBefore: "2026-07-01" }', ({ dueDate }) => dueDate < '2026-07-01'],
  ['overdue', '{ overdue: true }', ({ overdue }) => overdue],
  ['overdue', '{ overdue: false }', ({ overdue }) => !overdue],
  ['main', '{ main: true }', ({ main }) => main],
  ['main', '{ main: false }', ({ main }) => !main],
];

const UNKNOWN: readonly [keyof typeof FIELDS, string, string[]][] = [
  [
    'actions',
    'filter: { activity: "A9", lead: "Nobody", involves: "Nobody", region: "Nowhere" }, limit: 201, offset: -1',
    ['filter.activity', 'filter.involves', 'filter.lead', 'filter.region', 'limit', 'offset'],
  ],
  ['milestones', 'filter: { action: "A9.9", lead: "Nobody" }, limit: -1', ['filter.action', 'filter.lead', 'limit']],
  ['deliverables', 'filter: { action: "A9.9", lead: "Nobody" }', ['filter.action', 'filter.lead']],
];

describe('lists', () => {
  let ground: Ground;
  let client: ApiClient;
  let every: { readonly actions: Action[]; readonly milestones: Milestone[]; readonly deliverables: Deliverable[] };

  const list = async <Row>(
    name: keyof typeof FIELDS,
    args: string,
    fields: string = FIELDS[name],
  ): Promise<{ items: Row[]; totalCount: number }> => {
    const query = `{ partnership(code: "${FOUNDING}") { list: ${name}${args && `(${args})`} { totalCount items { ${fields} } } } }`;
    return (await client.ask<{ partnership: { list: { items: Row[]; totalCount: number } } }>(query)).partnership.list;
  };
  const codes = (rows: readonly { readonly code: string }[]): string[] => rows.map(({ code }) => code);

  beforeAll(async () => {
    ground = await openGround(sqliteDatabase);
    client = await ground.as('coordinator');
    every = {
      actions: (await list<Action>('actions', 'limit: 200')).items,
      milestones: (await list<Milestone>('milestones', 'limit: 200')).items,
      deliverables: (await list<Deliverable>('deliverables', 'limit: 200')).items,
    };
  });
  afterAll(() => ground.close());

  const finds = async <Row extends { readonly code: string }>(
    name: keyof typeof FIELDS,
    rows: readonly Row[],
    filter: string,
    wanted: (row: Row) => boolean,
  ): Promise<void> => {
    const expected = codes(rows.filter(wanted));
    const found = await list<Row>(name, `filter: ${filter}, limit: 200`);
    expect(codes(found.items)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
    // Every list here is there to be found, and every filter leaves something out, unless it is empty.
    expect(expected.length).toBeGreaterThan(0);
  };

  it.each(ACTION_TESTS)('of actions by %s: %s', (_field, filter, wanted) =>
    finds('actions', every.actions, filter, wanted),
  );
  it.each(MILESTONE_TESTS)('of milestones by %s: %s', (_field, filter, wanted) =>
    finds('milestones', every.milestones, filter, wanted),
  );
  it.each(DELIVERABLE_TESTS)('of deliverables by %s: %s', (_field, filter, wanted) =>
    finds('deliverables', every.deliverables, filter, wanted),
  );

  it.each<[string, readonly (readonly [string, ...unknown[]])[]]>([
    ['ActionFilter', ACTION_TESTS],
    ['MilestoneFilter', MILESTONE_TESTS],
    ['DeliverableFilter', DELIVERABLE_TESTS],
  ])('have a test for every field of %s', (name, tests) => {
    const fields = Object.keys((SCHEMA.getType(name) as GraphQLInputObjectType).getFields());
    expect([...new Set(tests.map(([field]) => field))].sort()).toEqual(fields.sort());
  });

  it.each(UNKNOWN)('of %s (%s) are refused', async (name, args, paths) => {
    const { extensions } = await client.refusal(
      `{ partnership(code: "${FOUNDING}") { ${name}(${args}) { totalCount } } }`,
    );
    expect(extensions.code).toBe('INVALID_INPUT');
    expect(extensions.fields.map(({ path }) => path).sort()).toEqual(paths);
  });

  it.each(['actions', 'milestones', 'deliverables'] as const)('of %s come in pages', async (name) => {
    const all = codes(every[name]);
    expect((await list(name, '', 'code')).items).toHaveLength(Math.min(50, all.length));
    const paged: string[] = [];
    for (let offset = 0; offset < all.length; offset += 7) {
      const page = await list<{ code: string }>(name, `limit: 7, offset: ${offset}`, 'code');
      expect(page.totalCount).toBe(all.length);
      paged.push(...codes(page.items));
    }
    expect(paged).toEqual(all);
    expect(await list(name, 'limit: 0', 'code')).toEqual({ items: [], totalCount: all.length });
    expect(await list(name, 'offset: 100000', 'code')).toEqual({ items: [], totalCount: all.length });
    expect((await list(name, 'limit: 200', 'code')).totalCount).toBe(all.length);
  });

  const HEALTHS = ['OFF_TRACK', 'AT_RISK', 'ON_TRACK'];
  const PRIORITIES = ['HIGH', 'MEDIUM', 'LOW'];
  it.each<[string, (left: Action, right: Action) => number]>([
    [
      'PLANNED_END',
      (left, right) => (left.plannedEnd < right.plannedEnd ? -1 : left.plannedEnd > right.plannedEnd ? 1 : 0),
    ],
    ['PRIORITY', (left, right) => PRIORITIES.indexOf(left.priority) - PRIORITIES.indexOf(right.priority)],
    ['HEALTH', (left, right) => HEALTHS.indexOf(left.computedHealth) - HEALTHS.indexOf(right.computedHealth)],
    ['UPDATED', (left, right) => (left.updatedAt > right.updatedAt ? -1 : left.updatedAt < right.updatedAt ? 1 : 0)],
    ['CODE', () => 0],
  ])('of actions in the order %s, ties by code, on every page', async (order, compare) => {
    const expected = codes([...every.actions].sort(compare));
    const pages = await Promise.all(
      [0, 10, 20, 30].map((offset) =>
        list<Action>('actions', `orderBy: ${order}, limit: 10, offset: ${offset}`, 'code'),
      ),
    );
    expect(pages.flatMap(({ items }) => codes(items))).toEqual(expected);
  });

  it('in the order of codes count as people do', () => {
    const read = codes(every.actions);
    expect(read.indexOf('A5.10')).toBe(read.indexOf('A5.9') + 1);
    const numbers = read.map((code) => code.slice(1).split('.').map(Number) as [number, number]);
    for (let i = 1; i < numbers.length; i += 1) {
      const [[a, b], [c, d]] = [numbers[i - 1]!, numbers[i]!];
      expect(a * 1000 + b).toBeLessThan(c * 1000 + d);
    }
  });
});
