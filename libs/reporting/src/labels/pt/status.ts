/** What the English file of this name says, in Portuguese. */
export const status = {
  'status.title': 'Relatório de situação',
  'status.title.public': 'Relatório de situação, versão pública',
  'status.subtitle': '{name}: o plano à data de {date}',
  'overview.actions': 'Ações',
  'overview.inProgress': 'Em curso',
  'overview.completed': 'Concluídas',
  'overview.onTrack': 'Conforme previsto',
  'overview.atRisk': 'Em risco',
  'overview.offTrack': 'Desviadas',
  'overview.missedMilestones': 'Marcos falhados',
  'overview.overdueDeliverables': 'Entregáveis em atraso',
  'overview.note':
    'Situação calculada a partir do plano, das ações adotadas e em curso. O atraso mede-se face à referência.',
  'overview.figure': 'Ações por fase, estado e situação',
  'overview.empty': 'O plano ainda não contém nenhuma ação.',
};
