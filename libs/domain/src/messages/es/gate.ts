/** What the English file of this name says, in Spanish. */
export const gateMessages: Readonly<Record<string, string>> = {
  GATE_OPEN: 'Un paso de {subject} a {to} ya espera su decisión.',
  NOT_NEXT_PHASE: '{subject} está en la fase {phase} y no puede pasar a {to}: las fases se siguen una tras otra.',
  ACTION_NOT_LIVE:
    'La acción {action} tiene el estado «{status}»; solo las acciones planificadas o en curso entran en una fase posterior.',
  GATE_BEYOND_FINAL: 'La acción termina en la fase {finalPhase} y nunca entra en {to}.',
  CRITERION_PART_STRATEGY_MET: 'El plan de acción conjunto dice cuál es la estrategia.',
  CRITERION_PART_STRATEGY_MISSING: 'La asociación no tiene texto de estrategia.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MET: 'Hay socios, y cada una de sus regiones tiene una parte interesada.',
  CRITERION_PART_PARTNERS_AND_STAKEHOLDERS_MISSING: 'No hay socios, o hay regiones sin parte interesada: {evidence}.',
  CRITERION_PART_OBJECTIVES_MET: 'Cada objetivo está servido por una acción.',
  CRITERION_PART_OBJECTIVES_MISSING: 'No hay objetivos, o hay objetivos sin acción: {evidence}.',
  CRITERION_PART_PRIORITIES_MET: 'Cada acción tiene una prioridad.',
  CRITERION_PART_PRIORITIES_MISSING: 'No hay acciones, o hay acciones sin prioridad: {evidence}.',
  CRITERION_PART_RESPONSIBILITIES_MET: 'Cada acción tiene líder y contribuyentes.',
  CRITERION_PART_RESPONSIBILITIES_MISSING: 'No hay acciones, o a algunas les falta líder o contribuyentes: {evidence}.',
  CRITERION_PART_TIME_FRAME_MET: 'Cada acción tiene sus fechas.',
  CRITERION_PART_TIME_FRAME_MISSING: 'No hay acciones, o a algunas les faltan fechas: {evidence}.',
  CRITERION_NO_BLOCKERS_MET: 'El control de conformidad no encuentra nada que bloquee.',
  CRITERION_NO_BLOCKERS_MISSING:
    'El control de conformidad encuentra {count} puntos que bloquean ({rules}), sobre: {evidence}.',
  CRITERION_ONE_ACTION_READY_MET: 'Una acción cumple los criterios para la inversión: {evidence}.',
  CRITERION_ONE_ACTION_READY_MISSING: 'Ninguna acción cumple todavía los criterios para la inversión.',
  CRITERION_TWO_REGIONS_MET: '{count} regiones trabajan en ella: {regions}.',
  CRITERION_TWO_REGIONS_MISSING:
    'Trabajan en ella menos de dos regiones ({regions}); las organizaciones consultadas o informadas no cuentan.',
  CRITERION_HAS_OBJECTIVE_MET: 'Sirve a {evidence}.',
  CRITERION_HAS_OBJECTIVE_MISSING: 'No sirve a ningún objetivo.',
  CRITERION_HAS_DATES_MET: 'Está prevista del {start} al {end}.',
  CRITERION_HAS_DATES_MISSING: 'Sus fechas previstas faltan o están invertidas.',
  CRITERION_NEXT_MILESTONE_MET: 'Tiene hitos para la ejecución: {evidence}.',
  CRITERION_NEXT_MILESTONE_MISSING: 'No tiene ningún hito para la ejecución.',
  CRITERION_NEXT_DELIVERABLE_MET: 'Tiene entregables para la ejecución: {evidence}.',
  CRITERION_NEXT_DELIVERABLE_MISSING: 'No tiene ningún entregable para la ejecución.',
  CRITERION_PREPARATION_DONE_MET: 'Nada de la preparación está abierto; {total} hitos y entregables están hechos.',
  CRITERION_PREPARATION_DONE_MISSING: 'Aún abierto de la preparación: {evidence}.',
  CRITERION_ROADMAP_DONE_MET:
    'Ninguna acción de hoja de ruta de la que depende está abierta; {total} están completadas.',
  CRITERION_ROADMAP_DONE_MISSING: 'Acciones de hoja de ruta de las que depende no están completadas: {evidence}.',
  CRITERION_IMPLEMENTATION_MILESTONES_MET:
    'Ningún hito hasta la ejecución está abierto; {total} están alcanzados o abandonados.',
  CRITERION_IMPLEMENTATION_MILESTONES_MISSING: 'Hay hitos que no están ni alcanzados ni abandonados: {evidence}.',
  CRITERION_DELIVERABLES_ACCEPTED_MET: 'Ningún entregable hasta la ejecución está abierto; {total} están aceptados.',
  CRITERION_DELIVERABLES_ACCEPTED_MISSING: 'Hay entregables que no están aceptados: {evidence}.',
  CRITERION_HAS_PROPOSAL_MET: 'Tiene una propuesta de inversión con nivel de madurez y titular: {evidence}.',
  CRITERION_HAS_PROPOSAL_MISSING:
    'No tiene una propuesta de inversión en curso con nivel de madurez tecnológica, titular y cifras que cuadren.',
};
