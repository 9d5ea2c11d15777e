import { VALUE_WORDS } from '@roadbook/drawing';
import { committee } from './committee.js';
import { decisionRegister } from './decision-register.js';
import { general } from './general.js';
import { pipeline } from './investment-pipeline.js';
import { jointActionPlan } from './joint-action-plan.js';
import { meetingFile } from './meeting-file.js';
import { minutes } from './minutes.js';
import { partnerOverview } from './partner-overview.js';
import { period } from './period.js';
import { periodic } from './periodic.js';
import { regionalBrief } from './regional-brief.js';
import { reporting } from './reporting.js';
import { status } from './status.js';

/** The words of the reports in Italian. */
export const it = {
  ...committee,
  ...decisionRegister,
  ...general,
  ...pipeline,
  ...jointActionPlan,
  ...meetingFile,
  ...minutes,
  ...partnerOverview,
  ...period,
  ...periodic,
  ...regionalBrief,
  ...reporting,
  ...status,
  ...VALUE_WORDS.it,
};
