import type { UpdateLinkTexts } from './texts.js';

/** The texts of the page behind an update link in Italian. */
export const italian: UpdateLinkTexts = {
  language: 'it',
  title: (organisation) => `Rapporto di ${organisation}`,
  intro: (period, start, end, dueDate) =>
    `${period}, dal ${start} al ${end}. I rapporti sono da presentare entro il ${dueDate}.`,
  expires: (date) =>
    `Questo collegamento scade il ${date}. Chiunque ne disponga può redigere questo rapporto: non comunicatelo ad altri.`,
  status: {
    MISSING:
      'Non è ancora stato salvato nulla. Ciò che il piano sa già è compilato: verificatelo e aggiungete quanto manca.',
    DRAFT: 'È salvata una bozza. Conta una volta presentata.',
    SUBMITTED: 'Il rapporto è presentato. Può essere modificato solo se il coordinatore lo restituisce.',
    RETURNED: 'Il coordinatore ha restituito il rapporto. Correggetelo e presentatelo di nuovo.',
    ACCEPTED: 'Il rapporto è accettato.',
  },
  late: 'È in ritardo.',
  closed: 'Il periodo di rapporto è chiuso; non si può più modificare nulla.',
  comment: 'Che cosa dice il coordinatore',
  saved: 'Salvato.',
  submitted: 'Grazie: il rapporto è presentato.',
  refused: 'Non è stato modificato nulla:',
  missing: 'Il rapporto è salvato, ma non ancora presentato. Manca ancora:',
  todo: 'Che cosa occorre indicare prima di poterlo presentare',
  things: {
    Action: 'Azioni',
    Milestone: 'Tappe',
    Deliverable: 'Prodotti',
    Risk: 'Rischi',
    FollowUp: 'Seguiti da dare',
  },
  roles: {
    LEAD: 'la guidate',
    RESPONSIBLE: 'svolgete il lavoro insieme a chi la guida',
    SUPPORT: 'la sostenete',
    CONSULTED: 'siete consultati',
    INFORMED: 'siete informati',
  },
  text: {
    Action: 'Che cosa è stato fatto nel periodo',
    Milestone: 'A che punto è',
    Deliverable: 'A che punto è',
    Risk: 'Situazione',
    FollowUp: 'A che punto è',
  },
  progress: 'Avanzamento in percentuale',
  health: 'In linea?',
  noHealth: 'Selezionare',
  healths: { ON_TRACK: 'In linea', AT_RISK: 'A rischio', OFF_TRACK: 'Fuori linea' },
  nextSteps: 'Che cosa viene dopo',
  indicators: 'Cifre del periodo',
  indicator: {
    SMES_REACHED: 'PMI raggiunte',
    EVENTS: 'Eventi',
    B2B_MEETINGS: 'Incontri B2B',
    PROJECTS_STARTED: 'Progetti interregionali avviati',
    PROPOSALS_SUBMITTED: 'Proposte presentate',
    FUNDING_SECURED: 'Finanziamenti ottenuti, in euro',
  },
  remarks: 'Altre osservazioni',
  save: 'Salva',
  submit: 'Salva e presenta',
  unknown: 'Questo collegamento non è utilizzabile',
  unknownHint:
    'Potrebbe essere scaduto o essere stato ritirato, oppure l’indirizzo non è completo. Chiederne uno nuovo al coordinatore.',
  tooMany: 'Troppi tentativi',
};
