/** What the English file of this name says, in Dutch. */
export const healthMessages: Readonly<Record<string, string>> = {
  MILESTONE_OVERDUE: 'Mijlpaal {milestone} is {days:dag|dagen} te laat.',
  DELIVERABLE_OVERDUE: 'Resultaat {deliverable} is {days:dag|dagen} te laat.',
  BEHIND_TIME: 'De voortgang is {progress} %, {points:punt|punten} achter op de {expected} % van de verstreken tijd.',
  PREDECESSOR_LATE: 'Ze hangt af van {action}, die te laat is.',
  NO_REPORT: 'Er is geen voortgangsverslag voor {period}.',
};
