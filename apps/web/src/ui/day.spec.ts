import { endOf, localDay, startOf } from './day.js';

describe('a local date', () => {
  it.each([
    ['2026-01-15', 'Europe/Paris', '2026-01-14T23:00:00.000Z', '2026-01-15T22:59:59.999Z'],
    ['2026-07-15', 'Europe/Paris', '2026-07-14T22:00:00.000Z', '2026-07-15T21:59:59.999Z'],
    // The clocks change in the night: 23 and 25 hours.
    ['2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['2026-10-25', 'Europe/Paris', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
    ['2026-06-01', 'America/New_York', '2026-06-01T04:00:00.000Z', '2026-06-02T03:59:59.999Z'],
    ['2026-06-01', 'UTC', '2026-06-01T00:00:00.000Z', '2026-06-01T23:59:59.999Z'],
  ])('%s begins and ends in %s', (date, zone, start, end) => {
    expect([startOf(date, zone), endOf(date, zone)]).toEqual([start, end]);
    expect([localDay(start, zone), localDay(end, zone)]).toEqual([date, date]);
  });
});
