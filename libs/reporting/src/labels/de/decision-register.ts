/** What the English file of this name says, in German. */
export const decisionRegister = {
  'register.title': 'Beschlussverzeichnis',
  'register.subtitle': '{name}: was der Ausschuss beschlossen hat, Stand {date}',
  'register.section': 'Beschlüsse, die neuesten zuerst',
  'register.none': 'Der Ausschuss hat noch keinen Beschluss gefasst.',
  'register.decisions': 'Beschlüsse',
  'register.openConditions': 'Offene Auflagen',
  'register.overrides': 'Abweichende Freigaben',
  'register.stopped': 'Veto oder Widerruf',
  'register.overview': 'Auf einen Blick',
};
