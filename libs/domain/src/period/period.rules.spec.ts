import { anAsker, aPlan } from '../../../../tests/support/plan-builder.js';
import type { By } from '../shared/transition.js';
import type { Verdict } from '../shared/verdict.js';
import {
  askOpenPeriod,
  askPeriod,
  closedVersions,
  lastPeriod,
  periodTransitions,
  reopenedVersions,
  versionOf,
} from './period.rules.js';
import { PERIOD_MACHINE, PERIOD_STATUSES } from './period.status.js';

const coordinator = anAsker('Org1', ['COORDINATOR']);
const partner = anAsker('Org2', ['PARTNER']);
const codes = (verdict: Verdict): string[] => verdict.map((reason) => reason.code);

describe('opening a reporting period', () => {
  const none = aPlan().build();
  /** Until 2026-06-30, and then, entered first, until 2026-12-31. */
  const two = aPlan().period({ number: 2, start: '2026-07-01', end: '2026-12-31' }).period({ number: 1 }).build();
  const third = { start: '2027-01-01', end: '2027-06-30', dueDate: '2027-07-15' };

  it.each<[string, typeof none, By, Partial<typeof third>, string[]]>([
    ['the first, at any time', none, coordinator, {}, []],
    ['the next, from the day after', two, coordinator, {}, []],
    ['not by a partner', two, partner, {}, ['NOT_YOUR_ROLE']],
    ['not in the past', two, { ...coordinator, past: true }, {}, ['PAST']],
    ['due on its last day', two, coordinator, { dueDate: '2027-06-30' }, []],
    ['not due before its end', two, coordinator, { dueDate: '2027-06-29' }, ['PERIOD_DUE_BEFORE_END']],
    ['not over the last one', two, coordinator, { start: '2026-12-31' }, ['PERIOD_OVERLAPS']],
    ['not before the last one', two, coordinator, { start: '2025-01-01', end: '2025-06-30' }, ['PERIOD_OVERLAPS']],
    ['not with a gap', two, coordinator, { start: '2027-01-02' }, ['PERIOD_NOT_CONSECUTIVE']],
    ['of a single day', two, coordinator, { end: '2027-01-01' }, []],
    [
      'with all reasons at once',
      two,
      partner,
      { start: '2027-02-01', end: '2027-01-31', dueDate: '2027-01-30' },
      ['NOT_YOUR_ROLE', 'PERIOD_DATES_REVERSED', 'PERIOD_DUE_BEFORE_END', 'PERIOD_NOT_CONSECUTIVE'],
    ],
  ])('%s', (_, plan, by, change, expected) => {
    expect(codes(askOpenPeriod(plan, { ...third, ...change }, by))).toEqual(expected);
  });

  it('says which day would be right', () => {
    const [reason] = askOpenPeriod(two, { ...third, start: '2027-02-01' }, coordinator);
    expect(reason!.params).toEqual({ start: '2027-02-01', number: 2, expected: '2027-01-01' });
    expect(lastPeriod(two)!.number).toBe(2);
    expect(lastPeriod(none)).toBeUndefined();
  });
});

describe('every verb of a period in every status', () => {
  const cells = PERIOD_MACHINE.verbs.flatMap((verb) => PERIOD_STATUSES.map((status) => [verb, status] as const));

  it.each(cells)('%s in %s', (verb, status) => {
    const plan = aPlan().period({ status }).build();
    const period = plan.table('ReportingPeriod').rows()[0]!;
    const expected = (verb === 'close') === (status === 'OPEN') ? [] : ['WRONG_STATE'];
    expect(codes(askPeriod(verb, plan, period, coordinator))).toEqual(expected);
    expect(codes(askPeriod(verb, plan, period, partner))).toEqual(['NOT_YOUR_ROLE', ...expected]);
    const shown = periodTransitions(plan, period, coordinator).find((one) => one.name === verb)!;
    expect(codes(shown.blockers)).toEqual(expected);
  });
});

describe('the versions of a period', () => {
  const AT = '2026-07-20T10:00:00.000Z';
  const LATER = '2026-08-01T10:00:00.000Z';
  const open = aPlan().period().build().table('ReportingPeriod').rows()[0]!;

  it('are one more with each closing, and say why they were reopened', () => {
    expect(versionOf(open)).toBe(1);
    const closed = { ...open, status: 'CLOSED' as const, versions: closedVersions(open, AT, 7) };
    expect(closed.versions).toEqual([{ number: 1, closedAt: AT, revision: 7, reopenedAt: null, reason: null }]);
    expect(versionOf(closed)).toBe(1);
    const reopened = { ...closed, status: 'OPEN' as const, versions: reopenedVersions(closed, LATER, 'A slip', 8) };
    expect(reopened.versions).toEqual([{ ...closed.versions[0], reopenedAt: LATER, reason: 'A slip' }]);
    expect(versionOf(reopened)).toBe(2);
    const again = closedVersions(reopened, LATER, 9);
    expect(again.map(({ number, revision, reason }) => [number, revision, reason])).toEqual([
      [1, 7, 'A slip'],
      [2, 9, null],
    ]);
  });

  it('begin with the one that was closed before versions were kept', () => {
    const old = { ...open, status: 'CLOSED' as const, updatedAt: AT };
    expect(versionOf(old)).toBe(1);
    expect(reopenedVersions(old, LATER, 'A slip', 30)).toEqual([
      { number: 1, closedAt: AT, revision: 30, reopenedAt: LATER, reason: 'A slip' },
    ]);
  });
});
