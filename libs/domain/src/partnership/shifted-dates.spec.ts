import { shiftedDates } from './shifted-dates.js';

describe('dates of a partnership that starts on another day', () => {
  it.each([
    // from, to, start, its place, end, its place
    ['2026-03-01', '2027-03-01', '2026-03-01', '2027-03-01', '2026-08-31', '2027-08-31'],
    ['2026-03-01', '2026-09-01', '2026-04-01', '2026-10-01', '2026-08-31', '2027-02-28'],
    ['2026-03-01', '2027-09-01', '2026-08-01', '2028-02-01', '2026-08-31', '2028-02-29'],
    ['2026-03-01', '2026-09-01', '2026-04-10', '2026-10-10', '2026-04-20', '2026-10-20'],
    // Before the start.
    ['2026-03-01', '2027-03-01', '2025-12-01', '2026-12-01', '2026-02-28', '2027-02-28'],
    // Project months that begin in the middle of a month.
    ['2026-03-01', '2026-06-15', '2026-04-01', '2026-07-15', '2026-04-30', '2026-08-14'],
    ['2026-03-15', '2026-06-01', '2026-04-15', '2026-07-01', '2026-05-14', '2026-07-31'],
    // A month that is too short for the day.
    ['2026-01-31', '2027-01-31', '2026-02-28', '2027-02-28', '2026-03-30', '2027-03-30'],
  ])('from %s to %s', (from, to, start, movedStart, end, movedEnd) => {
    const dates = shiftedDates(from, to);
    expect([dates.start(start), dates.end(end)]).toEqual([movedStart, movedEnd]);
  });

  it('stay where they are when the start does', () => {
    const dates = shiftedDates('2026-03-01', '2026-03-01');
    for (const date of ['2025-02-28', '2026-03-01', '2026-12-31', '2028-02-29']) {
      expect([dates.start(date), dates.end(date)]).toEqual([date, date]);
    }
  });
});
