/** What the English file of this name says, in Catalan. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} no té un pressupost al qual pugui correspondre el finançament.',
  FUNDING_DOES_NOT_ADD_UP: 'Les línies de finançament de {proposal} sumen {sum}; el pressupost és {budget}.',
  COST_FUNDED_TWICE: '{proposal} finança un cost més d’una vegada: {costs}.',
};
