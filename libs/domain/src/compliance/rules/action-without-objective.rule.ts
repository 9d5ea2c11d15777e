import type { ComplianceRule } from '../finding.js';

/** Every action serves an objective. */
export const actionWithoutObjective: ComplianceRule = {
  rule: 'ACTION_WITHOUT_OBJECTIVE',
  severity: 'BLOCKER',
  find: (context) =>
    context.actions
      .filter((action) => action.objectiveIds.length === 0)
      .map(({ code, leadId }) => ({ subjects: [code], params: { action: code, lead: context.nameOf(leadId) } })),
};
