/** What the English file of this name says, in Italian. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} non ha un bilancio a cui il finanziamento possa corrispondere.',
  FUNDING_DOES_NOT_ADD_UP: 'Le linee di finanziamento di {proposal} sommano a {sum}, il bilancio è {budget}.',
  COST_FUNDED_TWICE: '{proposal} finanzia un costo più di una volta: {costs}.',
  BUDGET_LINES_DO_NOT_ADD_UP: 'Le linee del bilancio di {proposal} sommano a {sum}, il bilancio è {budget}.',
  FUNDING_NOT_SECURED: '{open} del finanziamento di {proposal} non sono ancora assicurati.',
  PROPOSAL_WITHOUT_TRL: '{proposal} non ha un livello di maturità tecnologica.',
  PROPOSAL_WITHOUT_PLAN: '{proposal} non ha un piano aziendale.',
  ENDORSED_BUDGET:
    'Il comitato ha approvato {proposal} con un bilancio di {budget}; resta tale finché la decisione non è revocata.',
  ENDORSED_PLAN:
    'Il comitato ha approvato {proposal} con il suo piano aziendale, che resta tale finché la decisione non è revocata.',
  NOT_A_BUSINESS_PLAN: '{deliverable} non è indicato come piano aziendale.',
  UNKNOWN_DELIVERABLE: 'Non esiste un risultato {code}.',
  AMOUNT_NOT_POSITIVE: 'Un importo deve essere maggiore di zero.',
  AMOUNT_BELOW_CENT: 'Un importo ha al massimo due cifre dopo la virgola.',
  TWO_INVESTORS: 'Indichi un’organizzazione o un altro investitore, non entrambi.',
  INVESTOR_MISSING: 'Indichi un’organizzazione o un altro investitore.',
  BUDGET_LINE_NOWHERE: 'Indichi quale organizzazione sostiene la spesa, o in quale regione.',
};
