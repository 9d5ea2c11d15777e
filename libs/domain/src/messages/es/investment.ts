/** What the English file of this name says, in Spanish. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} no tiene un presupuesto al que pueda corresponder su financiación.',
  FUNDING_DOES_NOT_ADD_UP: 'Las líneas de financiación de {proposal} suman {sum}; su presupuesto es {budget}.',
  COST_FUNDED_TWICE: '{proposal} financia un coste más de una vez: {costs}.',
};
