/** What the English file of this name says, in German. */
export const milestoneMessages: Readonly<Record<string, string>> = {
  PHASE_BEYOND_FINAL: 'Die Maßnahme endet in der Phase {finalPhase} und tritt nie in die Phase {phase} ein.',
};
