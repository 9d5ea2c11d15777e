import { VALUE_WORDS } from '@roadbook/drawing';
import { committee } from './committee.js';
import { decisionRegister } from './decision-register.js';
import { general } from './general.js';
import { jointActionPlan } from './joint-action-plan.js';
import { meetingFile } from './meeting-file.js';
import { minutes } from './minutes.js';
import { partnerOverview } from './partner-overview.js';
import { period } from './period.js';
import { periodic } from './periodic.js';
import { pipeline } from './investment-pipeline.js';
import { regionalBrief } from './regional-brief.js';
import { reporting } from './reporting.js';
import { status } from './status.js';

/**
 * The words of the reports in English: what all share, what the committee's share, and one file for each report. Every
 * other language has a folder of the same files and keys beside this one; enum values are named by kind and value,
 * `{name}` stands for a value.
 */
export const en = {
  ...general,
  ...VALUE_WORDS.en,
  ...committee,
  ...status,
  ...meetingFile,
  ...minutes,
  ...decisionRegister,
  ...jointActionPlan,
  ...partnerOverview,
  ...reporting,
  ...period,
  ...periodic,
  ...regionalBrief,
  ...pipeline,
} as const;
