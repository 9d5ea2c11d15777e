import type { UpdateLinkTexts } from './texts.js';

/** The texts of the page behind an update link in French. */
export const french: UpdateLinkTexts = {
  language: 'fr',
  title: (organisation) => `Rapport de ${organisation}`,
  intro: (period, start, end, dueDate) =>
    `${period}, du ${start} au ${end}. Les rapports sont attendus pour le ${dueDate}.`,
  expires: (date) =>
    `Ce lien expire le ${date}. Quiconque en dispose peut rédiger ce rapport\u00A0: ne le communiquez à personne.`,
  status: {
    MISSING:
      'Rien n’a encore été enregistré. Ce que le plan sait déjà est rempli : vérifiez-le et ajoutez ce qui manque.',
    DRAFT: 'Un brouillon est enregistré. Il compte une fois remis.',
    SUBMITTED: 'Le rapport est remis. Il ne peut être modifié que si le coordinateur le renvoie.',
    RETURNED: 'Le coordinateur a renvoyé le rapport. Corrigez-le et remettez-le de nouveau.',
    ACCEPTED: 'Le rapport est accepté.',
  },
  late: 'Il est en retard.',
  closed: 'La période de rapport est close ; plus rien ne peut être modifié.',
  comment: 'Ce que dit le coordinateur',
  saved: 'Enregistré.',
  submitted: 'Merci : le rapport est remis.',
  refused: 'Rien n’a été modifié :',
  missing: 'Le rapport est enregistré, mais pas encore remis. Il manque encore :',
  todo: 'Ce qu’il faut indiquer avant de pouvoir le remettre',
  things: {
    Action: 'Actions',
    Milestone: 'Jalons',
    Deliverable: 'Livrables',
    Risk: 'Risques',
    FollowUp: 'Suites à donner',
  },
  roles: {
    LEAD: 'vous la pilotez',
    RESPONSIBLE: 'vous réalisez le travail avec son pilote',
    SUPPORT: 'vous l’appuyez',
    CONSULTED: 'vous êtes consultés',
    INFORMED: 'vous êtes informés',
  },
  text: {
    Action: 'Ce qui a été fait dans la période',
    Milestone: 'Où il en est',
    Deliverable: 'Où il en est',
    Risk: 'État des lieux',
    FollowUp: 'Où elle en est',
  },
  progress: 'Avancement en pour cent',
  health: 'Dans les temps ?',
  noHealth: 'Veuillez choisir',
  healths: { ON_TRACK: 'Dans les temps', AT_RISK: 'À risque', OFF_TRACK: 'En dérive' },
  nextSteps: 'Ce qui vient ensuite',
  indicators: 'Chiffres de la période',
  indicator: {
    SMES_REACHED: 'PME touchées',
    EVENTS: 'Événements',
    B2B_MEETINGS: 'Rencontres d’affaires',
    PROJECTS_STARTED: 'Projets interrégionaux lancés',
    PROPOSALS_SUBMITTED: 'Propositions déposées',
    FUNDING_SECURED: 'Financements obtenus, en euros',
  },
  remarks: 'Autres remarques',
  save: 'Enregistrer',
  submit: 'Enregistrer et remettre',
  unknown: 'Ce lien n’est pas utilisable',
  unknownHint:
    'Il a peut-être expiré ou été retiré, ou l’adresse n’est pas complète. Demandez-en un nouveau au coordinateur.',
  tooMany: 'Trop de tentatives',
};
