export default {
  'objectives.title': 'Ziele',
  'objectives.question': 'Was wollen wir erreichen, und welche Maßnahmen dienen dem, in welcher Phase?',
  'objectives.none': 'Es ist kein Ziel erfasst. Ziele kommen mit dem Import eines Plans.',
  'objectives.STRATEGIC': '{count, plural, =0 {Strategische Ziele} other {Strategische Ziele (#)}}',
  'objectives.OPERATIONAL': '{count, plural, =0 {Operative Ziele} other {Operative Ziele (#)}}',
  'objectives.caption': 'Ziele, und wie viele Maßnahmen ihnen in jeder Phase dienen',
  'objectives.objective': 'Ziel',
  'objectives.unserved':
    'Keine Maßnahme dient ihm. Wer eine Maßnahme leitet, fügt es hinzu, oder ein Partner schlägt eine vor.',
  'objectives.actions': '{count, plural, one {Eine Maßnahme} other {# Maßnahmen}}',
  'objectives.nothing': 'keine',
  'objectives.cell':
    '{now, plural, =0 {noch keine} one {# Maßnahme} other {# Maßnahmen}}{later, plural, =0 {} other {, # künftig}}',
};
