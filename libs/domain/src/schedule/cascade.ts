import type { ActionFact } from '../action/action.facts.js';
import type { Plan } from '../plan/plan.js';
import { daysBetween, fromDayNumber, toDayNumber, type LocalDate } from '../shared/calendar.js';
import { compareCodes } from '../shared/names.js';
import type { WorkCalendar } from './holidays.js';
import type { MoveFact } from './move-request.facts.js';
import { gapOf, passesOf, withTasks, workDays, type Network, type Passes, type Task } from './network.js';

/** A network with its passes, so that several moves can be looked at without making it again. */
export interface Course {
  readonly network: Network;
  readonly passes: Passes;
}

/** Where somebody wants an action to go. */
export type WantedDates = Pick<MoveFact, 'actionId' | 'toStart' | 'toEnd'>;

/** What comes of moves. */
export interface Cascade {
  /** The moves themselves, then what they push, the earliest first. */
  readonly moves: readonly MoveFact[];
  /** The course that things take then. */
  readonly after: Course;
}

export function courseOf(network: Network): Course {
  return { network, passes: passesOf(network) };
}

/**
 * What moves actions push (domain.md, "Schedule"). A planned start is an earliest date: who has to wait longer than before
 * begins later, keeping its length; who has to wait less stays where it is. Near-linear in actions and dependencies.
 */
export function cascadeOf(plan: Plan, before: Course, wanted: readonly WantedDates[]): Cascade {
  const places = before.network.graph.places;
  const changed = new Map<number, Task>();
  const asked = wanted.map((one) => moveTo(plan.get('Action', one.actionId), one.toStart, one.toEnd));
  for (const { actionId, toStart, toEnd } of asked) {
    const place = places.get(actionId);
    if (place === undefined) continue;
    changed.set(place, { ...before.network.tasks[place]!, plannedStart: toStart, plannedEnd: toEnd });
  }
  const after = courseOf(withTasks(before.network, changed));
  const pushed: MoveFact[] = [];
  after.passes.early.forEach((day, place) => {
    if (changed.has(place) || day <= before.passes.early[place]!) return;
    pushed.push(pushTo(plan.get('Action', after.network.tasks[place]!.id), place, after));
  });
  return { moves: [...asked, ...inOrder(plan, pushed)], after };
}

/** The move of an action to the earliest dates that a course allows. */
export function pushTo(action: ActionFact, place: number, { network, passes }: Course): MoveFact {
  const first = passes.early[place]!;
  const date = (work: number): LocalDate => fromDayNumber(network.calendar.dayOf(work));
  return moveTo(action, date(first), date(first + network.lengths[place]! - 1));
}

/** True while an action is planned to begin before a course lets it. */
export function isHeldUp(actionId: string, { network, passes }: Course): boolean {
  const place = network.graph.places.get(actionId);
  return place !== undefined && passes.early[place]! > network.earliest[place]!;
}

/** The last day of a course. */
export function endOf({ network, passes }: Course): LocalDate {
  return fromDayNumber(network.calendar.dayOf(passes.end));
}

/** The actions without slack. */
export function criticalIn({ network, passes }: Course): Set<string> {
  const { early, late } = passes;
  return new Set(network.tasks.filter((_, place) => early[place] === late[place]).map(({ id }) => id));
}

/** The last day of an action that begins on a day and keeps its length in days of work. */
export function endKeepingLength(calendar: WorkCalendar, action: ActionFact, start: LocalDate): LocalDate {
  const length = workDays(calendar, action.plannedStart, action.plannedEnd);
  const last = fromDayNumber(calendar.dayOf(calendar.workOn(toDayNumber(start)) + length - 1));
  return last < start ? start : last;
}

/** Days that an action starts later (negative: earlier); where its start stays, that it ends later. */
export function daysMoved({ fromStart, fromEnd, toStart, toEnd }: MoveFact): number {
  return fromStart === toStart ? daysBetween(fromEnd, toEnd) : daysBetween(fromStart, toStart);
}

/**
 * True when what is due within an action becomes late by its move: it ends behind the due date then, and begins later than it
 * did, or ended in time. A due date does not move by itself.
 */
export function becomesLate({ fromStart, fromEnd, toStart, toEnd }: MoveFact, dueDate: LocalDate): boolean {
  return toEnd > dueDate && (toStart > fromStart || fromEnd <= dueDate);
}

/** The first day that dependencies leave to an action of the length that its new dates have; null where none binds it. */
export function earliestFor({ network, passes }: Course, wanted: WantedDates): LocalDate | null {
  const place = network.graph.places.get(wanted.actionId);
  if (place === undefined) return null;
  const { graph, calendar, lengths } = network;
  const length = workDays(calendar, wanted.toStart, wanted.toEnd);
  let earliest = -Infinity;
  for (let e = graph.first[place]!; e < graph.first[place + 1]!; e += 1) {
    const predecessor = graph.predecessors[e]!;
    const gap = gapOf(graph.edges[e]!, lengths[predecessor]!, length);
    earliest = Math.max(earliest, passes.early[predecessor]! + gap);
  }
  return earliest === -Infinity ? null : fromDayNumber(calendar.dayOf(earliest));
}

function moveTo(action: ActionFact, toStart: LocalDate, toEnd: LocalDate): MoveFact {
  return { actionId: action.id, fromStart: action.plannedStart, fromEnd: action.plannedEnd, toStart, toEnd };
}

function inOrder(plan: Plan, moves: MoveFact[]): MoveFact[] {
  const code = ({ actionId }: MoveFact): string => plan.get('Action', actionId).code;
  return moves.sort((left, right) => {
    if (left.toStart !== right.toStart) return left.toStart < right.toStart ? -1 : 1;
    return compareCodes(code(left), code(right));
  });
}
