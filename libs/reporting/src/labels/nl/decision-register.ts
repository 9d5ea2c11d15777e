/** What the English file of this name says, in Dutch. */
export const decisionRegister = {
  'register.title': 'Besluitenregister',
  'register.subtitle': '{name}: wat het comité heeft besloten, op {date}',
  'register.section': 'Besluiten, de nieuwste eerst',
  'register.none': 'Het comité heeft nog geen besluit genomen.',
  'register.decisions': 'Besluiten',
  'register.openConditions': 'Open voorwaarden',
  'register.overrides': 'Afwijkingen',
  'register.stopped': 'Veto of herroepen',
  'register.overview': 'In één oogopslag',
};
