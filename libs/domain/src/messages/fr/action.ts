/** What the English file of this name says, in French. */
export const actionMessages: Readonly<Record<string, string>> = {
  NEEDS_DECISION: 'Le comité en décide, par une décision « {kind} ».',
  NEEDS_GATE: 'L’action entre dans la phase {to} par un passage de phase ; demandez-le.',
  PHASE_NOT_OPEN: 'Le comité n’a pas encore ouvert la phase {phase} ; le partenariat est en {partnershipPhase}.',
  NOT_FINAL_PHASE: 'L’action est en {phase} et doit d’abord aller jusqu’à la phase {finalPhase}.',
  IN_FINAL_PHASE: 'L’action est dans sa phase finale, {phase}.',
  MILESTONES_OPEN: 'Des jalons ne sont ni atteints ni abandonnés : {codes}.',
  DELIVERABLES_OPEN: 'Des livrables ne sont pas acceptés : {codes}.',
  ACTION_ENDED: 'L’action {action} a le statut « {status} » ; plus rien ne peut y être modifié.',
  ACTION_NOT_ADOPTED: 'Le comité n’a pas encore adopté l’action {action}.',
  NOT_STARTED: 'L’action {action} a le statut « {status} » ; l’avancement se déclare une fois l’action commencée.',
  LEAD_NOT_PARTNER:
    '{organisation} ne peut pas piloter d’action : seuls le coordinateur et les partenaires le peuvent.',
  FINAL_PHASE_EARLIER: 'La phase finale {finalPhase} ne peut pas précéder la phase {phase}.',
  PLANNED_DATES_REVERSED: 'La fin prévue ({end}) ne peut pas précéder le début prévu ({start}).',
  DEPENDS_ALREADY: '{action} dépend déjà de {dependsOn}.',
  DEPENDS_NOT: '{action} ne dépend pas de {dependsOn}.',
  DEPENDENCY_CYCLE: 'Des actions s’attendraient mutuellement : {cycle}.',
  DUE_DATE_FIXED:
    'La date du {date} est adoptée ; elle se déplace par une décision de nouvelle référence, ou par le coordinateur.',
  DUE_DATE_PASSED: 'La date du {date} est passée ; elle ne se déplace que par une décision de nouvelle référence.',
  DUE_DATE_NEEDS_REASON: 'La date du {date} est adoptée ; dites pourquoi elle se déplace.',
  START_STANDS: '{action} a commencé le {start} ; son début ne change plus.',
  BEFORE_PREDECESSORS: '{action} ne peut pas commencer avant le {earliest}, en raison de ce qu’elle attend.',
  MOVE_OVERTAKEN: 'Ces actions ne sont plus là où elles étaient lors de la demande de déplacement : {codes}.',
};
