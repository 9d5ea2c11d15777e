/** What the English file of this name says, in Catalan. */
export const milestoneMessages: Readonly<Record<string, string>> = {
  PHASE_BEYOND_FINAL: 'L’acció acaba a la fase {finalPhase} i no entra mai a {phase}.',
};
