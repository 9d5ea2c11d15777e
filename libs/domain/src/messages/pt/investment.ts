/** What the English file of this name says, in Portuguese. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} não tem um orçamento a que o financiamento possa corresponder.',
  FUNDING_DOES_NOT_ADD_UP: 'As linhas de financiamento de {proposal} somam {sum}; o orçamento é {budget}.',
  COST_FUNDED_TWICE: '{proposal} financia um custo mais de uma vez: {costs}.',
};
