import { lacksReport, lastClosedPeriod } from '../../period/reporting.rules.js';
import type { ComplianceRule } from '../finding.js';

/** Every action in progress has a progress report in the last closed period. */
export const noReportInPeriod: ComplianceRule = {
  rule: 'NO_REPORT_IN_PERIOD',
  severity: 'WARNING',
  find: (context) => {
    const period = lastClosedPeriod(context.plan);
    if (!period) return [];
    return context.actions
      .filter((action) => lacksReport(context.plan, action, period))
      .map(({ code, leadId }) => ({
        subjects: [code],
        params: { action: code, lead: context.nameOf(leadId), period: period.title },
      }));
  },
};
