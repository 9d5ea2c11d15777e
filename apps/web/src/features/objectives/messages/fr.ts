export default {
  'objectives.title': 'Objectifs',
  'objectives.question': 'Que voulons-nous atteindre, et quelles actions y servent, dans quelle phase ?',
  'objectives.none': 'Aucun objectif n’est enregistré. Les objectifs viennent avec l’importation d’un plan.',
  'objectives.STRATEGIC': '{count, plural, =0 {Objectifs stratégiques} other {Objectifs stratégiques (#)}}',
  'objectives.OPERATIONAL': '{count, plural, =0 {Objectifs opérationnels} other {Objectifs opérationnels (#)}}',
  'objectives.caption': 'Objectifs et nombre d’actions qui les servent dans chaque phase',
  'objectives.objective': 'Objectif',
  'objectives.unserved': 'Aucune action ne le sert. Le pilote d’une action l’ajoute, ou un partenaire en propose une.',
  'objectives.actions': '{count, plural, one {Une action} other {# actions}}',
  'objectives.nothing': 'aucune',
  'objectives.cell':
    '{now, plural, =0 {aucune encore} one {# action} other {# actions}}{later, plural, =0 {} other {, # à venir}}',
};
