/** Stakeholders. */
export default {
  'stakeholders.title': 'Stakeholders',
  'stakeholders.question': 'With whom do we connect our regions, and how far has it come?',
  'stakeholders.kind': 'Kind',
  'stakeholders.state': 'State',
  'stakeholders.responsible': 'Responsible',
  'stakeholders.name': 'Name',
  'stakeholders.nobody': 'nobody yet',
  'stakeholders.none': 'No stakeholder is recorded. Stakeholders come with the import of a plan.',
  'stakeholders.noneHere': 'No stakeholder is like this. Take a filter away.',
  'stakeholders.connected': '{count} of {total} connected',
};
