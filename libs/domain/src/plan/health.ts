import type { ActionFact, DependencyFact, Health } from '../action/action.facts.js';
import type { ActionStatus } from '../action/action.status.js';
import { DROPPED_STATUSES } from '../action/action.status.js';
import type { ReportingPeriodFact } from '../period/period.facts.js';
import { lacksReport } from '../period/reporting.rules.js';
import { toDayNumber, type LocalDate } from '../shared/calendar.js';
import type { Statement } from '../shared/verdict.js';
import { daysOverdue, ENDED_STATUSES, isMissed, isOverdue } from './overdue.js';
import type { Plan } from './plan.js';

/** Days overdue beyond which an action is OFF_TRACK. */
const OFF_TRACK_DAYS = 30;
/** Points of progress behind linear time from which an action is AT_RISK, and from which it is OFF_TRACK. */
const AT_RISK_POINTS = 10;
const OFF_TRACK_POINTS = 25;

/** Actions whose health is not watched: nothing is promised yet, or everything is over. */
const UNWATCHED: readonly ActionStatus[] = ['PROPOSED', ...ENDED_STATUSES];

/** The health that the plan shows, and why it is not ON_TRACK. */
export interface HealthAnswer {
  readonly health: Health;
  readonly reasons: readonly Statement[];
}

interface Signal extends Statement {
  /** True when it is bad enough for OFF_TRACK. */
  readonly grave: boolean;
}

const ON_TRACK: HealthAnswer = { health: 'ON_TRACK', reasons: [] };

/**
 * The health of one action (domain.md, "Health, honestly"); looks at nothing but its own milestones, deliverables, reports
 * and direct predecessors.
 *
 * @param period the last closed reporting period, if any.
 * @returns reasons MILESTONE_OVERDUE {milestone, days}, DELIVERABLE_OVERDUE {deliverable, days}, BEHIND_TIME {progress,
 * expected, points}, PREDECESSOR_LATE {action}, NO_REPORT {period}.
 */
export function healthOf(
  plan: Plan,
  action: ActionFact,
  today: LocalDate,
  period: ReportingPeriodFact | undefined,
): HealthAnswer {
  if (UNWATCHED.includes(action.status)) return ON_TRACK;
  const signals = [
    ...overdueMilestones(plan, action, today),
    ...overdueDeliverables(plan, action, today),
    ...behindTime(action, today),
    ...latePredecessors(plan, action, today),
    ...missingReport(plan, action, period),
  ];
  if (signals.length === 0) return ON_TRACK;
  const health = signals.some((signal) => signal.grave) ? 'OFF_TRACK' : 'AT_RISK';
  return { health, reasons: signals.map(({ code, params }) => ({ code, params })) };
}

function overdueMilestones(plan: Plan, action: ActionFact, today: LocalDate): Signal[] {
  const milestones = plan.table('Milestone').with('actionId', action.id);
  return milestones
    .filter((milestone) => isMissed(plan, milestone, today))
    .map((milestone) => overdue('MILESTONE_OVERDUE', { milestone: milestone.code }, daysOverdue(milestone, today)));
}

function overdueDeliverables(plan: Plan, action: ActionFact, today: LocalDate): Signal[] {
  const deliverables = plan.table('Deliverable').with('actionId', action.id);
  return deliverables
    .filter((deliverable) => isOverdue(plan, deliverable, today))
    .map((one) => overdue('DELIVERABLE_OVERDUE', { deliverable: one.code }, daysOverdue(one, today)));
}

function overdue(code: string, params: Statement['params'], days: number): Signal {
  return { code, params: { ...params, days }, grave: days > OFF_TRACK_DAYS };
}

function behindTime(action: ActionFact, today: LocalDate): Signal[] {
  const { progress } = action;
  const expected = expectedProgress(action, today);
  const points = expected - progress;
  if (points < AT_RISK_POINTS) return [];
  return [{ code: 'BEHIND_TIME', params: { progress, expected, points }, grave: points >= OFF_TRACK_POINTS }];
}

/**
 * The whole percents of an action's time that have passed with the end of today, measured against the baseline where there
 * is one; its first and last day count.
 */
export function expectedProgress(action: ActionFact, today: LocalDate): number {
  const start = toDayNumber(action.baselineStart ?? action.plannedStart);
  const end = toDayNumber(action.baselineEnd ?? action.plannedEnd);
  const length = Math.max(1, end - start + 1);
  const passed = Math.min(length, Math.max(0, toDayNumber(today) - start + 1));
  return Math.floor((100 * passed) / length);
}

function latePredecessors(plan: Plan, action: ActionFact, today: LocalDate): Signal[] {
  return action.dependencies
    .filter((dependency) => isLate(plan, dependency, today))
    .map(({ actionId }) => ({
      code: 'PREDECESSOR_LATE',
      params: { action: plan.get('Action', actionId).code },
      grave: false,
    }));
}

/** FS and FF wait for the predecessor's end, SS and SF for its start; late is what should have come to pass by yesterday. */
function isLate(plan: Plan, { actionId, type }: DependencyFact, today: LocalDate): boolean {
  const predecessor = plan.find('Action', actionId);
  if (!predecessor || DROPPED_STATUSES.includes(predecessor.status) || predecessor.status === 'COMPLETED') return false;
  if (type === 'FS' || type === 'FF') return (predecessor.baselineEnd ?? predecessor.plannedEnd) < today;
  return predecessor.actualStart === null && (predecessor.baselineStart ?? predecessor.plannedStart) < today;
}

function missingReport(plan: Plan, action: ActionFact, period: ReportingPeriodFact | undefined): Signal[] {
  if (!period || !lacksReport(plan, action, period)) return [];
  return [{ code: 'NO_REPORT', params: { period: period.title }, grave: false }];
}
