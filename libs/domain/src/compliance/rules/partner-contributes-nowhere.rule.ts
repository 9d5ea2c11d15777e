import type { ComplianceRule } from '../finding.js';

/** Every partner contributes to an action that another leads (concept note n. 578), whatever its responsibility there. */
export const partnerContributesNowhere: ComplianceRule = {
  rule: 'PARTNER_CONTRIBUTES_NOWHERE',
  severity: 'WARNING',
  find: ({ actions, partners }) => {
    const contribute = new Set<string>();
    for (const { leadId, contributors } of actions) {
      for (const { organisationId } of contributors) if (organisationId !== leadId) contribute.add(organisationId);
    }
    return partners
      .filter((partner) => !contribute.has(partner.id))
      .map(({ shortName }) => ({ subjects: [shortName], params: { organisation: shortName } }));
  },
};
