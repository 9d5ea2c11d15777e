/** What the English file of this name says, in Dutch. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} heeft geen begroting waarmee de financiering kan overeenkomen.',
  FUNDING_DOES_NOT_ADD_UP: 'De financieringsregels van {proposal} tellen op tot {sum}, de begroting is {budget}.',
  COST_FUNDED_TWICE: '{proposal} financiert een kost meer dan eens: {costs}.',
};
