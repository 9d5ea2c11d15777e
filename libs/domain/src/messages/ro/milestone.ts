/** What the English file of this name says, in Romanian. */
export const milestoneMessages: Readonly<Record<string, string>> = {
  PHASE_BEYOND_FINAL: 'Acțiunea se încheie în faza de {finalPhase} și nu intră niciodată în faza de {phase}.',
};
