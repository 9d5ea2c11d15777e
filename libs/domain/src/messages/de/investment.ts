/** What the English file of this name says, in German. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} hat kein Budget, dem die Finanzierung entsprechen könnte.',
  FUNDING_DOES_NOT_ADD_UP: 'Die Finanzierungszeilen von {proposal} ergeben {sum}, das Budget beträgt {budget}.',
  COST_FUNDED_TWICE: '{proposal} finanziert Kosten mehrfach: {costs}.',
  BUDGET_LINES_DO_NOT_ADD_UP: 'Die Budgetzeilen von {proposal} ergeben {sum}, das Budget beträgt {budget}.',
  FUNDING_NOT_SECURED: '{open} der Finanzierung von {proposal} sind noch nicht gesichert.',
  PROPOSAL_WITHOUT_TRL: '{proposal} hat keinen Technologie-Reifegrad.',
  PROPOSAL_WITHOUT_PLAN: '{proposal} hat keinen Geschäftsplan.',
  ENDORSED_BUDGET:
    'Der Ausschuss hat {proposal} mit einem Budget von {budget} befürwortet; es bleibt, solange der Beschluss nicht widerrufen ist.',
  ENDORSED_PLAN:
    'Der Ausschuss hat {proposal} mit seinem Geschäftsplan befürwortet; er bleibt, solange der Beschluss nicht widerrufen ist.',
  NOT_A_BUSINESS_PLAN: '{deliverable} ist nicht als Geschäftsplan gekennzeichnet.',
  UNKNOWN_DELIVERABLE: 'Es gibt kein Ergebnis {code}.',
  AMOUNT_NOT_POSITIVE: 'Ein Betrag muss größer als null sein.',
  AMOUNT_BELOW_CENT: 'Ein Betrag hat höchstens zwei Stellen nach dem Komma.',
  TWO_INVESTORS: 'Nennen Sie eine Organisation oder einen anderen Geldgeber, nicht beides.',
  INVESTOR_MISSING: 'Nennen Sie eine Organisation oder einen anderen Geldgeber.',
  BUDGET_LINE_NOWHERE: 'Sagen Sie, welche Organisation das ausgibt oder in welcher Region.',
};
