/** Why a milestone (or a deliverable, for which the same holds) cannot be added. */
export const milestoneMessages: Record<string, string> = {
  PHASE_BEYOND_FINAL: 'The action ends in {finalPhase} and never enters {phase}.',
};
