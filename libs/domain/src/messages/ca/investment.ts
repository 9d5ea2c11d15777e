/** What the English file of this name says, in Catalan. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} no té un pressupost al qual pugui correspondre el finançament.',
  FUNDING_DOES_NOT_ADD_UP: 'Les línies de finançament de {proposal} sumen {sum}; el pressupost és {budget}.',
  COST_FUNDED_TWICE: '{proposal} finança un cost més d’una vegada: {costs}.',
  BUDGET_LINES_DO_NOT_ADD_UP: 'Les línies del pressupost de {proposal} sumen {sum}; el pressupost és {budget}.',
  FUNDING_NOT_SECURED: '{open} del finançament de {proposal} encara no estan assegurats.',
  PROPOSAL_WITHOUT_TRL: '{proposal} no té nivell de maduresa tecnològica.',
  PROPOSAL_WITHOUT_PLAN: '{proposal} no té pla de negoci.',
  ENDORSED_BUDGET:
    'El comitè ha avalat {proposal} amb un pressupost de {budget}, que es manté mentre no es revoqui la decisió.',
  ENDORSED_PLAN:
    'El comitè ha avalat {proposal} amb el seu pla de negoci, que es manté mentre no es revoqui la decisió.',
  NOT_A_BUSINESS_PLAN: '{deliverable} no està marcat com a pla de negoci.',
  UNKNOWN_DELIVERABLE: 'No hi ha cap lliurable {code}.',
  AMOUNT_NOT_POSITIVE: 'Un import ha de ser superior a zero.',
  AMOUNT_BELOW_CENT: 'Un import té com a màxim dos decimals.',
  TWO_INVESTORS: 'Indiqueu una organització o un altre inversor, no tots dos.',
  INVESTOR_MISSING: 'Indiqueu una organització o un altre inversor.',
  BUDGET_LINE_NOWHERE: 'Indiqueu quina organització fa aquesta despesa, o en quina regió.',
};
