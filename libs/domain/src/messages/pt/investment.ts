/** What the English file of this name says, in Portuguese. */
export const investmentMessages: Readonly<Record<string, string>> = {
  FUNDING_WITHOUT_BUDGET: '{proposal} não tem um orçamento a que o financiamento possa corresponder.',
  FUNDING_DOES_NOT_ADD_UP: 'As linhas de financiamento de {proposal} somam {sum}; o orçamento é {budget}.',
  COST_FUNDED_TWICE: '{proposal} financia um custo mais de uma vez: {costs}.',
  BUDGET_LINES_DO_NOT_ADD_UP: 'As linhas do orçamento de {proposal} somam {sum}; o orçamento é {budget}.',
  FUNDING_NOT_SECURED: '{open} do financiamento de {proposal} ainda não estão assegurados.',
  PROPOSAL_WITHOUT_TRL: '{proposal} não tem nível de maturidade tecnológica.',
  PROPOSAL_WITHOUT_PLAN: '{proposal} não tem plano de negócios.',
  ENDORSED_BUDGET:
    'O comité apoiou {proposal} com um orçamento de {budget}, que se mantém enquanto a decisão não for revogada.',
  ENDORSED_PLAN:
    'O comité apoiou {proposal} com o seu plano de negócios, que se mantém enquanto a decisão não for revogada.',
  NOT_A_BUSINESS_PLAN: '{deliverable} não está assinalado como plano de negócios.',
  UNKNOWN_DELIVERABLE: 'Não há nenhum resultado {code}.',
  AMOUNT_NOT_POSITIVE: 'Um montante tem de ser superior a zero.',
  AMOUNT_BELOW_CENT: 'Um montante tem no máximo duas casas decimais.',
  TWO_INVESTORS: 'Indique uma organização ou outro investidor, não ambos.',
  INVESTOR_MISSING: 'Indique uma organização ou outro investidor.',
  BUDGET_LINE_NOWHERE: 'Indique que organização faz esta despesa, ou em que região.',
};
