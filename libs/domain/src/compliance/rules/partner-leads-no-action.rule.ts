import type { ComplianceRule } from '../finding.js';

/** Every partner leads at least one action (concept note n. 578). */
export const partnerLeadsNoAction: ComplianceRule = {
  rule: 'PARTNER_LEADS_NO_ACTION',
  severity: 'BLOCKER',
  find: ({ actions, partners }) => {
    const leads = new Set(actions.map((action) => action.leadId));
    return partners
      .filter((partner) => !leads.has(partner.id))
      .map(({ shortName }) => ({ subjects: [shortName], params: { organisation: shortName } }));
  },
};
