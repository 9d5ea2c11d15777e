/** The words of the status report. */
export const status = {
  'status.title': 'Status report',
  'status.title.public': 'Status report, public version',
  'status.subtitle': '{name}: the plan as of {date}',
  'overview.actions': 'Actions',
  'overview.inProgress': 'In progress',
  'overview.completed': 'Completed',
  'overview.onTrack': 'On track',
  'overview.atRisk': 'At risk',
  'overview.offTrack': 'Off track',
  'overview.missedMilestones': 'Milestones missed',
  'overview.overdueDeliverables': 'Deliverables overdue',
  'overview.note':
    'Health as computed from the plan, of actions that are adopted and go on. Overdue is measured against the baseline.',
  'overview.figure': 'Actions by phase, status and health',
  'overview.empty': 'The plan holds no action yet.',
} as const;
