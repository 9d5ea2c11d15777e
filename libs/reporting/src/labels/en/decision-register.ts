/** The words of the register of decisions. */
export const decisionRegister = {
  'register.title': 'Register of decisions',
  'register.subtitle': '{name}: what the committee has decided, as of {date}',
  'register.section': 'Decisions, the newest first',
  'register.none': 'The committee has taken no decision yet.',
  'register.decisions': 'Decisions',
  'register.openConditions': 'Conditions open',
  'register.overrides': 'Overrides',
  'register.stopped': 'Vetoed or revoked',
  'register.overview': 'At a glance',
} as const;
