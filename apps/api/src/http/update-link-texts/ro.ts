import type { UpdateLinkTexts } from './texts.js';

/** The texts of the page behind an update link in Romanian. */
export const romanian: UpdateLinkTexts = {
  language: 'ro',
  title: (organisation) => `Raportul ${organisation}`,
  intro: (period, start, end, dueDate) =>
    `${period}, de la ${start} până la ${end}. Rapoartele au termen la ${dueDate}.`,
  expires: (date) =>
    `Acest link expiră la ${date}. Oricine îl are poate redacta acest raport; prin urmare, nu îl comunicați nimănui.`,
  status: {
    MISSING:
      'Nu s-a salvat încă nimic. Ceea ce planul știe deja este completat: verificați și adăugați ceea ce lipsește.',
    DRAFT: 'Este salvat un proiect. El contează numai după ce este prezentat.',
    SUBMITTED: 'Raportul este prezentat. El poate fi modificat numai dacă coordonatorul îl returnează.',
    RETURNED: 'Coordonatorul a returnat raportul. Corectați-l și prezentați-l din nou.',
    ACCEPTED: 'Raportul este acceptat.',
  },
  late: 'Este întârziat.',
  closed: 'Perioada de raportare este închisă; nu se mai poate modifica nimic.',
  comment: 'Comentariul coordonatorului',
  saved: 'Salvat.',
  submitted: 'Vă mulțumim: raportul este prezentat.',
  refused: 'Nu s-a modificat nimic:',
  missing: 'Raportul este salvat, dar nu este încă prezentat. Mai lipsesc:',
  todo: 'Ce trebuie precizat înainte de a putea fi prezentat',
  things: {
    Action: 'Acțiuni',
    Milestone: 'Jaloane',
    Deliverable: 'Livrabile',
    Risk: 'Riscuri',
    FollowUp: 'Măsuri de urmărire',
  },
  roles: {
    LEAD: 'dumneavoastră o conduceți',
    RESPONSIBLE: 'realizați activitatea împreună cu liderul ei',
    SUPPORT: 'o sprijiniți',
    CONSULTED: 'sunteți consultați',
    INFORMED: 'sunteți informați',
  },
  text: {
    Action: 'Ce s-a realizat în perioadă',
    Milestone: 'În ce stadiu se află',
    Deliverable: 'În ce stadiu se află',
    Risk: 'Situația actuală',
    FollowUp: 'În ce stadiu se află',
  },
  progress: 'Progres, în procente',
  health: 'Conform planului?',
  noHealth: 'Vă rugăm să alegeți',
  healths: { ON_TRACK: 'Conform planului', AT_RISK: 'Cu riscuri', OFF_TRACK: 'Cu abateri' },
  nextSteps: 'Ce urmează',
  indicators: 'Cifrele perioadei',
  indicator: {
    SMES_REACHED: 'IMM-uri contactate',
    EVENTS: 'Evenimente',
    B2B_MEETINGS: 'Întâlniri de afaceri',
    PROJECTS_STARTED: 'Proiecte interregionale demarate',
    PROPOSALS_SUBMITTED: 'Propuneri depuse',
    FUNDING_SECURED: 'Finanțare obținută, în euro',
  },
  remarks: 'Alte observații',
  save: 'Salvați',
  submit: 'Salvați și prezentați',
  unknown: 'Acest link nu poate fi folosit',
  unknownHint:
    'Este posibil să fi expirat sau să fi fost retras ori adresa să nu fie completă. Solicitați coordonatorului un link nou.',
  tooMany: 'Prea multe încercări',
};
