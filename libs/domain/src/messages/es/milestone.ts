/** What the English file of this name says, in Spanish. */
export const milestoneMessages: Readonly<Record<string, string>> = {
  PHASE_BEYOND_FINAL: 'La acción termina en la fase {finalPhase} y nunca entra en {phase}.',
};
