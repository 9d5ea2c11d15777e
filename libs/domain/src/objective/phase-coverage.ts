import type { ActionFact } from '../action/action.facts.js';
import { ACTION_STATUSES, type ActionStatus } from '../action/action.status.js';
import { PHASES, type Phase } from '../partnership/phase.status.js';

/** How an objective is served in a phase. */
export interface PhaseCoverage {
  readonly phase: Phase;
  /** Actions that are in it. */
  readonly now: number;
  /** Actions that will come to it on their way to their final phase. */
  readonly later: number;
  /** Those that are in it, by status. */
  readonly byStatus: readonly { readonly status: ActionStatus; readonly count: number }[];
}

/** Whether an action serves its objectives: what was given up serves nothing. */
export function serves({ status }: Pick<ActionFact, 'status'>): boolean {
  return status !== 'CANCELLED' && status !== 'REJECTED';
}

/** For each phase, how many of these actions are in it and how many will come to it. */
export function phaseCoverage(
  actions: readonly Pick<ActionFact, 'phase' | 'finalPhase' | 'status'>[],
): readonly PhaseCoverage[] {
  const serving = actions.filter(serves);
  return PHASES.map((phase, at) => {
    const now = serving.filter((action) => action.phase === phase);
    const later = serving.filter(
      (action) => PHASES.indexOf(action.phase) < at && PHASES.indexOf(action.finalPhase) >= at,
    );
    const byStatus = ACTION_STATUSES.map((status) => ({
      status,
      count: now.filter((action) => action.status === status).length,
    })).filter(({ count }) => count > 0);
    return { phase, now: now.length, later: later.length, byStatus };
  });
}
