/** What the English file of this name says, in Romanian. */
export const decisionRegister = {
  'register.title': 'Registrul deciziilor',
  'register.subtitle': '{name}: deciziile comitetului la {date}',
  'register.section': 'Decizii, începând cu cele mai recente',
  'register.none': 'Comitetul nu a luat încă nicio decizie.',
  'register.decisions': 'Decizii',
  'register.openConditions': 'Condiții deschise',
  'register.overrides': 'Derogări',
  'register.stopped': 'Oprite prin veto sau revocate',
  'register.overview': 'Pe scurt',
};
