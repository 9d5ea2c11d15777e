/** What the English file of this name says, in Catalan. */
export const status = {
  'status.title': 'Informe de situació',
  'status.title.public': 'Informe de situació, versió pública',
  'status.subtitle': '{name}: el pla a data de {date}',
  'overview.actions': 'Accions',
  'overview.inProgress': 'En curs',
  'overview.completed': 'Completades',
  'overview.onTrack': 'Segons el previst',
  'overview.atRisk': 'En risc',
  'overview.offTrack': 'Desviades',
  'overview.missedMilestones': 'Fites incomplides',
  'overview.overdueDeliverables': 'Lliurables amb retard',
  'overview.note':
    'Situació calculada a partir del pla, de les accions adoptades que continuen. El retard es mesura respecte de la referència.',
  'overview.figure': 'Accions per fase, estat i situació',
  'overview.empty': 'El pla encara no conté cap acció.',
};
