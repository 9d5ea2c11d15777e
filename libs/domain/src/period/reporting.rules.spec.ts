import { aPlan, idOf, type ActionFields } from '../../../../tests/support/plan-builder.js';
import type { ProgressReportFact } from '../action/action.facts.js';
import { isOfPeriod, lacksReport, lastClosedPeriod, newestReport } from './reporting.rules.js';

const WITHIN = '2026-06-30T10:00:00.000Z';
const AFTER = '2026-07-20T10:00:00.000Z';
const FIRST = idOf('ReportingPeriod', 1);
const SECOND = idOf('ReportingPeriod', 2);

/** Period 1 is the first half of 2026, period 2 the second. */
function planWith(action: ActionFields, reports: readonly Partial<ProgressReportFact>[]) {
  const builder = aPlan()
    .period()
    .period({ start: '2026-07-01', end: '2026-12-31' })
    .action({ code: 'A1.1', ...action });
  for (const report of reports) builder.progressReport(report);
  const plan = builder.build();
  return { plan, action: plan.coded('Action', 'A1.1')!, periods: plan.table('ReportingPeriod').rows() };
}

describe('whether an action lacks a report in period 1', () => {
  it.each<[string, ActionFields, Partial<ProgressReportFact>[], boolean]>([
    ['without any', {}, [], true],
    ['with one made within it', {}, [{ at: WITHIN }], false],
    ['with one made later', {}, [{ at: AFTER }], true],
    ['with one made later in its partner report', {}, [{ at: AFTER, periodId: FIRST }], false],
    ['with one made within it in the report of another period', {}, [{ at: WITHIN, periodId: SECOND }], true],
    ['on the last evening in Paris', {}, [{ at: '2026-06-30T21:59:00.000Z' }], false],
    ['after the last midnight in Paris', {}, [{ at: '2026-06-30T22:01:00.000Z' }], true],
    ['on hold', { status: 'ON_HOLD' }, [], false],
    ['completed', { status: 'COMPLETED' }, [], false],
    ['started later', { actualStart: '2026-07-01' }, [], false],
  ])('%s', (_, fields, reports, expected) => {
    const { plan, action, periods } = planWith({ status: 'IN_PROGRESS', ...fields }, reports);
    expect(lacksReport(plan, action, periods[0]!)).toBe(expected);
  });

  it('is asked for the period that ended last of the closed ones', () => {
    const closed = aPlan()
      .period({ number: 2, start: '2026-07-01', end: '2026-12-31', status: 'CLOSED' })
      .period({ number: 1, status: 'CLOSED' })
      .build();
    expect(lastClosedPeriod(closed)!.number).toBe(2);
    expect(lastClosedPeriod(aPlan().period().build())).toBeUndefined();
  });
});

it('the newest report of a period is the one that was made last', () => {
  const { plan, action, periods } = planWith({}, [
    { at: WITHIN, summary: 'first' },
    { at: AFTER, periodId: FIRST, summary: 'with the partner report' },
    { at: '2026-05-01T10:00:00.000Z', summary: 'entered later' },
  ]);
  const [first, second] = periods;
  expect(newestReport(plan, action.id, first!)!.summary).toBe('with the partner report');
  expect(newestReport(plan, action.id, second!)).toBeUndefined();
  const [report] = plan.table('ProgressReport').rows();
  expect(isOfPeriod(report!, first!, 'UTC')).toBe(true);
});
