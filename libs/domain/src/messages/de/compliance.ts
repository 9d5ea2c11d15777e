/** What the English file of this name says, in German. */
export const complianceMessages: Readonly<Record<string, string>> = {
  FINDING_PARTNER_LEADS_NO_ACTION: '{organisation} leitet keine Maßnahme.',
  REPAIR_PARTNER_LEADS_NO_ACTION:
    '{organisation} schlägt eine Maßnahme unter eigener Leitung vor, oder der Ausschuss überträgt eine.',
  FINDING_ACTION_WITHOUT_OBJECTIVE: '{action} dient keinem Ziel.',
  REPAIR_ACTION_WITHOUT_OBJECTIVE: '{lead} leitet {action} und nennt ein Ziel, dem sie dient.',
  FINDING_ACTION_WITHOUT_LEAD: '{action} wird von {lead} geleitet, das kein Mitglied der Partnerschaft mehr ist.',
  REPAIR_ACTION_WITHOUT_LEAD: 'Der Ausschuss beschließt eine neue Leitung für {action}.',
  FINDING_OBJECTIVE_WITHOUT_ACTION: 'Keine Maßnahme dient dem Ziel {objective}.',
  REPAIR_OBJECTIVE_WITHOUT_ACTION:
    'Die Leitung einer Maßnahme nimmt {objective} in deren Ziele auf, oder ein Partner schlägt eine Maßnahme dafür vor.',
  FINDING_PART_MISSING: 'Im gemeinsamen Aktionsplan fehlt: {@part}. {@gap}',
  REPAIR_PART_MISSING: '{@remedy}',
  FINDING_DEPENDENCY_CYCLE: 'Maßnahmen warten aufeinander: {cycle}.',
  REPAIR_DEPENDENCY_CYCLE: 'Die Leitung einer dieser Maßnahmen oder der Koordinator entfernt eine Abhängigkeit.',
  FINDING_COST_FUNDED_TWICE: '{proposal} finanziert Kosten mehrfach: {costs}.',
  REPAIR_COST_FUNDED_TWICE:
    '{owner}, verantwortlich für {proposal}, lässt für jeden Kostenposten eine Finanzierungszeile stehen.',
  FINDING_PARTNER_CONTRIBUTES_NOWHERE: '{organisation} wirkt an keiner Maßnahme mit, die andere leiten.',
  REPAIR_PARTNER_CONTRIBUTES_NOWHERE: 'Die Leitung einer Maßnahme nimmt {organisation} unter die Mitwirkenden auf.',
  FINDING_STARTS_BEFORE_ROADMAP:
    '{action} beginnt am {start}, bevor die Fahrplan-Maßnahme {roadmap} fertig ist (Ende: {end}).',
  REPAIR_STARTS_BEFORE_ROADMAP:
    '{lead} leitet {action} und lässt sie später beginnen, oder {roadmapLead} schließt {roadmap} ab.',
  FINDING_ONE_REGION_ONLY: 'An {action} arbeitet nur eine Region: {region}.',
  REPAIR_ONE_REGION_ONLY: '{lead} leitet {action} und gewinnt Mitwirkende aus einer weiteren Region.',
  FINDING_FUNDING_DOES_NOT_ADD_UP: 'Die Finanzierungszeilen von {proposal} ergeben {sum}, das Budget beträgt {budget}.',
  REPAIR_FUNDING_DOES_NOT_ADD_UP: '{owner}, verantwortlich für {proposal}, berichtigt Budget oder Finanzierungszeilen.',
  FINDING_AUTHORITY_NOT_INFORMED: '{@gap}',
  REPAIR_AUTHORITY_NOT_INFORMED: '{@remedy}',
  NOTICE_NOT_REACHED:
    'Die Mitteilung, dass das Hauptergebnis {deliverable} angenommen ist, hat {organisations} nicht erreicht.',
  REACH_BY_NOTICE:
    '{coordinator} als Koordinator oder {organisations} ergänzen eine Kontaktperson oder berichtigen deren Adresse; dann sendet {coordinator} die Mitteilung erneut.',
  NO_AUTHORITY_THERE:
    'An {action}, deren Hauptergebnis {deliverable} angenommen ist, ist keine regionale Behörde oder Agentur beteiligt.',
  ADD_AN_AUTHORITY:
    '{lead} leitet {action}, nimmt eine regionale Behörde oder Agentur als informiert auf und berichtet ihr von {deliverable}.',
  FINDING_NO_REPORT_IN_PERIOD:
    'Für {action} gibt es keinen Fortschrittsbericht in {period}, dem letzten geschlossenen Berichtszeitraum.',
  REPAIR_NO_REPORT_IN_PERIOD:
    '{lead} leitet {action} und meldet den Fortschritt, sobald der Koordinator den Zeitraum wieder geöffnet hat.',
  FINDING_REGION_WITHOUT_LETTER: 'Es gibt kein Unterstützungsschreiben aus {region}.',
  REPAIR_REGION_WITHOUT_LETTER: 'Die Partner in {region} ({partners}) bitten ihre regionale Behörde darum.',
  FINDING_PARTNER_IN_NO_LETTER: 'Kein Unterstützungsschreiben nennt {organisation}.',
  REPAIR_PARTNER_IN_NO_LETTER: '{organisation} bittet seine regionale Behörde, genannt zu werden.',
  PART_STRATEGY: 'die Strategie',
  PART_PARTNERS_AND_STAKEHOLDERS: 'die Partner und weiteren Beteiligten',
  PART_OBJECTIVES: 'die Ziele',
  PART_PRIORITIES: 'die Prioritäten',
  PART_RESPONSIBILITIES: 'die Zuständigkeiten',
  PART_TIME_FRAME: 'der Zeitrahmen',
  REPAIR_PART_STRATEGY: '{coordinator} koordiniert und schreibt die Strategie.',
  REPAIR_PART_PARTNERS_AND_STAKEHOLDERS: 'Die Partner jeder Region nennen dort einen Beteiligten.',
  REPAIR_PART_OBJECTIVES:
    'Die Leitung einer Maßnahme nimmt die Ziele auf, oder ein Partner schlägt eine Maßnahme dafür vor.',
  REPAIR_PART_PRIORITIES: 'Die Leitungen geben jeder Maßnahme eine Priorität.',
  REPAIR_PART_RESPONSIBILITIES:
    'Die Leitungen nehmen Mitwirkende auf; wo eine Leitung fehlt, beschließt der Ausschuss eine neue.',
  REPAIR_PART_TIME_FRAME: 'Die Leitungen geben jeder Maßnahme Beginn und Ende.',
  FINDING_MOVE_NOT_AGREED:
    '{action} ist ab dem {start} geplant, kann aber nach der Verschiebung von {moved} frühestens am {needed} beginnen.',
  REPAIR_MOVE_NOT_AGREED:
    '{lead}, verantwortlich für {action}, verschiebt sie, wie {request} es erbittet, oder der Ausschuss beschließt REBASELINE.',
};
