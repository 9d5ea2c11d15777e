/** Why a funding mix does not hold. */
export const investmentMessages: Record<string, string> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} has no budget that its funding could add up to.',
  FUNDING_DOES_NOT_ADD_UP: 'The funding lines of {proposal} sum up to {sum}, its budget is {budget}.',
  COST_FUNDED_TWICE: '{proposal} funds a cost more than once: {costs}.',
  BUDGET_LINES_DO_NOT_ADD_UP: 'The budget lines of {proposal} sum up to {sum}, its budget is {budget}.',
  FUNDING_NOT_SECURED: '{open} of the funding of {proposal} is not secured yet.',
  PROPOSAL_WITHOUT_TRL: '{proposal} has no technology readiness level.',
  PROPOSAL_WITHOUT_PLAN: '{proposal} has no business plan.',
  ENDORSED_BUDGET:
    'The committee has endorsed {proposal} with a budget of {budget}; it stays as long as the decision is not revoked.',
  ENDORSED_PLAN:
    'The committee has endorsed {proposal} with its business plan, which stays as long as the decision is not revoked.',
  NOT_A_BUSINESS_PLAN: '{deliverable} is not marked as a business plan.',
  UNKNOWN_DELIVERABLE: 'There is no deliverable {code}.',
  AMOUNT_NOT_POSITIVE: 'An amount must be more than zero.',
  AMOUNT_BELOW_CENT: 'An amount has at most two digits after the point.',
  TWO_INVESTORS: 'Name an organisation or another investor, not both.',
  INVESTOR_MISSING: 'Name an organisation or another investor.',
  BUDGET_LINE_NOWHERE: 'Say which organisation spends this, or in which region.',
};
