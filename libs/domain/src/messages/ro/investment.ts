/** What the English file of this name says, in Romanian. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} nu are un buget căruia să îi poată corespunde finanțarea.',
  FUNDING_DOES_NOT_ADD_UP: 'Liniile de finanțare ale {proposal} însumează {sum}; bugetul este de {budget}.',
  COST_FUNDED_TWICE: '{proposal} finanțează un cost de mai multe ori: {costs}.',
};
