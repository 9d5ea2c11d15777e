/** What the English file of this name says, in Catalan. */
export const healthMessages: Readonly<Record<string, string>> = {
  MILESTONE_OVERDUE: 'La fita {milestone} va amb un retard de {days:dia|dies}.',
  DELIVERABLE_OVERDUE: 'El lliurable {deliverable} va amb un retard de {days:dia|dies}.',
  BEHIND_TIME: 'El progrés és del {progress} %, {points:punt|punts} per sota del {expected} % del temps transcorregut.',
  PREDECESSOR_LATE: 'Depèn de {action}, que va amb retard.',
  NO_REPORT: 'No hi ha informe de progrés de {period}.',
};
