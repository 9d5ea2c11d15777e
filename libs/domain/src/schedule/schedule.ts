import type { ActionFact, DependencyFact } from '../action/action.facts.js';
import { DROPPED_STATUSES } from '../action/action.status.js';
import type { Plan } from '../plan/plan.js';
import { fromDayNumber, toDayNumber, type LocalDate } from '../shared/calendar.js';
import { graphOf, topologicalOrder, type Graph } from './graph.js';

export { findCycle } from './cycle.js';

/** What can be scheduled; an action is one. */
export type Task = Pick<ActionFact, 'id' | 'plannedStart' | 'plannedEnd' | 'dependencies'>;

/** When an action can begin and end at the earliest and, if the whole is not to take longer, at the latest; both days counted. */
export interface ScheduledItem {
  readonly actionId: string;
  readonly earlyStart: LocalDate;
  readonly earlyFinish: LocalDate;
  readonly lateStart: LocalDate;
  readonly lateFinish: LocalDate;
  /** Days that it can slip without moving the end of the whole. */
  readonly slackDays: number;
  /** Days that it can slip without moving any other action. */
  readonly freeSlackDays: number;
  /** True without slack. */
  readonly critical: boolean;
}

export interface ScheduleResult {
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** From the first start to the last finish, both days counted; 0 without actions. */
  readonly durationDays: number;
  readonly items: readonly ScheduledItem[];
}

/** The schedule of a plan's actions in the order of their codes, cancelled and rejected ones left out. */
export function schedulePlan(plan: Plan): ScheduleResult {
  const actions = plan.actions().filter((action) => !DROPPED_STATUSES.includes(action.status));
  return schedule(actions, plan.partnership.startDate);
}

/**
 * Early and late dates, slack and the critical path (domain.md, "Schedule"): the planned start is the earliest date, the
 * length in days is kept. Dependencies on tasks that are not there count for nothing, nor do those of tasks in a cycle or behind one.
 * Near-linear in tasks and dependencies.
 *
 * @param emptyDay the start and end where there is no task.
 */
export function schedule(tasks: readonly Task[], emptyDay: LocalDate): ScheduleResult {
  if (tasks.length === 0) return { start: emptyDay, end: emptyDay, durationDays: 0, items: [] };
  const lengths = Int32Array.from(tasks, lengthOf);
  const graph = graphOf(tasks);
  const order = topologicalOrder(graph);
  const gaps = Int32Array.from(gapsOf(graph, lengths));
  const early = earlyStarts(tasks, graph, order, gaps);
  const start = early.reduce((least, day) => Math.min(least, day));
  const end = early.reduce((most, day, i) => Math.max(most, day + lengths[i]!), -Infinity) - 1;
  const late = lateStarts(lengths, end, graph, order, gaps);
  const free = freeSlacks(lengths, end, graph, early, gaps);
  const date = dates();
  const items = tasks.map((task, i) => ({
    actionId: task.id,
    earlyStart: date(early[i]!),
    earlyFinish: date(early[i]! + lengths[i]! - 1),
    lateStart: date(late[i]!),
    lateFinish: date(late[i]! + lengths[i]! - 1),
    slackDays: late[i]! - early[i]!,
    freeSlackDays: free[i]!,
    critical: late[i] === early[i],
  }));
  return { start: date(start), end: date(end), durationDays: end - start + 1, items };
}

/** Days, first and last counted; at least one. */
export function lengthOf(task: Pick<Task, 'plannedStart' | 'plannedEnd'>): number {
  return Math.max(1, toDayNumber(task.plannedEnd) - toDayNumber(task.plannedStart) + 1);
}

/**
 * Days from the predecessor's start to the earliest start that one dependency allows. A task of length L that starts on
 * day s is over at the beginning of day s + L, so that FS with lag 0 starts on the day after the last day.
 */
export function gapOf({ type, lagDays }: DependencyFact, predecessorLength: number, length: number): number {
  const fromFinish = type === 'FS' || type === 'FF' ? predecessorLength : 0;
  const toFinish = type === 'FF' || type === 'SF' ? length : 0;
  return fromFinish + lagDays - toFinish;
}

function* gapsOf({ size, first, predecessors, edges }: Graph, lengths: Int32Array): Generator<number> {
  for (let i = 0; i < size; i += 1) {
    for (let e = first[i]!; e < first[i + 1]!; e += 1) yield gapOf(edges[e]!, lengths[predecessors[e]!]!, lengths[i]!);
  }
}

function earlyStarts(tasks: readonly Task[], graph: Graph, order: Int32Array, gaps: Int32Array): Int32Array {
  const { first, predecessors } = graph;
  const early = Int32Array.from(tasks, (task) => toDayNumber(task.plannedStart));
  for (const i of order) {
    for (let e = first[i]!; e < first[i + 1]!; e += 1) {
      early[i] = Math.max(early[i]!, early[predecessors[e]!]! + gaps[e]!);
    }
  }
  return early;
}

function lateStarts(lengths: Int32Array, end: number, graph: Graph, order: Int32Array, gaps: Int32Array): Int32Array {
  const { first, predecessors } = graph;
  const late = lengths.map((length) => end + 1 - length);
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const i = order[place]!;
    for (let e = first[i]!; e < first[i + 1]!; e += 1) {
      const predecessor = predecessors[e]!;
      late[predecessor] = Math.min(late[predecessor]!, late[i]! - gaps[e]!);
    }
  }
  return late;
}

/** Up to the first successor that would have to move, or to the end of the whole. */
function freeSlacks(lengths: Int32Array, end: number, graph: Graph, early: Int32Array, gaps: Int32Array): Int32Array {
  const { size, first, predecessors } = graph;
  const free = lengths.map((length, i) => end + 1 - length - early[i]!);
  for (let i = 0; i < size; i += 1) {
    for (let e = first[i]!; e < first[i + 1]!; e += 1) {
      const predecessor = predecessors[e]!;
      free[predecessor] = Math.min(free[predecessor]!, early[i]! - gaps[e]! - early[predecessor]!);
    }
  }
  return free;
}

/** Day numbers as dates, each made once. */
function dates(): (day: number) => LocalDate {
  const known = new Map<number, LocalDate>();
  return (day) => {
    let date = known.get(day);
    if (date === undefined) known.set(day, (date = fromDayNumber(day)));
    return date;
  };
}
