import { aPlan, anAsker, idOf } from '../../../../tests/support/plan-builder.js';
import { Insight } from '../plan/insight.js';
import { DomainError } from '../shared/domain-error.js';
import { listActions, type ActionFilter, type ActionOrder } from './action-filter.js';
import type { Page } from './paging.js';
import { Picture } from './picture.js';
import { listDeliverables, listMilestones, type DeliverableFilter, type MilestoneFilter } from './work-filter.js';

const TODAY = '2026-06-15';

/** Four organisations: Org1 and Org3 in Région Une, Org2 and Org4 in Region2. */
const PLAN = aPlan()
  .change('Region', 'Region1', { name: 'Région Une' })
  .change('Organisation', 'Org3', { aliases: ['Dritte Stelle'] })
  .action({ code: 'A2.1', title: 'Überblick of pilots', lead: 'Org2', with: {}, status: 'IN_PROGRESS', progress: 90 })
  .milestone({ dueDate: '2026-03-01' })
  .deliverable({ dueDate: '2026-12-31', main: true })
  .action({ code: 'A1.10', lead: 'Org1', with: { Org2: 'INFORMED' }, plannedEnd: '2026-03-31', priority: 'HIGH' })
  .deliverable({ lead: 'Org4', status: 'ACCEPTED', dueDate: '2026-03-01' })
  .action({
    code: 'A1.2',
    description: 'Mapping of skills',
    lead: 'Org4',
    with: { Org3: 'SUPPORT' },
    status: 'PROPOSED',
  })
  .change('Action', 'A1.2', { updatedAt: '2026-05-01T00:00:00.000Z', priority: 'LOW' })
  .action({
    code: 'A3.1',
    lead: 'Org2',
    with: { Org4: 'CONSULTED' },
    phase: 'IMPLEMENTATION',
    plannedStart: '2026-07-01',
  })
  .milestone({ status: 'REACHED', dueDate: '2026-03-01' })
  .build();

const picture = new Picture(new Insight(PLAN, TODAY), anAsker('Org1', ['PARTNER'], TODAY), (id) => id);

function codes(page: Page<{ readonly code: string }>): string[] {
  return page.items.map((item) => item.code);
}

function faultsOf(list: () => unknown): string[] {
  try {
    list();
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [error.kind, ...error.fields.map(({ path, code }) => `${path} ${code}`)];
  }
}

