/** What the English file of this name says, in Catalan. */
export const decisionRegister = {
  'register.title': 'Registre de decisions',
  'register.subtitle': '{name}: decisions del comitè, a data de {date}',
  'register.section': 'Decisions, de la més recent a la més antiga',
  'register.none': 'El comitè encara no ha pres cap decisió.',
  'register.decisions': 'Decisions',
  'register.openConditions': 'Condicions obertes',
  'register.overrides': 'Excepcions',
  'register.stopped': 'Vetades o revocades',
  'register.overview': 'En síntesi',
};
