/** What the English file of this name says, in German. */
export const gateMessages: Readonly<Record<string, string>> = {
  GATE_OPEN: 'Ein Phasentor von {subject} zu {to} wartet bereits auf seinen Beschluss.',
  NOT_NEXT_PHASE:
    '{subject} ist in der Phase {phase} und kann nicht zu {to} weitergehen: Die Phasen folgen eine auf die andere.',
  ACTION_NOT_LIVE:
    'Die Maßnahme {action} hat den Status „{status}“; nur geplante und laufende Maßnahmen treten in eine spätere Phase ein.',
  GATE_BEYOND_FINAL: 'Die Maßnahme endet in der Phase {finalPhase} und tritt nie in die Phase {to} ein.',
  CRITERION_PART_STRATEGY_MET: 'Der gemeinsame Aktionsplan nennt die Strategie.',
  CRITERION_PART_STRATEGY_MISSING: 'Die Partnerschaft hat keinen Strategietext.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MET: 'Es gibt Partner, und in jeder ihrer Regionen einen Beteiligten.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MISSING:
    'Es gibt keinen Partner, oder Regionen haben keinen Beteiligten: {evidence}.',
  CRITERION_PART_OBJECTIVES_MET: 'Jedem Ziel dient eine Maßnahme.',
  CRITERION_PART_OBJECTIVES_MISSING: 'Es gibt kein Ziel, oder Zielen dient keine Maßnahme: {evidence}.',
  CRITERION_PART_PRIORITIES_MET: 'Jede Maßnahme hat eine Priorität.',
  CRITERION_PART_PRIORITIES_MISSING: 'Es gibt keine Maßnahme, oder Maßnahmen haben keine Priorität: {evidence}.',
  CRITERION_PART_RESPONSIBILITIES_MET: 'Jede Maßnahme hat Leitung und Mitwirkende.',
  CRITERION_PART_RESPONSIBILITIES_MISSING:
    'Es gibt keine Maßnahme, oder Maßnahmen fehlen Leitung oder Mitwirkende: {evidence}.',
  CRITERION_PART_TIME_FRAME_MET: 'Jede Maßnahme hat ihre Termine.',
  CRITERION_PART_TIME_FRAME_MISSING: 'Es gibt keine Maßnahme, oder Maßnahmen fehlen Termine: {evidence}.',
  CRITERION_NO_BLOCKERS_MET: 'Die Regelprüfung findet nichts, was sperrt.',
  CRITERION_NO_BLOCKERS_MISSING: 'Die Regelprüfung findet {count} sperrende Punkte ({rules}), zu: {evidence}.',
  CRITERION_ONE_ACTION_READY_MET: 'Eine Maßnahme erfüllt die Kriterien für die Investition: {evidence}.',
  CRITERION_ONE_ACTION_READY_MISSING: 'Noch keine Maßnahme erfüllt die Kriterien für die Investition.',
  CRITERION_TWO_REGIONS_MET: '{count} Regionen arbeiten daran: {regions}.',
  CRITERION_TWO_REGIONS_MISSING:
    'Weniger als zwei Regionen arbeiten daran ({regions}); angehörte und informierte Organisationen zählen nicht.',
  CRITERION_HAS_OBJECTIVE_MET: 'Sie dient {evidence}.',
  CRITERION_HAS_OBJECTIVE_MISSING: 'Sie dient keinem Ziel.',
  CRITERION_HAS_DATES_MET: 'Sie ist vom {start} bis zum {end} geplant.',
  CRITERION_HAS_DATES_MISSING: 'Ihre geplanten Termine fehlen oder sind vertauscht.',
  CRITERION_NEXT_MILESTONE_MET: 'Sie hat Meilensteine für die Umsetzung: {evidence}.',
  CRITERION_NEXT_MILESTONE_MISSING: 'Sie hat keinen Meilenstein für die Umsetzung.',
  CRITERION_NEXT_DELIVERABLE_MET: 'Sie hat Arbeitsergebnisse für die Umsetzung: {evidence}.',
  CRITERION_NEXT_DELIVERABLE_MISSING: 'Sie hat kein Arbeitsergebnis für die Umsetzung.',
  CRITERION_PREPARATION_DONE_MET:
    'Aus der Vorbereitung ist nichts offen; {total} Meilensteine und Arbeitsergebnisse sind erledigt.',
  CRITERION_PREPARATION_DONE_MISSING: 'Aus der Vorbereitung noch offen: {evidence}.',
  CRITERION_ROADMAP_DONE_MET: 'Keine Fahrplan-Maßnahme, von der sie abhängt, ist offen; {total} sind abgeschlossen.',
  CRITERION_ROADMAP_DONE_MISSING: 'Fahrplan-Maßnahmen, von denen sie abhängt, sind nicht abgeschlossen: {evidence}.',
  CRITERION_IMPLEMENTATION_MILESTONES_MET:
    'Bis zur Umsetzung ist kein Meilenstein offen; {total} sind erreicht oder aufgegeben.',
  CRITERION_IMPLEMENTATION_MILESTONES_MISSING: 'Meilensteine sind weder erreicht noch aufgegeben: {evidence}.',
  CRITERION_DELIVERABLES_ACCEPTED_MET: 'Bis zur Umsetzung ist kein Arbeitsergebnis offen; {total} sind angenommen.',
  CRITERION_DELIVERABLES_ACCEPTED_MISSING: 'Arbeitsergebnisse sind nicht angenommen: {evidence}.',
  CRITERION_HAS_PROPOSAL_MET: 'Sie hat einen Investitionsvorschlag mit Reifegrad und Verantwortlichem: {evidence}.',
  CRITERION_HAS_PROPOSAL_MISSING:
    'Sie hat keinen laufenden Investitionsvorschlag mit Technologie-Reifegrad, Verantwortlichem und Zahlen, die aufgehen.',
};
