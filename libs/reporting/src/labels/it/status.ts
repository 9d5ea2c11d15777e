/** What the English file of this name says, in Italian. */
export const status = {
  'status.title': 'Rapporto di stato',
  'status.title.public': 'Rapporto di stato, versione pubblica',
  'status.subtitle': '{name}: il piano al {date}',
  'overview.actions': 'Azioni',
  'overview.inProgress': 'In corso',
  'overview.completed': 'Concluse',
  'overview.onTrack': 'In linea',
  'overview.atRisk': 'A rischio',
  'overview.offTrack': 'Fuori linea',
  'overview.missedMilestones': 'Tappe mancate',
  'overview.overdueDeliverables': 'Prodotti in ritardo',
  'overview.note':
    'Stato di salute calcolato in base al piano, per le azioni adottate che proseguono. Il ritardo si misura rispetto alla base.',
  'overview.figure': 'Azioni per fase, stato e salute',
  'overview.empty': 'Il piano non contiene ancora azioni.',
};
