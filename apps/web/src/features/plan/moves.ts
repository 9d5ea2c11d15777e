import type { PlanTransition } from './plan.operations.js';
import { PHASES, STATUSES } from './view.js';

/** By what the board's columns are. */
export type BoardBy = 'status' | 'phase';
export type StatusVerb = 'start' | 'hold' | 'resume' | 'complete' | 'cancel';

export const COLUMNS_BY: Readonly<Record<BoardBy, readonly string[]>> = { status: STATUSES, phase: PHASES };

const STATUS_VERBS: readonly string[] = ['start', 'hold', 'resume', 'complete', 'cancel'];
/** Said of every action that could advance: it is what requesting the gate is for, and no reason against it. */
const BY_GATE = 'NEEDS_GATE';
const WRONG_STATE = 'WRONG_STATE';

export interface MoveReason {
  readonly code: string;
  readonly message: string;
  readonly mendedBy?: string | null;
}

/** What moving a card to a column comes to. */
export type Move =
  | { readonly kind: 'verb'; readonly verb: StatusVerb; readonly requires: readonly string[] }
  | { readonly kind: 'gate'; readonly to: string }
  | { readonly kind: 'refused'; readonly reasons: readonly MoveReason[] }
  /** No verb leads there. */
  | { readonly kind: 'none' };

/**
 * What moving an action to a column would do, or every reason why it cannot be. Where several verbs lead to a column
 * (start and resume), the one that fits the action's state answers.
 */
export function moveTo(by: BoardBy, target: string, transitions: readonly PlanTransition[]): Move {
  return by === 'phase' ? gateTo(target, transitions) : statusTo(target, transitions);
}

function gateTo(target: string, transitions: readonly PlanTransition[]): Move {
  const advance = transitions.find(({ name }) => name === 'advance');
  const reasons = advance?.blockers.filter(({ code }) => code !== BY_GATE) ?? [];
  if (reasons.length > 0) return { kind: 'refused', reasons };
  // Phases follow in order: only the next one can be asked for.
  return advance?.to === target ? { kind: 'gate', to: target } : { kind: 'none' };
}

function statusTo(target: string, transitions: readonly PlanTransition[]): Move {
  const leading = transitions.filter(({ name, to }) => to === target && name !== 'advance');
  const fits = (one: PlanTransition): boolean => !one.blockers.some(({ code }) => code === WRONG_STATE);
  const found = leading.find(({ allowed }) => allowed) ?? leading.find(fits) ?? leading[0];
  if (!found) return { kind: 'none' };
  if (!found.allowed || !STATUS_VERBS.includes(found.name)) return { kind: 'refused', reasons: found.blockers };
  return { kind: 'verb', verb: found.name as StatusVerb, requires: found.requires };
}

/** True where a card may be put down. */
export function isPossible(move: Move): boolean {
  return move.kind === 'verb' || move.kind === 'gate';
}
