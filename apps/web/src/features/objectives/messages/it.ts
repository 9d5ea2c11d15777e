export default {
  'objectives.title': 'Obiettivi',
  'objectives.question': 'Che cosa vogliamo raggiungere, e quali azioni lo servono, in quale fase?',
  'objectives.none': 'Non è registrato alcun obiettivo. Gli obiettivi arrivano con l’importazione di un piano.',
  'objectives.STRATEGIC': '{count, plural, =0 {Obiettivi strategici} other {Obiettivi strategici (#)}}',
  'objectives.OPERATIONAL': '{count, plural, =0 {Obiettivi operativi} other {Obiettivi operativi (#)}}',
  'objectives.caption': 'Obiettivi e numero di azioni che li servono in ogni fase',
  'objectives.objective': 'Obiettivo',
  'objectives.unserved': 'Nessuna azione lo serve. La guida di un’azione lo aggiunge, o un partner ne propone una.',
  'objectives.actions': '{count, plural, one {Un’azione} other {# azioni}}',
  'objectives.nothing': 'nessuna',
  'objectives.cell':
    '{now, plural, =0 {ancora nessuna} one {# azione} other {# azioni}}{later, plural, =0 {} other {, # a venire}}',
};
