export default {
  'stakeholders.title': 'Parties prenantes',
  'stakeholders.question': 'Avec qui relions-nous nos régions, et où en est-on ?',
  'stakeholders.kind': 'Type',
  'stakeholders.state': 'État',
  'stakeholders.responsible': 'Responsable',
  'stakeholders.name': 'Nom',
  'stakeholders.nobody': 'personne encore',
  'stakeholders.none': 'Aucune partie prenante n’est enregistrée. Elles viennent avec l’importation d’un plan.',
  'stakeholders.noneHere': 'Aucune partie prenante n’est ainsi. Retirez un filtre.',
  'stakeholders.connected': '{count} sur {total} en lien',
};
