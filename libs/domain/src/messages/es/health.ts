/** What the English file of this name says, in Spanish. */
export const healthMessages: Readonly<Record<string, string>> = {
  MILESTONE_OVERDUE: 'El hito {milestone} lleva un retraso de {days:día|días}.',
  DELIVERABLE_OVERDUE: 'El entregable {deliverable} lleva un retraso de {days:día|días}.',
  BEHIND_TIME:
    'El avance es del {progress} %, {points:punto|puntos} por debajo del {expected} % de su tiempo transcurrido.',
  PREDECESSOR_LATE: 'Depende de {action}, que va con retraso.',
  NO_REPORT: 'No hay informe de avance de {period}.',
};
