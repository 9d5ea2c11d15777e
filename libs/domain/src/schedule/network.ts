import type { ActionFact, DependencyFact } from '../action/action.facts.js';
import { toDayNumber, type LocalDate } from '../shared/calendar.js';
import { graphOf, topologicalOrder, type Graph } from './graph.js';
import { workCalendar, type Holiday, type WorkCalendar } from './holidays.js';

/** What can be scheduled; an action is one. What has begun stands where it is. */
export type Task = Pick<ActionFact, 'id' | 'plannedStart' | 'plannedEnd' | 'dependencies'> &
  Partial<Pick<ActionFact, 'actualStart' | 'actualEnd'>>;

/**
 * Tasks as numbers, in days of work (see {@link WorkCalendar}). `graph` holds no dependencies of tasks that have begun, which
 * wait for nothing any more; `order` leaves out what is in a cycle or behind one.
 */
export interface Network {
  readonly tasks: readonly Task[];
  readonly calendar: WorkCalendar;
  readonly graph: Graph;
  readonly order: Int32Array;
  readonly lengths: Int32Array;
  /** The day on which each may start, or has started. */
  readonly earliest: Int32Array;
  /** For each dependency the days from its predecessor's start to the earliest start that it allows. */
  readonly gaps: Int32Array;
}

/** A network with the days that come of it. */
export interface Passes {
  readonly early: Int32Array;
  readonly late: Int32Array;
  /** The last day of the whole; meaningless without tasks. */
  readonly end: number;
}

/** The first and last day of a task as planned or, as far as it has begun or ended, as it was. */
export function datesOf(task: Task): { readonly start: LocalDate; readonly end: LocalDate } {
  const start = task.actualStart ?? task.plannedStart;
  const end = task.actualEnd ?? task.plannedEnd;
  return { start, end: end < start ? start : end };
}

/** True for a task that has begun: its dates are fixed. */
export function hasBegun(task: Task): boolean {
  return (task.actualStart ?? task.actualEnd ?? null) !== null;
}

/** Days of work in a span, first and last counted; at least one. */
export function workDays(calendar: WorkCalendar, start: LocalDate, end: LocalDate): number {
  return Math.max(1, calendar.workOn(toDayNumber(end) + 1) - calendar.workOn(toDayNumber(start)));
}

/** The first day of work from some days after a date on; dates recur, and each is read once. */
function works(calendar: WorkCalendar): (date: LocalDate, after: number) => number {
  const known = new Map<LocalDate, number>();
  return (date, after) => {
    let day = known.get(date);
    if (day === undefined) known.set(date, (day = toDayNumber(date)));
    return calendar.workOn(day + after);
  };
}

export function networkOf(tasks: readonly Task[], holidays: readonly Pick<Holiday, 'from' | 'to'>[] = []): Network {
  const calendar = workCalendar(holidays);
  const earliest = new Int32Array(tasks.length);
  const lengths = new Int32Array(tasks.length);
  const workOn = works(calendar);
  tasks.forEach((task, i) => {
    const { start, end } = datesOf(task);
    earliest[i] = workOn(start, 0);
    lengths[i] = Math.max(1, workOn(end, 1) - earliest[i]);
  });
  const graph = graphOf(tasks.map((task) => (hasBegun(task) ? { id: task.id, dependencies: [] } : task)));
  return { tasks, calendar, graph, order: topologicalOrder(graph), lengths, earliest, gaps: gapsOf(graph, lengths) };
}

/** The network with other tasks in some places, which depend on what the ones before did. */
export function withTasks(network: Network, changed: ReadonlyMap<number, Task>): Network {
  const { calendar, graph } = network;
  const earliest = network.earliest.slice();
  const lengths = network.lengths.slice();
  const tasks = network.tasks.slice();
  for (const [i, task] of changed) {
    const { start, end } = datesOf(task);
    tasks[i] = task;
    earliest[i] = calendar.workOn(toDayNumber(start));
    lengths[i] = workDays(calendar, start, end);
  }
  return { ...network, tasks, earliest, lengths, gaps: gapsOf(graph, lengths) };
}

/** The passes forward and back: each once through all tasks and dependencies. */
export function passesOf(network: Network): Passes {
  const early = earlyStarts(network);
  const { lengths } = network;
  const end = early.reduce((most, day, i) => Math.max(most, day + lengths[i]!), -Infinity) - 1;
  return { early, late: lateStarts(network, end), end };
}

/**
 * Days of work that each task can slip without moving any other one, or the end of the whole. Dependencies of what is in a
 * cycle or behind one count for nothing here either.
 */
export function freeSlacks({ graph, order, lengths, gaps }: Network, { early, end }: Passes): Int32Array {
  const free = lengths.map((length, i) => end + 1 - length - early[i]!);
  for (const i of order) {
    for (let e = graph.first[i]!; e < graph.first[i + 1]!; e += 1) {
      const predecessor = graph.predecessors[e]!;
      free[predecessor] = Math.min(free[predecessor]!, early[i]! - gaps[e]! - early[predecessor]!);
    }
  }
  return free;
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

function gapsOf({ size, first, predecessors, edges }: Graph, lengths: Int32Array): Int32Array {
  const gaps = new Int32Array(edges.length);
  for (let i = 0; i < size; i += 1) {
    for (let e = first[i]!; e < first[i + 1]!; e += 1) {
      gaps[e] = gapOf(edges[e]!, lengths[predecessors[e]!]!, lengths[i]!);
    }
  }
  return gaps;
}

function earlyStarts({ graph, order, earliest, gaps }: Network): Int32Array {
  const { first, predecessors } = graph;
  const early = earliest.slice();
  for (const i of order) {
    for (let e = first[i]!; e < first[i + 1]!; e += 1) {
      early[i] = Math.max(early[i]!, early[predecessors[e]!]! + gaps[e]!);
    }
  }
  return early;
}

function lateStarts({ graph, order, lengths, gaps }: Network, end: number): Int32Array {
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
