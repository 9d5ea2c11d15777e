import type { GateFacts, GatesPlan } from './gates.operations.js';

const WAITING: readonly GateFacts['status'][] = ['REQUESTED', 'DEFERRED'];
const COMING: readonly GatesPlan['sessions'][number]['status'][] = ['PLANNED', 'CONVENED', 'IN_SESSION'];

/** The gates that the committee has still to decide, oldest first, and the ones that are settled, newest first. */
export function sortedGates<Gate extends Pick<GateFacts, 'status'>>(
  gates: readonly Gate[],
): { readonly waiting: readonly Gate[]; readonly settled: readonly Gate[] } {
  return {
    waiting: gates.filter(({ status }) => WAITING.includes(status)),
    settled: gates.filter(({ status }) => !WAITING.includes(status)).toReversed(),
  };
}

/** The next session that can decide: the earliest that is not over; null when none is planned. */
export function nextSession<Session extends Pick<GatesPlan['sessions'][number], 'status' | 'date'>>(
  sessions: readonly Session[],
): Session | null {
  const coming = sessions.filter(({ status }) => COMING.includes(status));
  return coming.sort((left, right) => left.date.localeCompare(right.date))[0] ?? null;
}

/** Actions that have a phase ahead: those for which a gate can be requested at all. */
export function candidates<Action extends { readonly phase: string; readonly finalPhase: string }>(
  actions: readonly Action[],
): Action[] {
  return actions.filter(({ phase, finalPhase }) => phase !== finalPhase);
}
