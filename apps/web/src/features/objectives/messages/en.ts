/** Objectives. */
export default {
  'objectives.title': 'Objectives',
  'objectives.question': 'What do we want to reach, and which actions serve it, in which phase?',
  'objectives.none': 'No objective is recorded. Objectives come with the import of a plan.',
  'objectives.STRATEGIC': '{count, plural, =0 {Strategic objectives} other {Strategic objectives (#)}}',
  'objectives.OPERATIONAL': '{count, plural, =0 {Operational objectives} other {Operational objectives (#)}}',
  'objectives.caption': 'Objectives and how many actions serve them in each phase',
  'objectives.objective': 'Objective',
  'objectives.unserved': 'No action serves it. The lead of an action adds it, or a partner proposes one.',
  'objectives.actions': '{count, plural, one {One action} other {# actions}}',
  'objectives.nothing': 'none',
  'objectives.cell':
    '{now, plural, =0 {none yet} one {# action} other {# actions}}{later, plural, =0 {} other {, # to come}}',
};
