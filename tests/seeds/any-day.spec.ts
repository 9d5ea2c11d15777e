import { projectMonthOf } from '@roadbook/domain';
import { sqliteDatabase } from '../support/databases.js';
import { FOUNDING_REVISIONS, readFounding } from '../support/founding.js';

/** Days on which calendars trip: ends of months, leap days, turns of the year, changes of the clock, and both sides of midnight. */
const DAYS: readonly (readonly [string, string, string])[] = [
  ['the first of January', '2027-01-01T09:00:00.000Z', '2027-01-01'],
  ['New Year in Paris, while it is still the old year in London', '2026-12-31T23:30:00.000Z', '2027-01-01'],
  ['the last day of the year', '2026-12-31T12:00:00.000Z', '2026-12-31'],
  ['29 February of a leap year', '2028-02-29T10:00:00.000Z', '2028-02-29'],
  ['28 February', '2027-02-28T10:00:00.000Z', '2027-02-28'],
  ['the first of March', '2027-03-01T06:00:00.000Z', '2027-03-01'],
  ['the change to summer time', '2026-03-29T01:30:00.000Z', '2026-03-29'],
  ['a 30th', '2026-04-30T18:00:00.000Z', '2026-04-30'],
  ['a 31st', '2026-05-31T18:00:00.000Z', '2026-05-31'],
  ['a day right after midnight', '2026-07-14T22:00:01.000Z', '2026-07-15'],
  ['the change to winter time', '2026-10-25T00:30:00.000Z', '2026-10-25'],
  ['a 28th', '2026-09-28T12:00:00.000Z', '2026-09-28'],
];

describe('the founding partnership, loaded on any day', () => {
  it.each(DAYS)('%s: shows the same, and verifies', async (_, now, today) => {
    const database = await sqliteDatabase();
    try {
      const { plan, insight, verification } = await readFounding(database, now);
      expect(verification).toEqual({ partnership: '4M4IOF', revisions: FOUNDING_REVISIONS, faults: [] });
      expect(insight.today).toBe(today);
      expect(projectMonthOf(plan.partnership.startDate, today)).toBe(9);
      expect(plan.partnership.phase).toBe('IMPLEMENTATION');
      const missed = plan.table('Milestone').filter((milestone) => insight.isMissed(milestone));
      const overdue = plan.table('Deliverable').filter((deliverable) => insight.isOverdue(deliverable));
      expect([missed, overdue].map((list) => list.map(({ code }) => code))).toEqual([['MS2.7.2'], ['D3.4.2']]);
      expect(insight.findings().filter(({ severity }) => severity === 'BLOCKER')).toEqual([]);
    } finally {
      await database.drop();
    }
  });
});
