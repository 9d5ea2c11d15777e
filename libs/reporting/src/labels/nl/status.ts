/** What the English file of this name says, in Dutch. */
export const status = {
  'status.title': 'Statusverslag',
  'status.title.public': 'Statusverslag, openbare versie',
  'status.subtitle': '{name}: het plan op {date}',
  'overview.actions': 'Acties',
  'overview.inProgress': 'In uitvoering',
  'overview.completed': 'Voltooid',
  'overview.onTrack': 'Op schema',
  'overview.atRisk': 'In gevaar',
  'overview.offTrack': 'Buiten schema',
  'overview.missedMilestones': 'Gemiste mijlpalen',
  'overview.overdueDeliverables': 'Resultaten te laat',
  'overview.note':
    'Toestand zoals uit het plan berekend, van acties die vastgesteld zijn en doorgaan. Te laat wordt tegen de basis gemeten.',
  'overview.figure': 'Acties per fase, status en toestand',
  'overview.empty': 'Het plan bevat nog geen actie.',
};
