/** What the English file of this name says, in Spanish. */
export const decisionRegister = {
  'register.title': 'Registro de decisiones',
  'register.subtitle': '{name}: lo que ha decidido el comité, a {date}',
  'register.section': 'Decisiones, primero las más recientes',
  'register.none': 'El comité aún no ha tomado ninguna decisión.',
  'register.decisions': 'Decisiones',
  'register.openConditions': 'Condiciones abiertas',
  'register.overrides': 'Excepciones',
  'register.stopped': 'Vetadas o revocadas',
  'register.overview': 'En síntesis',
};
