/** What the English file of this name says, in Catalan. */
export const gateMessages: Readonly<Record<string, string>> = {
  GATE_OPEN: 'Un pas de {subject} a {to} ja espera la seva decisió.',
  NOT_NEXT_PHASE: '{subject} és a la fase {phase} i no pot passar a {to}: les fases se segueixen una rere l’altra.',
  ACTION_NOT_LIVE:
    'L’acció {action} té l’estat «{status}»; només les accions planificades o en curs entren en una fase posterior.',
  GATE_BEYOND_FINAL: 'L’acció acaba a la fase {finalPhase} i no entra mai a {to}.',
  CRITERION_PART_STRATEGY_MET: 'El pla d’acció conjunt diu quina és l’estratègia.',
  CRITERION_PART_STRATEGY_MISSING: 'L’associació no té text d’estratègia.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MET:
    'Hi ha socis, i cadascuna de les seves regions té una part interessada.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MISSING:
    'No hi ha socis, o hi ha regions sense part interessada: {evidence}.',
  CRITERION_PART_OBJECTIVES_MET: 'Cada objectiu el serveix una acció.',
  CRITERION_PART_OBJECTIVES_MISSING: 'No hi ha objectius, o hi ha objectius sense acció: {evidence}.',
  CRITERION_PART_PRIORITIES_MET: 'Cada acció té una prioritat.',
  CRITERION_PART_PRIORITIES_MISSING: 'No hi ha accions, o hi ha accions sense prioritat: {evidence}.',
  CRITERION_PART_RESPONSIBILITIES_MET: 'Cada acció té líder i contribuents.',
  CRITERION_PART_RESPONSIBILITIES_MISSING: 'No hi ha accions, o a algunes els falta líder o contribuents: {evidence}.',
  CRITERION_PART_TIME_FRAME_MET: 'Cada acció té les seves dates.',
  CRITERION_PART_TIME_FRAME_MISSING: 'No hi ha accions, o a algunes els falten dates: {evidence}.',
  CRITERION_NO_BLOCKERS_MET: 'El control de conformitat no troba res que bloquegi.',
  CRITERION_NO_BLOCKERS_MISSING:
    'El control de conformitat troba {count} punts que bloquegen ({rules}), sobre: {evidence}.',
  CRITERION_ONE_ACTION_READY_MET: 'Una acció compleix els criteris per a la inversió: {evidence}.',
  CRITERION_ONE_ACTION_READY_MISSING: 'Cap acció no compleix encara els criteris per a la inversió.',
  CRITERION_TWO_REGIONS_MET: '{count} regions hi treballen: {regions}.',
  CRITERION_TWO_REGIONS_MISSING:
    'Hi treballen menys de dues regions ({regions}); les organitzacions consultades o informades no compten.',
  CRITERION_HAS_OBJECTIVE_MET: 'Serveix {evidence}.',
  CRITERION_HAS_OBJECTIVE_MISSING: 'No serveix cap objectiu.',
  CRITERION_HAS_DATES_MET: 'Està prevista del {start} al {end}.',
  CRITERION_HAS_DATES_MISSING: 'Les dates previstes falten o estan invertides.',
  CRITERION_NEXT_MILESTONE_MET: 'Té fites per a l’execució: {evidence}.',
  CRITERION_NEXT_MILESTONE_MISSING: 'No té cap fita per a l’execució.',
  CRITERION_NEXT_DELIVERABLE_MET: 'Té lliurables per a l’execució: {evidence}.',
  CRITERION_NEXT_DELIVERABLE_MISSING: 'No té cap lliurable per a l’execució.',
  CRITERION_PREPARATION_DONE_MET: 'Res de la preparació no està obert; {total} fites i lliurables estan fets.',
  CRITERION_PREPARATION_DONE_MISSING: 'Encara obert de la preparació: {evidence}.',
  CRITERION_ROADMAP_DONE_MET: 'Cap acció de full de ruta de la qual depèn no està oberta; {total} estan completades.',
  CRITERION_ROADMAP_DONE_MISSING: 'Accions de full de ruta de les quals depèn no estan completades: {evidence}.',
  CRITERION_IMPLEMENTATION_MILESTONES_MET:
    'Cap fita fins a l’execució no està oberta; {total} estan assolides o abandonades.',
  CRITERION_IMPLEMENTATION_MILESTONES_MISSING: 'Hi ha fites que no estan ni assolides ni abandonades: {evidence}.',
  CRITERION_DELIVERABLES_ACCEPTED_MET: 'Cap lliurable fins a l’execució no està obert; {total} estan acceptats.',
  CRITERION_DELIVERABLES_ACCEPTED_MISSING: 'Hi ha lliurables que no estan acceptats: {evidence}.',
  CRITERION_HAS_PROPOSAL_MET: 'Té una proposta d’inversió amb nivell de maduresa i titular: {evidence}.',
  CRITERION_HAS_PROPOSAL_MISSING:
    'No té una proposta d’inversió en curs amb nivell de maduresa tecnològica, titular i xifres que quadrin.',
};
