/** What the English file of this name says, in German. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} hat kein Budget, dem die Finanzierung entsprechen könnte.',
  FUNDING_DOES_NOT_ADD_UP: 'Die Finanzierungszeilen von {proposal} ergeben {sum}, das Budget beträgt {budget}.',
  COST_FUNDED_TWICE: '{proposal} finanziert Kosten mehrfach: {costs}.',
};
