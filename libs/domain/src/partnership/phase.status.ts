/** The three phases of a partnership and of each action, in this order (concept note n. 460-464). */
export const PHASES = ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'] as const;
export type Phase = (typeof PHASES)[number];

/** True when the first phase comes after the second. */
export function isLater(phase: Phase, than: Phase): boolean {
  return PHASES.indexOf(phase) > PHASES.indexOf(than);
}

/** The phase that follows, or null after the last. */
export function nextPhase(phase: Phase): Phase | null {
  return PHASES[PHASES.indexOf(phase) + 1] ?? null;
}
