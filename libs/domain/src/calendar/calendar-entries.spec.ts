import { draftOf } from '../../../../tests/support/decisions.js';
import { aPlan, anAsker, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import type { Role } from '../identity/rights.js';
import { hasMessage, say } from '../messages/index.js';
import { Picture } from '../picture/picture.js';
import type { Draft } from '../plan/draft.js';
import { Insight } from '../plan/insight.js';
import type { Plan } from '../plan/plan.js';
import { calendarEntries } from './calendar-entries.js';
import { CALENDAR_SCOPES, type CalendarEntry, type CalendarScope } from './calendar-entry.js';

function full(): PlanBuilder {
  return aPlan()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .action({ code: 'A1.1', lead: 'Org2', status: 'IN_PROGRESS', with: { Org3: 'SUPPORT', Ministry: 'INFORMED' } })
    .milestone({ dueDate: '2026-07-01' })
    .deliverable({ main: true, status: 'ACCEPTED', lead: 'Org3' })
    .deliverable({ dueDate: '2026-08-01' })
    .action({ code: 'A1.2', lead: 'Org2', status: 'PROPOSED' })
    .milestone()
    .followUp({ owner: 'Org2', text: 'Ask again' })
    .followUp({ owner: 'Ministry', doneOn: '2026-06-01' })
    .period()
    .session({ title: 'Pilots', date: '2026-09-15' })
    .session({ kind: 'WRITTEN_PROCEDURE', date: '2026-06-20', convenedAt: '2026-06-05T22:30:00.000Z' })
    .dissemination('Ministry')
    .toolboxItem('Fund', { kind: 'FUNDING_SCHEME', start: '2026-10-01', end: '2026-11-30' })
    .toolboxItem('Fair', { kind: 'MATCHMAKING_EVENT', end: '2026-10-05' })
    .toolboxItem('Network', { kind: 'PROJECT_OR_NETWORK', start: '2026-10-01' })
    .toolboxItem('Someday', { kind: 'FUNDING_SCHEME' })
    .call('Someday', { name: 'Second', opens: '2026-10-15', deadline: '2026-12-15' })
    .call('Someday', { name: 'First', deadline: '2026-10-02' });
}

function entriesFor(plan: Plan, name: string, role: Role, scope: CalendarScope): CalendarEntry[] {
  const insight = new Insight(plan, '2026-06-15');
  return calendarEntries(new Picture(insight, anAsker(name, [role]), (id) => id), scope);
}

const lines = (entries: readonly CalendarEntry[]): string[] =>
  entries.map(({ start, end, statement }) => `${start}${end === start ? '' : ` to ${end}`} ${say(statement)}`);

const CALLS = [
  '2026-10-01 to 2026-11-30 Call window: Fund',
  '2026-10-02 Call deadline: First (Someday)',
  '2026-10-05 Fair',
  '2026-10-15 Call opens: Second (Someday)',
  '2026-12-15 Call deadline: Second (Someday)',
];
const SESSIONS = ['2026-06-06 to 2026-06-20 Written procedure 2: Session 2', '2026-09-15 Committee session 1: Pilots'];

describe('a calendar', () => {
  it.each<[string, Role, CalendarScope, string[]]>([
    [
      'Org2',
      'PARTNER',
      'PERSON',
      [
        SESSIONS[0]!,
        '2026-06-30 Follow-up due: Ask again',
        '2026-07-01 Milestone MS1.1.1 due: Milestone MS1.1.1',
        '2026-07-15 Partner report of Org2 due: Period 1',
        '2026-08-01 Deliverable D1.1.2 due: Deliverable D1.1.2',
        SESSIONS[1]!,
        ...CALLS,
      ],
    ],
    [
      'Org3',
      'PARTNER',
      'PERSON',
      [
        SESSIONS[0]!,
        '2026-06-30 Deliverable D1.1.1 accepted: Deliverable D1.1.1',
        '2026-07-15 Partner report of Org3 due: Period 1',
        SESSIONS[1]!,
        ...CALLS,
      ],
    ],
    [
      'Org3',
      'PARTNER',
      'ORGANISATION',
      [
        '2026-06-30 Deliverable D1.1.1 accepted: Deliverable D1.1.1',
        '2026-07-01 Milestone MS1.1.1 due: Milestone MS1.1.1',
        '2026-08-01 Deliverable D1.1.2 due: Deliverable D1.1.2',
        ...CALLS,
      ],
    ],
    [
      'Org4',
      'COMMITTEE',
      'COMMITTEE',
      [
        SESSIONS[0]!,
        '2026-06-30 End of reporting period 1: Period 1',
        '2026-06-30 Deliverable D1.1.1 accepted: Deliverable D1.1.1',
        '2026-07-15 Partner reports due: Period 1',
        SESSIONS[1]!,
        ...CALLS,
      ],
    ],
    [
      'Ministry',
      'OBSERVER',
      'PERSON',
      [
        '2026-06-30 Follow-up done: Follow up',
        '2026-09-01 Dissemination by Ministry: Dissemination by Ministry',
        ...CALLS,
      ],
    ],
    [
      'Ministry',
      'OBSERVER',
      'COMMITTEE',
      [
        '2026-06-30 End of reporting period 1: Period 1',
        '2026-06-30 Deliverable D1.1.1 accepted: Deliverable D1.1.1',
        '2026-07-15 Partner reports due: Period 1',
        ...CALLS,
      ],
    ],
  ])('of %s (%s), %s', (name, role, scope, expected) => {
    expect(lines(entriesFor(full().build(), name, role, scope))).toEqual(expected);
  });

  it('gives each entry a name of its own, a text and a page', () => {
    for (const scope of CALENDAR_SCOPES) {
      const entries = entriesFor(full().build(), 'Org1', 'COORDINATOR', scope);
      expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
      for (const { statement, path } of entries) {
        expect(hasMessage(statement.code)).toBe(true);
        expect(path).toMatch(/^\/p\/P(\/|$)/);
      }
      expect(hasMessage(`CALENDAR_NAME_${scope}`)).toBe(true);
    }
  });
});

describe('what becomes of an entry', () => {
  const MILESTONE = idOf('Milestone', 'MS1.1.1');
  const after = (change: (draft: Draft) => void): [CalendarEntry, CalendarEntry] => {
    const plan = full().build();
    const draft = draftOf(plan);
    change(draft);
    const find = (of: Plan): CalendarEntry =>
      entriesFor(of, 'Org2', 'PARTNER', 'PERSON').find(({ uid }) => uid.includes(MILESTONE))!;
    return [find(plan), find(draft.finish().plan)];
  };

  it.each<[string, (draft: Draft) => void, Partial<CalendarEntry>]>([
    ['moved', (draft) => draft.update('Milestone', MILESTONE, { dueDate: '2026-07-31' }), { start: '2026-07-31' }],
    ['dropped', (draft) => draft.update('Milestone', MILESTONE, { status: 'DROPPED' }), { cancelled: true }],
    ['reached', (draft) => draft.update('Milestone', MILESTONE, { status: 'REACHED' }), { cancelled: false }],
    [
      'taken along by its cancelled action',
      (draft) => draft.update('Action', idOf('Action', 'A1.1'), { status: 'CANCELLED', baselineStart: '2026-01-01' }),
      { cancelled: true },
    ],
  ])('%s: the same name, a higher sequence', (_, change, expected) => {
    const [before, now] = after(change);
    expect(before).toMatchObject({ cancelled: false, sequence: 0 });
    expect(now).toMatchObject({ uid: before.uid, sequence: 1, lastModified: '2026-06-15T10:00:00.000Z', ...expected });
  });

  it.each([
    ['CommitteeSession', 1, 'Org2', 'PARTNER'],
    ['DisseminationSession', 1, 'Ministry', 'OBSERVER'],
  ] as const)('a cancelled %s stays, struck out', (thing, number, name, role) => {
    const draft = draftOf(full().build());
    draft.update(thing, idOf(thing, number), { status: 'CANCELLED' });
    const struck = entriesFor(draft.finish().plan, name, role, 'PERSON').filter(({ cancelled }) => cancelled);
    expect(struck.map(({ uid, sequence }) => [uid.includes(idOf(thing, number)), sequence])).toEqual([[true, 1]]);
  });
});
