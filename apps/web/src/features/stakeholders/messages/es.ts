export default {
  'stakeholders.title': 'Partes interesadas',
  'stakeholders.question': '¿Con quién conectamos nuestras regiones, y hasta dónde se ha llegado?',
  'stakeholders.kind': 'Tipo',
  'stakeholders.state': 'Estado',
  'stakeholders.responsible': 'Responsable',
  'stakeholders.name': 'Nombre',
  'stakeholders.nobody': 'nadie todavía',
  'stakeholders.noneHere': 'Ninguna parte interesada es así. Quite un filtro.',
  'stakeholders.connected': '{count} de {total} conectadas',
  'stakeholders.add': 'Añadir una parte interesada',
  'stakeholders.editOf': 'Editar {name}',
  'stakeholders.stateOf': 'Estado de {name}',
  'stakeholders.region': 'Región',
  'stakeholders.none':
    'Todavía no hay ninguna parte interesada registrada. Los socios añaden los organismos de sus regiones.',
  'stakeholders.said.add': '{name} se ha añadido.',
  'stakeholders.said.update': '{name} se ha guardado.',
};
