export default {
  'stakeholders.title': 'Beteiligte',
  'stakeholders.question': 'Mit wem verbinden wir unsere Regionen, und wie weit ist es?',
  'stakeholders.kind': 'Art',
  'stakeholders.state': 'Stand',
  'stakeholders.responsible': 'Zuständig',
  'stakeholders.name': 'Name',
  'stakeholders.nobody': 'noch niemand',
  'stakeholders.none': 'Es sind keine Beteiligten erfasst. Sie kommen mit dem Import eines Plans.',
  'stakeholders.noneHere': 'Keine Beteiligten sind so. Nehmen Sie einen Filter weg.',
  'stakeholders.connected': '{count} von {total} verbunden',
};
