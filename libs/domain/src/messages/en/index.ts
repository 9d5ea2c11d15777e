import { actionMessages } from './action.js';
import { calendarMessages } from './calendar.js';
import { committeeMessages } from './committee.js';
import { complianceMessages } from './compliance.js';
import { deliverableMessages } from './deliverable.js';
import { diffMessages } from './diff.js';
import { exchangeMessages } from './exchange.js';
import { fieldMessages } from './fields.js';
import { gateMessages } from './gate.js';
import { generalMessages } from './general.js';
import { healthMessages } from './health.js';
import { identityMessages } from './identity.js';
import { inputMessages } from './input.js';
import { investmentMessages } from './investment.js';
import { mailMessages } from './mail.js';
import { matchingMessages } from './matching.js';
import { milestoneMessages } from './milestone.js';
import { noticeMessages } from './notice.js';
import { objectiveMessages } from './objective.js';
import { peopleMessages } from './people.js';
import { periodMessages } from './period.js';
import { pictureMessages } from './picture.js';
import { toolboxMessages } from './toolbox.js';
import { viewMessages } from './view.js';
import { wordMessages } from './words.js';

/** The English messages of each feature; a code belongs to one feature. */
export const enByFeature: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  action: actionMessages,
  calendar: calendarMessages,
  committee: committeeMessages,
  compliance: complianceMessages,
  deliverable: deliverableMessages,
  diff: diffMessages,
  exchange: exchangeMessages,
  fields: fieldMessages,
  gate: gateMessages,
  general: generalMessages,
  health: healthMessages,
  identity: identityMessages,
  input: inputMessages,
  investment: investmentMessages,
  mail: mailMessages,
  matching: matchingMessages,
  milestone: milestoneMessages,
  notice: noticeMessages,
  objective: objectiveMessages,
  people: peopleMessages,
  period: periodMessages,
  picture: pictureMessages,
  toolbox: toolboxMessages,
  view: viewMessages,
  words: wordMessages,
};

/** The English catalogue. */
export const en: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(enByFeature).flatMap((messages) => Object.entries(messages)),
);
