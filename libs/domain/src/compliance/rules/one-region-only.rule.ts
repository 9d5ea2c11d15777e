import { workingRegions } from '../../action/action.rules.js';
import { isLater } from '../../partnership/phase.status.js';
import type { ComplianceRule } from '../finding.js';

/** From IMPLEMENTATION on, two regions work on an action; CONSULTED and INFORMED do not count. */
export const oneRegionOnly: ComplianceRule = {
  rule: 'ONE_REGION_ONLY',
  severity: 'WARNING',
  find: (context) =>
    context.openActions
      .filter((action) => isLater(action.phase, 'PREPARATION'))
      .map((action) => ({ action, regions: workingRegions(context.plan, action) }))
      .filter(({ regions }) => regions.length < 2)
      .map(({ action: { code, leadId }, regions }) => ({
        subjects: [code],
        params: {
          action: code,
          lead: context.nameOf(leadId),
          region: regions.map((id) => context.plan.get('Region', id).name),
        },
      })),
};
