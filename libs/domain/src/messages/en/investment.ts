/** Why a funding mix does not hold. */
export const investmentMessages: Record<string, string> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} has no budget that its funding could add up to.',
  FUNDING_DOES_NOT_ADD_UP: 'The funding lines of {proposal} sum up to {sum}, its budget is {budget}.',
  COST_FUNDED_TWICE: '{proposal} funds a cost more than once: {costs}.',
};
