/** What the English file of this name says, in German. */
export const status = {
  'status.title': 'Statusbericht',
  'status.title.public': 'Statusbericht, öffentliche Fassung',
  'status.subtitle': '{name}: der Plan zum {date}',
  'overview.actions': 'Maßnahmen',
  'overview.inProgress': 'In Arbeit',
  'overview.completed': 'Abgeschlossen',
  'overview.onTrack': 'Im Plan',
  'overview.atRisk': 'Gefährdet',
  'overview.offTrack': 'Außer Plan',
  'overview.missedMilestones': 'Versäumte Meilensteine',
  'overview.overdueDeliverables': 'Überfällige Arbeitsergebnisse',
  'overview.note':
    'Zustand, wie er sich aus dem Plan ergibt, von beschlossenen Maßnahmen, die weiterlaufen. Überfälligkeit wird an der Basis gemessen.',
  'overview.figure': 'Maßnahmen nach Phase, Status und Zustand',
  'overview.empty': 'Der Plan enthält noch keine Maßnahme.',
};
