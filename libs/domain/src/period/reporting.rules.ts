import type { ActionFact, ProgressReportFact } from '../action/action.facts.js';
import type { Plan } from '../plan/plan.js';
import { addDays, localDateAt, type Instant, type LocalDate } from '../shared/calendar.js';
import type { ReportingPeriodFact } from './period.facts.js';

/** The closed reporting period with the latest end; undefined while none is closed. */
export function lastClosedPeriod(plan: Plan): ReportingPeriodFact | undefined {
  let last: ReportingPeriodFact | undefined;
  for (const period of plan.table('ReportingPeriod')) {
    if (period.status === 'CLOSED' && (!last || period.end > last.end)) last = period;
  }
  return last;
}

/**
 * True for an action in progress that had started by the end of the period, and has no progress report of it.
 * One on hold owes none.
 */
export function lacksReport(plan: Plan, action: ActionFact, period: ReportingPeriodFact): boolean {
  if (!isDueIn(action, period)) return false;
  const { timeZone } = plan.partnership;
  const reports = plan.table('ProgressReport').with('actionId', action.id);
  return !reports.some((report) => isOfPeriod(report, period, timeZone));
}

/** True for an action in progress that had started by the end of the period: its partners have something to say about it. */
export function isDueIn(action: ActionFact, period: ReportingPeriodFact): boolean {
  return action.status === 'IN_PROGRESS' && action.actualStart !== null && action.actualStart <= period.end;
}

/**
 * True for a progress report that tells of the period: one that came with a partner report tells of that report's period,
 * whenever it was submitted; any other one of the period in which it was made.
 */
export function isOfPeriod(report: ProgressReportFact, period: ReportingPeriodFact, timeZone: string): boolean {
  return report.periodId ? report.periodId === period.id : fallsWithin(report.at, period, timeZone);
}

/** The newest progress report that tells of the period; undefined when there is none. */
export function newestReport(
  plan: Plan,
  actionId: string,
  period: ReportingPeriodFact,
): ProgressReportFact | undefined {
  const { timeZone } = plan.partnership;
  const reports = plan.table('ProgressReport').with('actionId', actionId);
  let newest: ProgressReportFact | undefined;
  for (const report of reports) {
    if (isOfPeriod(report, period, timeZone) && (!newest || report.at >= newest.at)) newest = report;
  }
  return newest;
}

/** True when an instant's local date lies within a period. Only near its ends must the time zone be asked, which is slow. */
export function fallsWithin(
  at: Instant,
  { start, end }: { start: LocalDate; end: LocalDate },
  timeZone: string,
): boolean {
  const day = at.slice(0, 10);
  if (day > start && day < end) return true;
  if (day < addDays(start, -1) || day > addDays(end, 1)) return false;
  const local = localDateAt(at, timeZone);
  return local >= start && local <= end;
}
