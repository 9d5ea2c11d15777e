export default {
  'stakeholders.title': 'Parties prenantes',
  'stakeholders.question': 'Avec qui relions-nous nos régions, et où en est-on ?',
  'stakeholders.kind': 'Type',
  'stakeholders.state': 'État',
  'stakeholders.responsible': 'Responsable',
  'stakeholders.name': 'Nom',
  'stakeholders.nobody': 'personne encore',
  'stakeholders.noneHere': 'Aucune partie prenante n’est ainsi. Retirez un filtre.',
  'stakeholders.connected': '{count} sur {total} en lien',
  'stakeholders.add': 'Ajouter une partie prenante',
  'stakeholders.editOf': 'Modifier {name}',
  'stakeholders.stateOf': 'État de {name}',
  'stakeholders.region': 'Région',
  'stakeholders.none':
    'Aucune partie prenante n’est encore enregistrée. Les partenaires ajoutent les organismes de leurs régions.',
  'stakeholders.said.add': '{name} est ajouté.',
  'stakeholders.said.update': '{name} est enregistré.',
};
