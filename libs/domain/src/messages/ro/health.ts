/** What the English file of this name says, in Romanian. */
export const healthMessages: Readonly<Record<string, string>> = {
  MILESTONE_OVERDUE: 'Jalonul {milestone} are o întârziere de {days:zi|zile|de zile}.',
  DELIVERABLE_OVERDUE: 'Livrabilul {deliverable} are o întârziere de {days:zi|zile|de zile}.',
  BEHIND_TIME:
    'Progresul este de {progress} %, cu {points:punct|puncte|de puncte} sub cele {expected} % din timpul scurs.',
  PREDECESSOR_LATE: 'Depinde de {action}, care este în întârziere.',
  NO_REPORT: 'Nu există raport de progres pentru {period}.',
};
