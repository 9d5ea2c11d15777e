/** What the English file of this name says, in Dutch. */
export const milestoneMessages: Readonly<Record<string, string>> = {
  PHASE_BEYOND_FINAL: 'De actie eindigt in de fase {finalPhase} en komt nooit in {phase}.',
};
