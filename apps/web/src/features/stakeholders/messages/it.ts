export default {
  'stakeholders.title': 'Portatori di interesse',
  'stakeholders.question': 'Con chi colleghiamo le nostre regioni, e a che punto siamo?',
  'stakeholders.kind': 'Tipo',
  'stakeholders.state': 'Stato',
  'stakeholders.responsible': 'Responsabile',
  'stakeholders.name': 'Nome',
  'stakeholders.nobody': 'ancora nessuno',
  'stakeholders.none': 'Non è registrato alcun portatore di interesse. Arrivano con l’importazione di un piano.',
  'stakeholders.noneHere': 'Nessun portatore di interesse è così. Tolga un filtro.',
  'stakeholders.connected': '{count} su {total} collegati',
};
