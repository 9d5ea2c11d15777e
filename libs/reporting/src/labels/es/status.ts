/** What the English file of this name says, in Spanish. */
export const status = {
  'status.title': 'Informe de situación',
  'status.title.public': 'Informe de situación, versión pública',
  'status.subtitle': '{name}: el plan a {date}',
  'overview.actions': 'Acciones',
  'overview.inProgress': 'En curso',
  'overview.completed': 'Completadas',
  'overview.onTrack': 'Según lo previsto',
  'overview.atRisk': 'En riesgo',
  'overview.offTrack': 'Desviadas',
  'overview.missedMilestones': 'Hitos incumplidos',
  'overview.overdueDeliverables': 'Entregables con retraso',
  'overview.note':
    'Estado calculado a partir del plan, de las acciones adoptadas que continúan. El retraso se mide respecto a la referencia.',
  'overview.figure': 'Acciones por fase, situación y estado',
  'overview.empty': 'El plan aún no contiene ninguna acción.',
};
