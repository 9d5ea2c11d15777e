/** What the English file of this name says, in Italian. */
export const decisionRegister = {
  'register.title': 'Registro delle decisioni',
  'register.subtitle': '{name}: le decisioni del comitato al {date}',
  'register.section': 'Decisioni, dalla più recente',
  'register.none': 'Il comitato non ha ancora preso alcuna decisione.',
  'register.decisions': 'Decisioni',
  'register.openConditions': 'Condizioni aperte',
  'register.overrides': 'Deroghe',
  'register.stopped': 'Fermate da veto o revocate',
  'register.overview': 'In sintesi',
};
