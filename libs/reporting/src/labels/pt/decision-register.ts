/** What the English file of this name says, in Portuguese. */
export const decisionRegister = {
  'register.title': 'Registo de decisões',
  'register.subtitle': '{name}: o que o comité decidiu, à data de {date}',
  'register.section': 'Decisões, as mais recentes primeiro',
  'register.none': 'O comité ainda não tomou nenhuma decisão.',
  'register.decisions': 'Decisões',
  'register.openConditions': 'Condições em aberto',
  'register.overrides': 'Derrogações',
  'register.stopped': 'Vetadas ou revogadas',
  'register.overview': 'Em síntese',
};
