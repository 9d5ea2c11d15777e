/** What the English file of this name says, in Romanian. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} nu are un buget căruia să îi poată corespunde finanțarea.',
  FUNDING_DOES_NOT_ADD_UP: 'Liniile de finanțare ale {proposal} însumează {sum}; bugetul este de {budget}.',
  COST_FUNDED_TWICE: '{proposal} finanțează un cost de mai multe ori: {costs}.',
  BUDGET_LINES_DO_NOT_ADD_UP: 'Liniile de buget ale {proposal} însumează {sum}; bugetul este de {budget}.',
  FUNDING_NOT_SECURED: '{open} din finanțarea {proposal} nu sunt încă asigurați.',
  PROPOSAL_WITHOUT_TRL: '{proposal} nu are un nivel de maturitate tehnologică.',
  PROPOSAL_WITHOUT_PLAN: '{proposal} nu are un plan de afaceri.',
  ENDORSED_BUDGET:
    'Comitetul a susținut {proposal} cu un buget de {budget}, care rămâne cât timp decizia nu este revocată.',
  ENDORSED_PLAN:
    'Comitetul a susținut {proposal} cu planul său de afaceri, care rămâne cât timp decizia nu este revocată.',
  NOT_A_BUSINESS_PLAN: '{deliverable} nu este marcat ca plan de afaceri.',
  UNKNOWN_DELIVERABLE: 'Nu există livrabilul {code}.',
  AMOUNT_NOT_POSITIVE: 'O sumă trebuie să fie mai mare decât zero.',
  AMOUNT_BELOW_CENT: 'O sumă are cel mult două zecimale.',
  TWO_INVESTORS: 'Indicați o organizație sau un alt investitor, nu ambele.',
  INVESTOR_MISSING: 'Indicați o organizație sau un alt investitor.',
  BUDGET_LINE_NOWHERE: 'Indicați ce organizație face această cheltuială sau în ce regiune.',
};
