/** What the English file of this name says, in Portuguese. */
export const healthMessages: Readonly<Record<string, string>> = {
  MILESTONE_OVERDUE: 'O marco {milestone} está atrasado {days:dia|dias}.',
  DELIVERABLE_OVERDUE: 'O entregável {deliverable} está atrasado {days:dia|dias}.',
  BEHIND_TIME: 'O progresso é de {progress} %, {points:ponto|pontos} abaixo dos {expected} % do tempo decorrido.',
  PREDECESSOR_LATE: 'Depende de {action}, que está atrasada.',
  NO_REPORT: 'Não há relatório de progresso de {period}.',
};
