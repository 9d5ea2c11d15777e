export default {
  'objectives.title': 'Objetivos',
  'objectives.question': '¿Qué queremos alcanzar, y qué acciones le sirven, en qué fase?',
  'objectives.none': 'No hay ningún objetivo registrado. Los objetivos llegan con la importación de un plan.',
  'objectives.STRATEGIC': '{count, plural, =0 {Objetivos estratégicos} other {Objetivos estratégicos (#)}}',
  'objectives.OPERATIONAL': '{count, plural, =0 {Objetivos operativos} other {Objetivos operativos (#)}}',
  'objectives.caption': 'Objetivos y cuántas acciones les sirven en cada fase',
  'objectives.objective': 'Objetivo',
  'objectives.unserved': 'Ninguna acción le sirve. El líder de una acción lo añade, o un socio propone una.',
  'objectives.actions': '{count, plural, one {Una acción} other {# acciones}}',
  'objectives.nothing': 'ninguna',
  'objectives.cell':
    '{now, plural, =0 {ninguna todavía} one {# acción} other {# acciones}}{later, plural, =0 {} other {, # por venir}}',
};
