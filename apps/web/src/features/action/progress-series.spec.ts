import { linearProgress, progressSeries } from './progress-series.js';

const action = { plannedStart: '2026-01-01', plannedEnd: '2026-04-11' };

describe('linearProgress', () => {
  it.each([
    ['2025-12-31', 0],
    ['2026-01-01', 1],
    ['2026-02-19', 50],
    ['2026-04-11', 100],
    ['2027-01-01', 100],
  ])('on %s is %i', (day, percent) => {
    expect(linearProgress(action, day)).toBe(percent);
  });
});

describe('progressSeries', () => {
  const report = (day: string, progress: number) => ({ at: `${day}T08:00:00Z`, progress });

  it('goes from the planned start to the planned end, the oldest report first', () => {
    const series = progressSeries(action, [report('2026-02-20', 40), report('2026-01-11', 10)], '2026-02-20');
    expect([series.first, series.last, series.today]).toEqual(['2026-01-01', '2026-04-11', 50]);
    expect(series.reported).toEqual([
      { across: 10, percent: 10 },
      { across: 50, percent: 40 },
    ]);
    expect(series.linear.map(({ across, percent }) => [across, percent])).toEqual([
      [0, 0],
      [100, 100],
      [100, 100],
    ]);
  });

  it('begins with an earlier report, and ends today when the plan is behind', () => {
    const series = progressSeries(action, [report('2025-12-31', 5)], '2026-05-01');
    expect([series.first, series.last, series.today]).toEqual(['2025-12-31', '2026-05-01', 100]);
  });

  it('shows no today that lies before it', () => {
    expect(progressSeries(action, [], '2025-06-01').today).toBeNull();
  });
});
