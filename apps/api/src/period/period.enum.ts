import { PARTNER_REPORT_STATUSES, PERIOD_STATUSES } from '@roadbook/domain';
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
