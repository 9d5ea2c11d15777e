/** What the English file of this name says, in Italian. */
export const milestoneMessages: Readonly<Record<string, string>> = {
  PHASE_BEYOND_FINAL: 'L’azione termina nella fase {finalPhase} e non entra mai in {phase}.',
};
