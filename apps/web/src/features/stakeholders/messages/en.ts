/** Stakeholders. */
export default {
  'stakeholders.title': 'Stakeholders',
  'stakeholders.question': 'With whom do we connect our regions, and how far has it come?',
  'stakeholders.kind': 'Kind',
  'stakeholders.state': 'State',
  'stakeholders.responsible': 'Responsible',
  'stakeholders.name': 'Name',
  'stakeholders.nobody': 'nobody yet',
  'stakeholders.noneHere': 'No stakeholder is like this. Take a filter away.',
  'stakeholders.connected': '{count} of {total} connected',
  'stakeholders.add': 'Add a stakeholder',
  'stakeholders.editOf': 'Edit {name}',
  'stakeholders.stateOf': 'State of {name}',
  'stakeholders.region': 'Region',
  'stakeholders.none': 'No stakeholder is recorded yet. The partners add the bodies of their regions.',
  'stakeholders.said.add': '{name} is added.',
  'stakeholders.said.update': '{name} is saved.',
};
