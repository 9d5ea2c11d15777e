/** What the English file of this name says, in French. */
export const status = {
  'status.title': 'Rapport de situation',
  'status.title.public': 'Rapport de situation, version publique',
  'status.subtitle': '{name} : le plan au {date}',
  'overview.actions': 'Actions',
  'overview.inProgress': 'En cours',
  'overview.completed': 'Achevées',
  'overview.onTrack': 'Dans les temps',
  'overview.atRisk': 'À risque',
  'overview.offTrack': 'En dérive',
  'overview.missedMilestones': 'Jalons manqués',
  'overview.overdueDeliverables': 'Livrables en retard',
  'overview.note':
    'État calculé d’après le plan, pour les actions adoptées qui se poursuivent. Le retard se mesure par rapport à la référence.',
  'overview.figure': 'Actions par phase, statut et état',
  'overview.empty': 'Le plan ne contient encore aucune action.',
};
