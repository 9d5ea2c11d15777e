/** What the English file of this name says, in Romanian. */
export const status = {
  'status.title': 'Raport de situație',
  'status.title.public': 'Raport de situație, versiune publică',
  'status.subtitle': '{name}: planul la {date}',
  'overview.actions': 'Acțiuni',
  'overview.inProgress': 'În curs',
  'overview.completed': 'Finalizate',
  'overview.onTrack': 'Conform planului',
  'overview.atRisk': 'Cu riscuri',
  'overview.offTrack': 'Cu abateri',
  'overview.missedMilestones': 'Jaloane ratate',
  'overview.overdueDeliverables': 'Livrabile întârziate',
  'overview.note':
    'Starea este calculată pe baza planului, pentru acțiunile adoptate și în derulare. Întârzierea se măsoară față de referință.',
  'overview.figure': 'Acțiuni pe faze, statut și stare',
  'overview.empty': 'Planul nu conține încă nicio acțiune.',
};
