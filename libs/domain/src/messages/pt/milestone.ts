/** What the English file of this name says, in Portuguese. */
export const milestoneMessages: Readonly<Record<string, string>> = {
  PHASE_BEYOND_FINAL: 'A ação termina na fase {finalPhase} e nunca entra em {phase}.',
};
