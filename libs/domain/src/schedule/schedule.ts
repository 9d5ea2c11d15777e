import { DROPPED_STATUSES } from '../action/action.status.js';
import { completeSettings } from '../partnership/settings.rules.js';
import type { Plan } from '../plan/plan.js';
import { fromDayNumber, toDayNumber, type LocalDate } from '../shared/calendar.js';
import { workCalendar, type Holiday } from './holidays.js';
import {
  datesOf,
  freeSlacks,
  hasBegun,
  networkOf,
  passesOf,
  workDays,
  type Network,
  type Passes,
  type Task,
} from './network.js';

export { findCycle } from './cycle.js';
export { gapOf, type Task } from './network.js';

/** When an action can begin and end at the earliest and, if the whole is not to take longer, at the latest; both days counted. */
export interface ScheduledItem {
  readonly actionId: string;
  readonly earlyStart: LocalDate;
  readonly earlyFinish: LocalDate;
  readonly lateStart: LocalDate;
  readonly lateFinish: LocalDate;
  /** Days of work that it can slip without moving the end of the whole. */
  readonly slackDays: number;
  /** Days of work that it can slip without moving any other action either. */
  readonly freeSlackDays: number;
  /** True without slack. */
  readonly critical: boolean;
}

export interface ScheduleResult {
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** From the first start to the last finish, both days counted, holidays too; 0 without actions. */
  readonly durationDays: number;
  readonly items: readonly ScheduledItem[];
}

/** The schedule of a plan's actions in the order of their codes, cancelled and rejected ones left out. */
export function schedulePlan(plan: Plan): ScheduleResult {
  return scheduleOf(planNetwork(plan), plan.partnership.startDate);
}

/** The network of a plan's actions in the order of their codes, cancelled and rejected ones left out. */
export function planNetwork(plan: Plan): Network {
  const actions = plan.actions().filter((action) => !DROPPED_STATUSES.includes(action.status));
  return networkOf(actions, holidaysOf(plan));
}

/** The days on which nobody in the partnership works. */
export function holidaysOf(plan: Plan): readonly Holiday[] {
  return completeSettings(plan.partnership.settings).holidays;
}

/**
 * Early and late dates, slack and the critical path (domain.md, "Schedule"): the planned start is the earliest date, the
 * length in days is kept; holidays are no days, neither of lengths nor of lags. What has begun stands on its actual dates, up
 * to its planned end while it goes on, and waits for nothing any more. Dependencies on tasks that are not there count for
 * nothing, nor do those of tasks in a cycle or behind one. Near-linear in tasks and dependencies.
 *
 * @param emptyDay the start and end where there is no task.
 */
export function schedule(
  tasks: readonly Task[],
  emptyDay: LocalDate,
  holidays: readonly Pick<Holiday, 'from' | 'to'>[] = [],
): ScheduleResult {
  return scheduleOf(networkOf(tasks, holidays), emptyDay);
}

/** The schedule of a network that is made already. */
export function scheduleOf(network: Network, emptyDay: LocalDate, passes: Passes = passesOf(network)): ScheduleResult {
  const { tasks, lengths, calendar } = network;
  if (tasks.length === 0) return { start: emptyDay, end: emptyDay, durationDays: 0, items: [] };
  const { early, late } = passes;
  const free = freeSlacks(network, passes);
  const date = dates((work) => calendar.dayOf(work));
  const items = tasks.map((task, i) => {
    const stands = hasBegun(task) ? datesOf(task) : null;
    return {
      actionId: task.id,
      earlyStart: stands?.start ?? date(early[i]!),
      earlyFinish: stands?.end ?? date(early[i]! + lengths[i]! - 1),
      lateStart: date(late[i]!),
      lateFinish: date(late[i]! + lengths[i]! - 1),
      slackDays: late[i]! - early[i]!,
      freeSlackDays: free[i]!,
      critical: late[i] === early[i],
    };
  });
  const start = items.reduce(
    (least, item) => (item.earlyStart < least ? item.earlyStart : least),
    items[0]!.earlyStart,
  );
  const end = items.reduce((most, item) => (item.earlyFinish > most ? item.earlyFinish : most), start);
  return { start, end, durationDays: toDayNumber(end) - toDayNumber(start) + 1, items };
}

/** Days of work, first and last counted; at least one. */
export function lengthOf(
  task: Pick<Task, 'plannedStart' | 'plannedEnd'>,
  holidays: readonly Pick<Holiday, 'from' | 'to'>[] = [],
): number {
  return workDays(workCalendar(holidays), task.plannedStart, task.plannedEnd);
}

/** Numbers of days of work as dates, each made once. */
function dates(dayOf: (work: number) => number): (work: number) => LocalDate {
  const known = new Map<number, LocalDate>();
  return (work) => {
    let date = known.get(work);
    if (date === undefined) known.set(work, (date = fromDayNumber(dayOf(work))));
    return date;
  };
}
