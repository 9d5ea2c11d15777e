import { plusDays } from '../../ui/day.js';
import type { ActionFacts } from './schedule.js';

/** An action on its way to other dates: by so many days, not yet asked for. */
export interface Move {
  readonly action: Pick<ActionFacts, 'id' | 'code' | 'title' | 'version' | 'plannedStart' | 'plannedEnd'>;
  readonly days: number;
}

/** The dates that a move leads to; the length is kept. */
export function datesOf({ action, days }: Move): { readonly plannedStart: string; readonly plannedEnd: string } {
  return { plannedStart: plusDays(action.plannedStart, days), plannedEnd: plusDays(action.plannedEnd, days) };
}

/** How many days a key moves an action: Alt with an arrow one day, with Shift a week; null for other keys. */
export function daysOfKey(event: {
  readonly key: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): number | null {
  if (!event.altKey) return null;
  const step = event.shiftKey ? 7 : 1;
  if (event.key === 'ArrowRight') return step;
  return event.key === 'ArrowLeft' ? -step : null;
}

/** Whole days that a pointer has moved over. @param day the width of a day in pixels */
export function daysOfDrag(pixels: number, day: number): number {
  // Minus zero is no move either.
  return Math.round(pixels / day) || 0;
}

/** States in which the dates of an action can still move. */
const MOVABLE: readonly string[] = ['PROPOSED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD'];

/** Whether an action of this status can be moved at all; who may, the server says. */
export function isMovable({ status }: Pick<ActionFacts, 'status'>): boolean {
  return MOVABLE.includes(status);
}
