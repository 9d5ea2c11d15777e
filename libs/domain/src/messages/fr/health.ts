/** What the English file of this name says, in French. */
export const healthMessages: Readonly<Record<string, string>> = {
  MILESTONE_OVERDUE: 'Le jalon {milestone} est en retard de {days:jour|jours}.',
  DELIVERABLE_OVERDUE: 'Le livrable {deliverable} est en retard de {days:jour|jours}.',
  BEHIND_TIME:
    'L’avancement est de {progress} %, soit {points:point|points} de retard sur les {expected} % de son temps écoulés.',
  PREDECESSOR_LATE: 'Elle dépend de {action}, qui est en retard.',
  NO_REPORT: 'Il n’y a pas de rapport d’avancement pour {period}.',
};
