/** What the English file of this name says, in Italian. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} non ha un bilancio a cui il finanziamento possa corrispondere.',
  FUNDING_DOES_NOT_ADD_UP: 'Le linee di finanziamento di {proposal} sommano a {sum}, il bilancio è {budget}.',
  COST_FUNDED_TWICE: '{proposal} finanzia un costo più di una volta: {costs}.',
};
