/** What the English file of this name says, in Italian. */
export const healthMessages: Readonly<Record<string, string>> = {
  MILESTONE_OVERDUE: 'La tappa {milestone} è in ritardo di {days:giorno|giorni}.',
  DELIVERABLE_OVERDUE: 'Il prodotto {deliverable} è in ritardo di {days:giorno|giorni}.',
  BEHIND_TIME: 'L’avanzamento è {progress} %, {points:punto|punti} sotto il {expected} % del tempo trascorso.',
  PREDECESSOR_LATE: 'Dipende da {action}, che è in ritardo.',
  NO_REPORT: 'Non c’è un rapporto di avanzamento per {period}.',
};
