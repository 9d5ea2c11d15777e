/** What the English file of this name says, in French. */
export const decisionRegister = {
  'register.title': 'Registre des décisions',
  'register.subtitle': '{name} : décisions du comité, état au {date}',
  'register.section': 'Décisions, de la plus récente à la plus ancienne',
  'register.none': 'Le comité n’a encore pris aucune décision.',
  'register.decisions': 'Décisions',
  'register.openConditions': 'Conditions ouvertes',
  'register.overrides': 'Dérogations',
  'register.stopped': 'Arrêtées par un veto ou révoquées',
  'register.overview': 'En bref',
};
