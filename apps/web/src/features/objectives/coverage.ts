import type { ObjectiveFacts } from './objectives.operations.js';

export const PHASES = ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'] as const;
export type Phase = (typeof PHASES)[number];
type ActionFacts = ObjectiveFacts['actions'][number];

/** How an objective is served in each phase. */
export type Coverage = Readonly<Record<Phase, { readonly now: number; readonly later: number }>>;

/** The actions that count: those that were given up serve nothing. */
export function serving({ actions }: Pick<ObjectiveFacts, 'actions'>): ActionFacts[] {
  return actions.filter(({ status }) => status !== 'CANCELLED' && status !== 'REJECTED');
}

/** For each phase, how many actions are in it, and how many will come to it later on their way to their final phase. */
export function coverageOf(objective: Pick<ObjectiveFacts, 'actions'>): Coverage {
  const actions = serving(objective);
  const of = (phase: Phase) => {
    const at = PHASES.indexOf(phase);
    const later = actions.filter(
      (action) => PHASES.indexOf(action.phase) < at && PHASES.indexOf(action.finalPhase) >= at,
    );
    return { now: actions.filter((action) => action.phase === phase).length, later: later.length };
  };
  return { PREPARATION: of('PREPARATION'), IMPLEMENTATION: of('IMPLEMENTATION'), INVESTMENT: of('INVESTMENT') };
}
