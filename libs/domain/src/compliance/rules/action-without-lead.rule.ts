import type { ComplianceRule } from '../finding.js';

/** Every action that is not completed is led by a member: whoever leaves the partnership leaves its actions without a lead. */
export const actionWithoutLead: ComplianceRule = {
  rule: 'ACTION_WITHOUT_LEAD',
  severity: 'BLOCKER',
  find: (context) =>
    context.openActions
      .filter((action) => !context.members.has(action.leadId))
      .map(({ code, leadId }) => ({ subjects: [code], params: { action: code, lead: context.nameOf(leadId) } })),
};
