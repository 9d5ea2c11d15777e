/** What the English file of this name says, in Spanish. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} no tiene un presupuesto al que pueda corresponder su financiación.',
  FUNDING_DOES_NOT_ADD_UP: 'Las líneas de financiación de {proposal} suman {sum}; su presupuesto es {budget}.',
  COST_FUNDED_TWICE: '{proposal} financia un coste más de una vez: {costs}.',
  BUDGET_LINES_DO_NOT_ADD_UP: 'Las líneas del presupuesto de {proposal} suman {sum}; su presupuesto es {budget}.',
  FUNDING_NOT_SECURED: '{open} de la financiación de {proposal} aún no están asegurados.',
  PROPOSAL_WITHOUT_TRL: '{proposal} no tiene nivel de madurez tecnológica.',
  PROPOSAL_WITHOUT_PLAN: '{proposal} no tiene plan de negocio.',
  ENDORSED_BUDGET:
    'El comité ha respaldado {proposal} con un presupuesto de {budget}, que se mantiene mientras no se revoque la decisión.',
  ENDORSED_PLAN:
    'El comité ha respaldado {proposal} con su plan de negocio, que se mantiene mientras no se revoque la decisión.',
  NOT_A_BUSINESS_PLAN: '{deliverable} no está marcado como plan de negocio.',
  UNKNOWN_DELIVERABLE: 'No hay ningún entregable {code}.',
  AMOUNT_NOT_POSITIVE: 'Un importe debe ser mayor que cero.',
  AMOUNT_BELOW_CENT: 'Un importe tiene como máximo dos decimales.',
  TWO_INVESTORS: 'Indique una organización u otro inversor, no ambos.',
  INVESTOR_MISSING: 'Indique una organización u otro inversor.',
  BUDGET_LINE_NOWHERE: 'Indique qué organización hace este gasto, o en qué región.',
};
