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

/** The French catalogue. */
export const fr: Readonly<Record<string, string>> = {
  ...actionMessages,
  ...calendarMessages,
  ...committeeMessages,
  ...complianceMessages,
  ...deliverableMessages,
  ...diffMessages,
  ...exchangeMessages,
  ...fieldMessages,
  ...gateMessages,
  ...generalMessages,
  ...healthMessages,
  ...identityMessages,
  ...inputMessages,
  ...investmentMessages,
  ...mailMessages,
  ...matchingMessages,
  ...milestoneMessages,
  ...noticeMessages,
  ...objectiveMessages,
  ...peopleMessages,
  ...periodMessages,
  ...pictureMessages,
  ...toolboxMessages,
  ...viewMessages,
  ...wordMessages,
};
