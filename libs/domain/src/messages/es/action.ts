/** What the English file of this name says, in Spanish. */
export const actionMessages: Readonly<Record<string, string>> = {
  NEEDS_DECISION: 'Sobre esto decide el comité, con una decisión ({kind}).',
  NEEDS_GATE: 'La acción entra en la fase {to} mediante un paso de fase; solicítelo.',
  PHASE_NOT_OPEN: 'El comité aún no ha abierto la fase {phase}; la asociación está en la fase {partnershipPhase}.',
  NOT_FINAL_PHASE: 'La acción está en la fase {phase} y antes debe llegar a la fase {finalPhase}.',
  IN_FINAL_PHASE: 'La acción está en su fase final, {phase}.',
  MILESTONES_OPEN: 'Hay hitos que no están ni alcanzados ni abandonados: {codes}.',
  DELIVERABLES_OPEN: 'Hay entregables que no están aceptados: {codes}.',
  ACTION_ENDED: 'La acción {action} tiene el estado «{status}»; ya no se puede cambiar nada en ella.',
  ACTION_NOT_ADOPTED: 'El comité aún no ha adoptado la acción {action}.',
  NOT_STARTED: 'La acción {action} tiene el estado «{status}»; el avance se comunica una vez iniciada.',
  LEAD_NOT_PARTNER: '{organisation} no puede liderar una acción: solo pueden el coordinador y los socios.',
  FINAL_PHASE_EARLIER: 'La fase final {finalPhase} no puede preceder a la fase {phase}.',
  PLANNED_DATES_REVERSED: 'El fin previsto ({end}) no puede preceder al inicio previsto ({start}).',
  DEPENDS_ALREADY: '{action} ya depende de {dependsOn}.',
  DEPENDS_NOT: '{action} no depende de {dependsOn}.',
  DEPENDENCY_CYCLE: 'Las acciones se esperarían unas a otras: {cycle}.',
  DUE_DATE_FIXED:
    'La fecha {date} está adoptada; se mueve con una decisión de nueva referencia, o la mueve el coordinador.',
  DUE_DATE_PASSED: 'La fecha {date} ya ha pasado; solo se mueve con una decisión de nueva referencia.',
  DUE_DATE_NEEDS_REASON: 'La fecha {date} está adoptada; diga por qué se mueve.',
};
