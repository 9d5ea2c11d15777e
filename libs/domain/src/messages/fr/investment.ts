/** What the English file of this name says, in French. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} n’a pas de budget auquel son financement puisse correspondre.',
  FUNDING_DOES_NOT_ADD_UP: 'Les lignes de financement de {proposal} totalisent {sum}, son budget est de {budget}.',
  COST_FUNDED_TWICE: '{proposal} finance un même coût plus d’une fois : {costs}.',
};
