import { betweenOf, filterOf, isNarrowed } from './filter.js';
import { byDay, byKind, peopleIn } from './grouping.js';
import type { ChangeEntry, RevisionEntry } from './history.operations.js';
import { pathOfChange, shownAs } from './values.js';

const entry = (number: number, at: string, by = 'Ana'): RevisionEntry => ({
  number,
  at,
  by,
  byId: by.toLowerCase(),
  reason: null,
  decision: null,
  changes: [],
});
const change = (entity: string, subject: string): ChangeEntry => ({
  kind: 'CHANGED',
  entity,
  subject,
  summary: subject,
  fields: [],
});
const dayOf = (instant: string): string => instant.slice(0, 10);

describe('the filter of the log', () => {
  it('is what the address says, days as whole days where the partnership is', () => {
    const address = new URLSearchParams('subject= A1.1 &person=p&from=2026-03-01&to=2026-03-31&decisions=1');
    expect(filterOf(address, 'Europe/Paris')).toEqual({
      subject: 'A1.1',
      by: 'p',
      since: '2026-02-28T23:00:00.000Z',
      until: '2026-03-31T21:59:59.999Z',
      decisionsOnly: true,
    });
  });

  it('is nothing where the address says nothing that can be read', () => {
    const filter = filterOf(new URLSearchParams('subject=&from=soon&decisions=0'), 'UTC');
    expect(isNarrowed(filter)).toBe(false);
    expect(isNarrowed(filterOf(new URLSearchParams('decisions=1'), 'UTC'))).toBe(true);
  });
});

describe('the dates of a comparison', () => {
  const scene = { timeZone: 'UTC', today: '2026-11-22', start: '2026-10-13', dayOf };

  it.each([
    ['', '2026-10-13', '2026-11-22', '2026-10-13T00:00:00.000Z', null],
    [
      'since=2026-03-01&until=2026-06-30',
      '2026-03-01',
      '2026-06-30',
      '2026-03-01T00:00:00.000Z',
      '2026-06-30T23:59:59.999Z',
    ],
    ['since=2026-10-13T10:00:00.000Z', '2026-10-13', '2026-11-22', '2026-10-13T10:00:00.000Z', null],
    ['since=2026-03-01&until=2099-01-01', '2026-03-01', '2099-01-01', '2026-03-01T00:00:00.000Z', null],
  ])('of ?%s', (query, sinceDay, untilDay, since, until) => {
    expect(betweenOf(new URLSearchParams(query), scene)).toEqual({ sinceDay, untilDay, since, until });
  });
});

describe('the log', () => {
  it('is grouped by day, newest first, each revision once', () => {
    const entries = [
      entry(2, '2026-03-02T09:00:00Z'),
      entry(3, '2026-03-02T10:00:00Z'),
      entry(1, '2026-03-01T09:00:00Z'),
    ];
    const days = byDay([...entries, entries[0]!], dayOf);
    expect(days.map(({ day, entries: made }) => [day, made.map(({ number }) => number)])).toEqual([
      ['2026-03-02', [3, 2]],
      ['2026-03-01', [1]],
    ]);
  });

  it('knows who made it', () => {
    const entries = [entry(1, '', 'Zoe'), entry(2, '', 'Ana'), entry(3, '', 'Zoe')];
    expect(peopleIn(entries)).toEqual([
      { value: 'ana', label: 'Ana' },
      { value: 'zoe', label: 'Zoe' },
    ]);
  });
});

describe('a comparison', () => {
  it('begins with what people look for first', () => {
    const changes = [
      change('Notice', 'N'),
      change('Decision', 'Decision 1'),
      change('Action', 'A1.1'),
      change('Action', 'A1.2'),
    ];
    expect(byKind(changes).map(({ entity, changes: changed }) => [entity, changed.length])).toEqual([
      ['Action', 2],
      ['Decision', 1],
      ['Notice', 1],
    ]);
  });
});

describe('a value', () => {
  it.each([
    ['Action', 'plannedEnd', '2026-03-01', { as: 'day' }],
    ['Notice', 'sentAt', '2026-03-01T08:00:00.000Z', { as: 'moment' }],
    ['Action', 'progress', '40', { as: 'percent' }],
    ['PartnerReport', 'late', 'false', { as: 'flag' }],
    ['Action', 'status', 'ON_HOLD', { as: 'word', enumeration: 'ActionStatus' }],
    ['Gate', 'to', 'IMPLEMENTATION', { as: 'word', enumeration: 'Phase' }],
    ['Membership', 'to', '2026-03-01', { as: 'day' }],
    ['Action', 'title', 'ON_HOLD', { as: 'text' }],
    ['Stakeholder', 'kind', 'S3_BODY', { as: 'word', enumeration: 'StakeholderKind' }],
    ['Activity', 'kind', 'S3_BODY', { as: 'text' }],
  ])('of %s.%s %s is shown as %j', (entity, field, value, shown) => {
    expect(shownAs(entity, field, value)).toEqual(shown);
  });

  it.each([
    ['Action', 'A1.1', 'actions/A1.1'],
    ['Milestone', 'MS1.1.2', 'actions/A1.1#MS1.1.2'],
    ['Deliverable', 'D1.1.2', 'deliverables/D1.1.2'],
    ['Decision', 'Entscheidung 4', 'decisions/4'],
    ['CommitteeSession', 'Session 3', 'sessions/3'],
    ['Call', 'First round', 'toolbox'],
    ['MoveRequest', 'MR2', 'roadmap'],
    ['InvestmentProposal', 'I2', 'investments/I2'],
    ['Objective', 'O3', 'objectives/O3'],
    ['ObjectiveIndicator', 'O3.1', 'objectives/O3#O3.1'],
    ['Organisation', 'AFIL', null],
  ])('%s %s leads to %s', (entity, subject, path) => {
    expect(pathOfChange(entity, subject)).toBe(path);
  });
});
