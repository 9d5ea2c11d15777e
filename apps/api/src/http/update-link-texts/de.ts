import type { UpdateLinkTexts } from './texts.js';

/** The texts of the page behind an update link in German. */
export const german: UpdateLinkTexts = {
  language: 'de',
  title: (organisation) => `Bericht von ${organisation}`,
  intro: (period, start, end, dueDate) =>
    `${period}, vom ${start} bis zum ${end}. Die Berichte sind am ${dueDate} fällig.`,
  expires: (date) =>
    `Dieser Link gilt bis zum ${date}. Wer ihn hat, kann diesen Bericht schreiben; bitte geben Sie ihn nicht weiter.`,
  status: {
    MISSING:
      'Es ist noch nichts gespeichert. Was der Plan schon weiß, ist eingetragen: Bitte prüfen und das Fehlende ergänzen.',
    DRAFT: 'Ein Entwurf ist gespeichert. Er zählt, sobald er eingereicht ist.',
    SUBMITTED: 'Der Bericht ist eingereicht. Er lässt sich nur ändern, wenn der Koordinator ihn zurückgibt.',
    RETURNED: 'Der Koordinator hat den Bericht zurückgegeben. Bitte verbessern und erneut einreichen.',
    ACCEPTED: 'Der Bericht ist angenommen.',
  },
  late: 'Er ist verspätet.',
  closed: 'Der Berichtszeitraum ist geschlossen; es lässt sich nichts mehr ändern.',
  comment: 'Was der Koordinator sagt',
  saved: 'Gespeichert.',
  submitted: 'Vielen Dank: Der Bericht ist eingereicht.',
  refused: 'Es wurde nichts geändert:',
  missing: 'Der Bericht ist gespeichert, aber noch nicht eingereicht. Es fehlt noch:',
  todo: 'Was vor dem Einreichen gesagt werden muss',
  things: {
    Action: 'Maßnahmen',
    Milestone: 'Meilensteine',
    Deliverable: 'Arbeitsergebnisse',
    Risk: 'Risiken',
    FollowUp: 'Aufträge',
  },
  roles: {
    LEAD: 'Sie leiten sie',
    RESPONSIBLE: 'Sie arbeiten gemeinsam mit der Leitung daran',
    SUPPORT: 'Sie unterstützen sie',
    CONSULTED: 'Sie werden angehört',
    INFORMED: 'Sie werden informiert',
  },
  text: {
    Action: 'Was im Zeitraum getan wurde',
    Milestone: 'Wie es darum steht',
    Deliverable: 'Wie es darum steht',
    Risk: 'Sachstand',
    FollowUp: 'Wie es darum steht',
  },
  progress: 'Fortschritt in Prozent',
  health: 'Im Plan?',
  noHealth: 'Bitte wählen',
  healths: { ON_TRACK: 'Im Plan', AT_RISK: 'Gefährdet', OFF_TRACK: 'Außer Plan' },
  nextSteps: 'Was als Nächstes kommt',
  indicators: 'Zahlen des Zeitraums',
  indicator: {
    SMES_REACHED: 'Erreichte KMU',
    EVENTS: 'Veranstaltungen',
    B2B_MEETINGS: 'B2B-Gespräche',
    PROJECTS_STARTED: 'Begonnene überregionale Projekte',
    PROPOSALS_SUBMITTED: 'Eingereichte Vorschläge',
    FUNDING_SECURED: 'Gesicherte Mittel, in Euro',
  },
  remarks: 'Was sonst noch zu sagen ist',
  save: 'Speichern',
  submit: 'Speichern und einreichen',
  unknown: 'Dieser Link ist nicht brauchbar',
  unknownHint:
    'Er ist vielleicht abgelaufen oder zurückgezogen, oder die Adresse ist nicht vollständig. Bitte fragen Sie den Koordinator nach einem neuen.',
  tooMany: 'Zu viele Versuche',
};