describe('a list of actions', () => {
  it.each<[string, ActionFilter, string[]]>([
    ['nothing', {}, ['A1.2', 'A1.10', 'A2.1', 'A3.1']],
    ['nulls', { activity: null, status: null, search: null }, ['A1.2', 'A1.10', 'A2.1', 'A3.1']],
    ['an activity', { activity: 'a1' }, ['A1.2', 'A1.10']],
    ['a phase', { phase: 'IMPLEMENTATION' }, ['A3.1']],
    ['a status', { status: ['PROPOSED'] }, ['A1.2']],
    ['statuses', { status: ['PROPOSED', 'IN_PROGRESS'] }, ['A1.2', 'A2.1']],
    ['no status at all', { status: [] }, ['A1.2', 'A1.10', 'A2.1', 'A3.1']],
    ['a lead', { lead: 'org 2' }, ['A2.1', 'A3.1']],
    ['a lead by an alias', { lead: 'dritte-stelle' }, []],
    ['whom it involves, as lead or contributor', { involves: 'Org4' }, ['A1.2', 'A3.1']],
    ['a region of lead or working contributors', { region: 'region une' }, ['A1.2', 'A1.10']],
    ['another region', { region: 'Region2' }, ['A1.2', 'A2.1', 'A3.1']],
    ['the computed health', { health: 'ON_TRACK' }, ['A1.2', 'A3.1']],
    ['a planned end', { dueBefore: '2026-04-01' }, ['A1.10']],
    ['a planned end on that very day', { dueBefore: '2026-03-31' }, []],
    ['what is overdue', { overdue: true }, ['A1.10', 'A2.1']],
    ['what is not overdue', { overdue: false }, ['A1.2', 'A3.1']],
    ['a word of the title, without accents', { search: 'uberblick' }, ['A2.1']],
    ['a word of the description', { search: 'SKILLS' }, ['A1.2']],
    ['all words, in any order', { search: 'skills  map' }, ['A1.2']],
    ['a code', { search: 'a1.1' }, ['A1.10']],
    ['a word that is nowhere', { search: 'skills pilots' }, []],
    ['blanks', { search: '  ' }, ['A1.2', 'A1.10', 'A2.1', 'A3.1']],
    ['several at once', { activity: 'A1', involves: 'Org3' }, ['A1.2']],
  ])('filtered by %s', (_by, filter, expected) => {
    const page = listActions(picture, { filter });
    expect(codes(page)).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
  });

  it.each<[ActionOrder | null, string[]]>([
    [null, ['A1.2', 'A1.10', 'A2.1', 'A3.1']],
    ['CODE', ['A1.2', 'A1.10', 'A2.1', 'A3.1']],
    ['PLANNED_END', ['A1.10', 'A1.2', 'A2.1', 'A3.1']],
    ['PRIORITY', ['A1.10', 'A2.1', 'A3.1', 'A1.2']],
    ['HEALTH', ['A1.10', 'A2.1', 'A1.2', 'A3.1']],
    ['UPDATED', ['A1.2', 'A1.10', 'A2.1', 'A3.1']],
  ])('ordered by %s', (orderBy, expected) => {
    expect(codes(listActions(picture, { orderBy }))).toEqual(expected);
    expect(codes(listActions(picture, { orderBy, offset: 1, limit: 2 }))).toEqual(expected.slice(1, 3));
  });

  it('answers a part and counts the whole', () => {
    const page = listActions(picture, { filter: { involves: 'Org2' }, limit: 1, offset: 1 });
    expect(codes(page)).toEqual(['A2.1']);
    expect(page.totalCount).toBe(3);
    expect(listActions(picture, { limit: 0 })).toEqual({ items: [], totalCount: 4 });
    expect(listActions(picture, { offset: 99 })).toEqual({ items: [], totalCount: 4 });
  });

  it('passes over what was removed', () => {
    const plan = PLAN.with([
      { thing: 'Action', id: idOf('Action', 'A1.10'), kind: 'REMOVED', before: null, after: null },
    ]);
    const next = new Picture(new Insight(plan, TODAY), picture.asker, (id) => id);
    expect(codes(listActions(next, { limit: 2 }))).toEqual(['A1.2', 'A2.1']);
    expect(listActions(next, {}).totalCount).toBe(3);
  });

  it.each<[string, () => unknown, string[]]>([
    ['a long page', () => listActions(picture, { limit: 201 }), ['limit OUT_OF_RANGE']],
    ['a page of less than nothing', () => listActions(picture, { limit: -1 }), ['limit OUT_OF_RANGE']],
    ['a page before the first', () => listActions(picture, { offset: -1 }), ['offset OUT_OF_RANGE']],
    [
      'an unknown activity',
      () => listActions(picture, { filter: { activity: 'A9' } }),
      ['filter.activity UNKNOWN_ACTIVITY'],
    ],
    [
      'an unknown lead',
      () => listActions(picture, { filter: { lead: 'Nobody' } }),
      ['filter.lead UNKNOWN_ORGANISATION'],
    ],
    ['an empty name', () => listActions(picture, { filter: { lead: '' } }), ['filter.lead UNKNOWN_ORGANISATION']],
    [
      'everything at once',
      () => listActions(picture, { limit: 1000, filter: { involves: 'Nobody', region: 'Nowhere' } }),
      ['limit OUT_OF_RANGE', 'filter.involves UNKNOWN_ORGANISATION', 'filter.region UNKNOWN_REGION'],
    ],
    ['milestones', () => listMilestones(picture, { filter: { action: 'A9.9' } }), ['filter.action UNKNOWN_ACTION']],
    ['deliverables', () => listDeliverables(picture, { filter: { lead: '?' } }), ['filter.lead UNKNOWN_ORGANISATION']],
  ])('refuses %s', (_what, list, faults) => {
    expect(faultsOf(list)).toEqual(['INVALID_INPUT', ...faults]);
  });
});

describe('a list of milestones', () => {
  it.each<[string, MilestoneFilter, string[]]>([
    ['nothing', {}, ['MS2.1.1', 'MS3.1.1']],
    ['an action', { action: 'A3.1' }, ['MS3.1.1']],
    ['a lead', { lead: 'Org2' }, ['MS2.1.1', 'MS3.1.1']],
    ['a status', { status: ['REACHED'] }, ['MS3.1.1']],
    ['a due date', { dueBefore: '2026-03-01' }, []],
    ['missed ones', { missed: true }, ['MS2.1.1']],
    ['others', { missed: false }, ['MS3.1.1']],
  ])('filtered by %s', (_by, filter, expected) => {
    expect(codes(listMilestones(picture, { filter }))).toEqual(expected);
  });
});

describe('a list of deliverables', () => {
  it.each<[string, DeliverableFilter, string[]]>([
    ['nothing', {}, ['D1.10.1', 'D2.1.1']],
    ['an action', { action: 'A2.1' }, ['D2.1.1']],
    ['its own lead', { lead: 'Org4' }, ['D1.10.1']],
    ['a status', { status: ['PLANNED', 'DRAFT'] }, ['D2.1.1']],
    ['a due date', { dueBefore: '2026-03-02' }, ['D1.10.1']],
    ['overdue ones', { overdue: true }, []],
    ['main ones', { main: true }, ['D2.1.1']],
    ['others', { main: false }, ['D1.10.1']],
  ])('filtered by %s', (_by, filter, expected) => {
    expect(codes(listDeliverables(picture, { filter }))).toEqual(expected);
  });
});
