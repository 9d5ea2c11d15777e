import { timeScale } from './TimeBar.marks.js';
import type { TimeBarPlan } from './TimeBar.operations.js';

const plan = (fields: object): TimeBarPlan => ({
  id: 'p',
  timeZone: 'Europe/Paris',
  startDate: '2026-03-01',
  sessions: [],
  gates: [],
  revisions: [],
  ...fields,
});
const session = (number: number, date: string, status: string): object => ({ id: `s${number}`, number, date, status });
const gate = (subject: string, status: string, date: string | null): object => ({
  id: subject + status,
  subject,
  to: 'IMPLEMENTATION',
  status,
  decision: date && { id: 'd', session: { id: 's', date } },
});

describe('the scale of the time bar', () => {
  it('goes from the first revision to today', () => {
    const revisions = [{ number: 1, at: '2026-03-03T23:30:00.000Z' }];
    expect(timeScale(plan({ revisions }), 'P', '2026-03-10')).toEqual({ first: '2026-03-04', days: 6, marks: [] });
  });

  it('goes from the start where the history is closed, and is never longer than that', () => {
    expect(timeScale(plan({}), 'P', '2026-03-10')).toMatchObject({ first: '2026-03-01', days: 9 });
    expect(timeScale(plan({}), 'P', '2026-02-10')).toMatchObject({ first: '2026-02-10', days: 0 });
  });

  it('marks sessions that were held and phases that the committee opened', () => {
    const { marks } = timeScale(
      plan({
        sessions: [
          session(2, '2026-06-21', 'CLOSED'),
          session(1, '2026-03-10', 'MINUTES_ADOPTED'),
          session(3, '2026-06-30', 'PLANNED'),
        ],
        gates: [
          gate('P', 'PASSED', '2026-06-21'),
          gate('P', 'DEFERRED', '2026-03-10'),
          gate('A1.1', 'PASSED', '2026-03-10'),
          gate('P', 'REQUESTED', null),
        ],
      }),
      'P',
      '2026-11-22',
    );
    expect(marks).toEqual([
      { day: '2026-03-10', at: 9, of: { kind: 'session', number: 1 } },
      { day: '2026-06-21', at: 112, of: { kind: 'session', number: 2 } },
      { day: '2026-06-21', at: 112, of: { kind: 'phase', phase: 'IMPLEMENTATION' } },
    ]);
  });
});
