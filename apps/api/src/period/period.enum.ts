import {
  INDICATORS,
  PARTNER_REPORT_STATUSES,
  PERIOD_STATUSES,
  REPORT_SUBJECTS,
  RESPONSIBILITIES,
} from '@roadbook/domain';
import { registerEnum } from '../graphql/register-enum.js';

export const PeriodStatusEnum = registerEnum('PeriodStatus', PERIOD_STATUSES, 'Where a reporting period stands.', {
  OPEN: 'Partners report.',
  CLOSED: 'Reporting is over.',
});

export const PartnerReportStatusEnum = registerEnum(
  'PartnerReportStatus',
  PARTNER_REPORT_STATUSES,
  "Where a partner's report stands.",
  {
    MISSING: 'Nothing saved yet.',
    DRAFT: 'Saved, not submitted.',
    SUBMITTED: 'Submitted.',
    RETURNED: 'Returned by the coordinator for revision.',
    ACCEPTED: 'Accepted by the coordinator.',
  },
);

export const IndicatorEnum = registerEnum('Indicator', INDICATORS, 'What every partner report counts.', {
  SMES_REACHED: 'Small and medium-sized enterprises reached.',
  EVENTS: 'Events held.',
  B2B_MEETINGS: 'Meetings between companies.',
  PROJECTS_STARTED: 'Cross-regional projects started.',
  PROPOSALS_SUBMITTED: 'Proposals submitted.',
  FUNDING_SECURED: 'Funding secured, in euro.',
});

export const ReportSubjectEnum = registerEnum(
  'ReportSubject',
  REPORT_SUBJECTS,
  'What a line of a partner report is about.',
  {
    Action: 'An action that the partner leads or works in.',
    Milestone: 'A milestone that it leads.',
    Deliverable: 'A deliverable that it leads.',
    Risk: 'A risk that it owns.',
    FollowUp: 'A follow-up that it owns.',
  },
);

export const ReportRoleEnum = registerEnum(
  'ReportRole',
  ['LEAD', ...RESPONSIBILITIES] as const,
  "A partner's part in an action that it reports on.",
  {
    LEAD: 'Leads the action.',
    RESPONSIBLE: 'Does the work together with the lead.',
    SUPPORT: 'Supports the work.',
    CONSULTED: 'Is asked for advice.',
    INFORMED: 'Is kept informed.',
  },
);
