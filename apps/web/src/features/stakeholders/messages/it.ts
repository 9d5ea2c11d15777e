export default {
  'stakeholders.title': 'Portatori di interesse',
  'stakeholders.question': 'Con chi colleghiamo le nostre regioni, e a che punto siamo?',
  'stakeholders.kind': 'Tipo',
  'stakeholders.state': 'Stato',
  'stakeholders.responsible': 'Responsabile',
  'stakeholders.name': 'Nome',
  'stakeholders.nobody': 'ancora nessuno',
  'stakeholders.noneHere': 'Nessun portatore di interesse è così. Tolga un filtro.',
  'stakeholders.connected': '{count} su {total} collegati',
  'stakeholders.add': 'Aggiungi un portatore di interesse',
  'stakeholders.editOf': 'Modifica {name}',
  'stakeholders.stateOf': 'Stato di {name}',
  'stakeholders.region': 'Regione',
  'stakeholders.none':
    'Non è ancora registrato alcun portatore di interesse. I partner aggiungono gli enti delle loro regioni.',
  'stakeholders.said.add': '{name} è aggiunto.',
  'stakeholders.said.update': '{name} è salvato.',
};
