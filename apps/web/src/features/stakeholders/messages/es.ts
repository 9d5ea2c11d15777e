export default {
  'stakeholders.title': 'Partes interesadas',
  'stakeholders.question': '¿Con quién conectamos nuestras regiones, y hasta dónde se ha llegado?',
  'stakeholders.kind': 'Tipo',
  'stakeholders.state': 'Estado',
  'stakeholders.responsible': 'Responsable',
  'stakeholders.name': 'Nombre',
  'stakeholders.nobody': 'nadie todavía',
  'stakeholders.none': 'No hay ninguna parte interesada registrada. Llegan con la importación de un plan.',
  'stakeholders.noneHere': 'Ninguna parte interesada es así. Quite un filtro.',
  'stakeholders.connected': '{count} de {total} conectadas',
};
