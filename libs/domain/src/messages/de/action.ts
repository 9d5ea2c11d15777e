/** What the English file of this name says, in German. */
export const actionMessages: Readonly<Record<string, string>> = {
  NEEDS_DECISION: 'Darüber entscheidet der Ausschuss mit einem Beschluss ({kind}).',
  NEEDS_GATE: 'Die Maßnahme tritt durch ein Phasentor in die Phase {to} ein; bitte beantragen.',
  PHASE_NOT_OPEN:
    'Der Ausschuss hat die Phase {phase} noch nicht eröffnet; die Partnerschaft ist in der Phase {partnershipPhase}.',
  NOT_FINAL_PHASE: 'Die Maßnahme ist in der Phase {phase} und muss zuerst in die Phase {finalPhase} gelangen.',
  IN_FINAL_PHASE: 'Die Maßnahme ist in ihrer letzten Phase, {phase}.',
  MILESTONES_OPEN: 'Meilensteine sind weder erreicht noch aufgegeben: {codes}.',
  DELIVERABLES_OPEN: 'Arbeitsergebnisse sind nicht angenommen: {codes}.',
  ACTION_ENDED: 'Die Maßnahme {action} hat den Status „{status}“; daran lässt sich nichts mehr ändern.',
  ACTION_NOT_ADOPTED: 'Der Ausschuss hat die Maßnahme {action} noch nicht beschlossen.',
  NOT_STARTED: 'Die Maßnahme {action} hat den Status „{status}“; Fortschritt wird gemeldet, sobald sie begonnen hat.',
  LEAD_NOT_PARTNER: '{organisation} kann keine Maßnahme leiten: Das können nur Koordinator und Partner.',
  FINAL_PHASE_EARLIER: 'Die letzte Phase {finalPhase} darf nicht vor der Phase {phase} liegen.',
  PLANNED_DATES_REVERSED: 'Das geplante Ende ({end}) darf nicht vor dem geplanten Beginn ({start}) liegen.',
  DEPENDS_ALREADY: '{action} hängt bereits von {dependsOn} ab.',
  DEPENDS_NOT: '{action} hängt nicht von {dependsOn} ab.',
  DEPENDENCY_CYCLE: 'Maßnahmen würden aufeinander warten: {cycle}.',
  DUE_DATE_FIXED:
    'Der Termin {date} ist beschlossen; er verschiebt sich durch einen Beschluss über neue Basistermine oder durch den Koordinator.',
  DUE_DATE_PASSED:
    'Der Termin {date} liegt nicht mehr in der Zukunft; er verschiebt sich nur durch einen Beschluss über neue Basistermine.',
  DUE_DATE_NEEDS_REASON: 'Der Termin {date} ist beschlossen; bitte begründen, warum er sich verschiebt.',
  START_STANDS: '{action} hat am {start} begonnen; der Beginn steht fest.',
  BEFORE_PREDECESSORS: '{action} kann nicht vor dem {earliest} beginnen, wegen der Maßnahmen, auf die sie wartet.',
  MOVE_OVERTAKEN:
    'Diese Maßnahmen stehen nicht mehr dort, wo sie standen, als um die Verschiebung gebeten wurde: {codes}.',
};
