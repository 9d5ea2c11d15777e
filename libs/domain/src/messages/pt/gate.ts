/** What the English file of this name says, in Portuguese. */
export const gateMessages: Readonly<Record<string, string>> = {
  GATE_OPEN: 'Uma passagem de {subject} a {to} já espera a sua decisão.',
  NOT_NEXT_PHASE: '{subject} está na fase {phase} e não pode passar a {to}: as fases seguem-se uma após a outra.',
  ACTION_NOT_LIVE:
    'A ação {action} tem o estado «{status}»; só ações planeadas ou em curso entram numa fase posterior.',
  GATE_BEYOND_FINAL: 'A ação termina na fase {finalPhase} e nunca entra em {to}.',
  CRITERION_PART_STRATEGY_MET: 'O plano de ação conjunto diz qual é a estratégia.',
  CRITERION_PART_STRATEGY_MISSING: 'A parceria não tem texto de estratégia.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MET: 'Há parceiros, e cada uma das suas regiões tem uma parte interessada.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MISSING:
    'Não há parceiros, ou há regiões sem parte interessada: {evidence}.',
  CRITERION_PART_OBJECTIVES_MET: 'Cada objetivo é servido por uma ação.',
  CRITERION_PART_OBJECTIVES_MISSING: 'Não há objetivos, ou há objetivos sem ação: {evidence}.',
  CRITERION_PART_PRIORITIES_MET: 'Cada ação tem uma prioridade.',
  CRITERION_PART_PRIORITIES_MISSING: 'Não há ações, ou há ações sem prioridade: {evidence}.',
  CRITERION_PART_RESPONSIBILITIES_MET: 'Cada ação tem líder e contribuintes.',
  CRITERION_PART_RESPONSIBILITIES_MISSING: 'Não há ações, ou a algumas falta líder ou contribuintes: {evidence}.',
  CRITERION_PART_TIME_FRAME_MET: 'Cada ação tem as suas datas.',
  CRITERION_PART_TIME_FRAME_MISSING: 'Não há ações, ou a algumas faltam datas: {evidence}.',
  CRITERION_NO_BLOCKERS_MET: 'O controlo de conformidade não encontra nada que bloqueie.',
  CRITERION_NO_BLOCKERS_MISSING:
    'O controlo de conformidade encontra {count} pontos que bloqueiam ({rules}), sobre: {evidence}.',
  CRITERION_ONE_ACTION_READY_MET: 'Uma ação cumpre os critérios para o investimento: {evidence}.',
  CRITERION_ONE_ACTION_READY_MISSING: 'Nenhuma ação cumpre ainda os critérios para o investimento.',
  CRITERION_TWO_REGIONS_MET: '{count} regiões trabalham nela: {regions}.',
  CRITERION_TWO_REGIONS_MISSING:
    'Menos de duas regiões trabalham nela ({regions}); as organizações consultadas ou informadas não contam.',
  CRITERION_HAS_OBJECTIVE_MET: 'Serve {evidence}.',
  CRITERION_HAS_OBJECTIVE_MISSING: 'Não serve nenhum objetivo.',
  CRITERION_HAS_DATES_MET: 'Está prevista de {start} a {end}.',
  CRITERION_HAS_DATES_MISSING: 'As datas previstas faltam ou estão invertidas.',
  CRITERION_NEXT_MILESTONE_MET: 'Tem marcos para a execução: {evidence}.',
  CRITERION_NEXT_MILESTONE_MISSING: 'Não tem nenhum marco para a execução.',
  CRITERION_NEXT_DELIVERABLE_MET: 'Tem entregáveis para a execução: {evidence}.',
  CRITERION_NEXT_DELIVERABLE_MISSING: 'Não tem nenhum entregável para a execução.',
  CRITERION_PREPARATION_DONE_MET: 'Nada da preparação está em aberto; {total} marcos e entregáveis estão feitos.',
  CRITERION_PREPARATION_DONE_MISSING: 'Ainda em aberto da preparação: {evidence}.',
  CRITERION_ROADMAP_DONE_MET: 'Nenhuma ação de roteiro de que depende está em aberto; {total} estão concluídas.',
  CRITERION_ROADMAP_DONE_MISSING: 'Ações de roteiro de que depende não estão concluídas: {evidence}.',
  CRITERION_IMPLEMENTATION_MILESTONES_MET:
    'Nenhum marco até à execução está em aberto; {total} estão alcançados ou abandonados.',
  CRITERION_IMPLEMENTATION_MILESTONES_MISSING: 'Há marcos que não estão alcançados nem abandonados: {evidence}.',
  CRITERION_DELIVERABLES_ACCEPTED_MET: 'Nenhum entregável até à execução está em aberto; {total} estão aceites.',
  CRITERION_DELIVERABLES_ACCEPTED_MISSING: 'Há entregáveis que não estão aceites: {evidence}.',
  CRITERION_HAS_PROPOSAL_MET: 'Tem uma proposta de investimento com nível de maturidade e titular: {evidence}.',
  CRITERION_HAS_PROPOSAL_MISSING:
    'Não tem uma proposta de investimento em curso com nível de maturidade tecnológica, titular e números que batem certo.',
};
