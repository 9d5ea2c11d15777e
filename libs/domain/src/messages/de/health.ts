/** What the English file of this name says, in German. */
export const healthMessages: Readonly<Record<string, string>> = {
  MILESTONE_OVERDUE: 'Der Meilenstein {milestone} ist seit {days:Tag|Tagen} überfällig.',
  DELIVERABLE_OVERDUE: 'Das Arbeitsergebnis {deliverable} ist seit {days:Tag|Tagen} überfällig.',
  BEHIND_TIME:
    'Der Fortschritt beträgt {progress} %, {points:Punkt|Punkte} hinter den {expected} % der verstrichenen Zeit.',
  PREDECESSOR_LATE: 'Sie hängt von {action} ab, die in Verzug ist.',
  NO_REPORT: 'Für {period} gibt es keinen Fortschrittsbericht.',
};
