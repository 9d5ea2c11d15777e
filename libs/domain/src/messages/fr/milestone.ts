/** What the English file of this name says, in French. */
export const milestoneMessages: Readonly<Record<string, string>> = {
  PHASE_BEYOND_FINAL: 'L’action se termine en {finalPhase} et n’entre jamais en {phase}.',
};
