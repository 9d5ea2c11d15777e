import type { Health, Indicator, PartnerReportStatus, ReportRole, ReportSubject } from '@roadbook/domain';
import { catalan } from './update-link-texts/ca.js';
import { german } from './update-link-texts/de.js';
import { spanish } from './update-link-texts/es.js';
import { french } from './update-link-texts/fr.js';
import { italian } from './update-link-texts/it.js';
import { dutch } from './update-link-texts/nl.js';
import { portuguese } from './update-link-texts/pt.js';
import { romanian } from './update-link-texts/ro.js';

/** Every text of the page behind an update link, in one language. Reasons and faults come from the message catalogue. */
export interface UpdateLinkTexts {
  /** The language's tag. */
  readonly language: string;
  readonly title: (organisation: string) => string;
  readonly intro: (period: string, start: string, end: string, dueDate: string) => string;
  readonly expires: (date: string) => string;
  readonly status: Readonly<Record<PartnerReportStatus, string>>;
  readonly late: string;
  readonly closed: string;
  readonly comment: string;
  readonly saved: string;
  readonly submitted: string;
  readonly refused: string;
  readonly missing: string;
  readonly todo: string;
  readonly things: Readonly<Record<ReportSubject, string>>;
  readonly roles: Readonly<Record<ReportRole, string>>;
  readonly text: Readonly<Record<ReportSubject, string>>;
  readonly progress: string;
  readonly health: string;
  readonly noHealth: string;
  readonly healths: Readonly<Record<Health, string>>;
  readonly nextSteps: string;
  readonly indicators: string;
  readonly indicator: Readonly<Record<Indicator, string>>;
  readonly remarks: string;
  readonly save: string;
  readonly submit: string;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly tooMany: string;
}

const ENGLISH: UpdateLinkTexts = {
  language: 'en',
  title: (organisation) => `Report of ${organisation}`,
  intro: (period, start, end, dueDate) => `${period}, from ${start} to ${end}. Reports are due on ${dueDate}.`,
  expires: (date) => `This link ends on ${date}. Whoever has it can write this report, so keep it to yourselves.`,
  status: {
    MISSING: 'Nothing has been saved yet. What the plan knows already is filled in: check it, and add what is missing.',
    DRAFT: 'A draft is saved. It counts once it is submitted.',
    SUBMITTED: 'The report is submitted. It can be changed only when the coordinator returns it.',
    RETURNED: 'The coordinator has returned the report. Mend it, and submit it again.',
    ACCEPTED: 'The report is accepted.',
  },
  late: 'It is late.',
  closed: 'The reporting period is closed; nothing can be changed any more.',
  comment: 'What the coordinator says',
  saved: 'Saved.',
  submitted: 'Thank you: the report is submitted.',
  refused: 'Nothing was changed:',
  missing: 'The report is saved, and not submitted yet. This is still missing:',
  todo: 'What must be said before it can be submitted',
  things: {
    Action: 'Actions',
    Milestone: 'Milestones',
    Deliverable: 'Deliverables',
    Risk: 'Risks',
    FollowUp: 'Follow-ups',
  },
  roles: {
    LEAD: 'you lead it',
    RESPONSIBLE: 'you do the work together with its lead',
    SUPPORT: 'you support it',
    CONSULTED: 'you are consulted',
    INFORMED: 'you are informed',
  },
  text: {
    Action: 'What was done in the period',
    Milestone: 'Where it stands',
    Deliverable: 'Where it stands',
    Risk: 'State of play',
    FollowUp: 'Where it stands',
  },
  progress: 'Progress in percent',
  health: 'On track?',
  noHealth: 'Please choose',
  healths: { ON_TRACK: 'On track', AT_RISK: 'At risk', OFF_TRACK: 'Off track' },
  nextSteps: 'What comes next',
  indicators: 'Figures of the period',
  indicator: {
    SMES_REACHED: 'SMEs reached',
    EVENTS: 'Events',
    B2B_MEETINGS: 'B2B meetings',
    PROJECTS_STARTED: 'Cross-regional projects started',
    PROPOSALS_SUBMITTED: 'Proposals submitted',
    FUNDING_SECURED: 'Funding secured, in euro',
  },
  remarks: 'Anything else',
  save: 'Save',
  submit: 'Save and submit',
  unknown: 'This link is of no use',
  unknownHint:
    'It may have ended or been withdrawn, or the address is not complete. Ask the coordinator for a new one.',
  tooMany: 'Too many attempts',
};

/** Languages by their tag; a further one is one more catalogue here. */
const CATALOGUES: Readonly<Record<string, UpdateLinkTexts>> = {
  en: ENGLISH,
  fr: french,
  de: german,
  it: italian,
  es: spanish,
  ca: catalan,
  nl: dutch,
  ro: romanian,
  pt: portuguese,
};

/** The texts in the first language that is asked for and known; English otherwise. */
export function updateLinkTexts(languages: readonly string[]): UpdateLinkTexts {
  const known = languages.map((tag) => tag.toLowerCase().split('-')[0]!).find((tag) => Object.hasOwn(CATALOGUES, tag));
  return known ? CATALOGUES[known]! : ENGLISH;
}
