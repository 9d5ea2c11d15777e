/** What the English file of this name says, in Catalan. */
export const objectiveMessages: Readonly<Record<string, string>> = {
  INDICATOR_REPORTED: '{indicator} és la suma dels informes dels socis; s’hi registra allà.',
  INDICATOR_HAS_VALUES:
    '{indicator} ja té {values:valor registrat|valors registrats}; afegiu un altre indicador calculat a partir dels informes dels socis i elimineu aquest.',
  PERIOD_AHEAD: 'El període {period} comença el {start}; encara no hi ha res per registrar.',
  TARGET_IS_BASELINE: 'Amb la fita {target}, l’indicador ja hi és des del començament.',
  REPORTED_ADDS_UP: 'Els valors que comuniquen els socis se sumen; no poden indicar un nivell.',
};
