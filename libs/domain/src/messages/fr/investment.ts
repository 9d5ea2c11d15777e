/** What the English file of this name says, in French. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} n’a pas de budget auquel son financement puisse correspondre.',
  FUNDING_DOES_NOT_ADD_UP: 'Les lignes de financement de {proposal} totalisent {sum}, son budget est de {budget}.',
  COST_FUNDED_TWICE: '{proposal} finance un même coût plus d’une fois : {costs}.',
  BUDGET_LINES_DO_NOT_ADD_UP: 'Les lignes du budget de {proposal} totalisent {sum}, son budget est de {budget}.',
  FUNDING_NOT_SECURED: '{open} du financement de {proposal} ne sont pas encore obtenus.',
  PROPOSAL_WITHOUT_TRL: '{proposal} n’a pas de niveau de maturité technologique.',
  PROPOSAL_WITHOUT_PLAN: '{proposal} n’a pas de plan d’affaires.',
  ENDORSED_BUDGET:
    'Le comité a avalisé {proposal} avec un budget de {budget} ; il reste inchangé tant que la décision n’est pas révoquée.',
  ENDORSED_PLAN:
    'Le comité a avalisé {proposal} avec son plan d’affaires ; il reste inchangé tant que la décision n’est pas révoquée.',
  NOT_A_BUSINESS_PLAN: '{deliverable} n’est pas désigné comme plan d’affaires.',
  UNKNOWN_DELIVERABLE: 'Il n’y a pas de livrable {code}.',
  AMOUNT_NOT_POSITIVE: 'Un montant doit être supérieur à zéro.',
  AMOUNT_BELOW_CENT: 'Un montant a au plus deux chiffres après la virgule.',
  TWO_INVESTORS: 'Indiquez une organisation ou un autre investisseur, pas les deux.',
  INVESTOR_MISSING: 'Indiquez une organisation ou un autre investisseur.',
  BUDGET_LINE_NOWHERE: 'Indiquez quelle organisation fait cette dépense, ou dans quelle région.',
};
