/** What the English file of this name says, in Portuguese. */
export const actionMessages: Readonly<Record<string, string>> = {
  NEEDS_DECISION: 'Sobre isto decide o comité, por uma decisão ({kind}).',
  NEEDS_GATE: 'A ação entra na fase {to} por uma passagem de fase; solicite-a.',
  PHASE_NOT_OPEN: 'O comité ainda não abriu a fase {phase}; a parceria está na fase {partnershipPhase}.',
  NOT_FINAL_PHASE: 'A ação está na fase {phase} e tem primeiro de chegar à fase {finalPhase}.',
  IN_FINAL_PHASE: 'A ação está na sua fase final, {phase}.',
  MILESTONES_OPEN: 'Há marcos que não estão alcançados nem abandonados: {codes}.',
  DELIVERABLES_OPEN: 'Há entregáveis que não estão aceites: {codes}.',
  ACTION_ENDED: 'A ação {action} tem o estado «{status}»; já nada nela pode ser alterado.',
  ACTION_NOT_ADOPTED: 'O comité ainda não adotou a ação {action}.',
  NOT_STARTED: 'A ação {action} tem o estado «{status}»; o progresso comunica-se depois de iniciada.',
  LEAD_NOT_PARTNER: '{organisation} não pode liderar uma ação: só o coordenador e os parceiros podem.',
  FINAL_PHASE_EARLIER: 'A fase final {finalPhase} não pode preceder a fase {phase}.',
  PLANNED_DATES_REVERSED: 'O fim previsto ({end}) não pode preceder o início previsto ({start}).',
  DEPENDS_ALREADY: '{action} já depende de {dependsOn}.',
  DEPENDS_NOT: '{action} não depende de {dependsOn}.',
  DEPENDENCY_CYCLE: 'As ações esperariam umas pelas outras: {cycle}.',
  DUE_DATE_FIXED:
    'A data {date} está adotada; desloca-se por uma decisão de nova referência, ou o coordenador desloca-a.',
  DUE_DATE_PASSED: 'A data {date} já passou; só se desloca por uma decisão de nova referência.',
  DUE_DATE_NEEDS_REASON: 'A data {date} está adotada; diga por que se desloca.',
};
