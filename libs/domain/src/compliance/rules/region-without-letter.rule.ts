import type { ComplianceRule } from '../finding.js';

/** Every region of partners has sent a letter of support (concept note n. 200 says so; for Flanders there is none). */
export const regionWithoutLetter: ComplianceRule = {
  rule: 'REGION_WITHOUT_LETTER',
  severity: 'NOTE',
  find: ({ plan, partners }) => {
    const sent = new Set(
      plan
        .table('LetterOfSupport')
        .rows()
        .map((letter) => letter.regionId),
    );
    const regionIds = [...new Set(partners.map((partner) => partner.regionId))].filter((id) => !sent.has(id));
    return regionIds.map((id) => {
      const region = plan.get('Region', id).name;
      const there = partners.filter((partner) => partner.regionId === id).map((partner) => partner.shortName);
      return { subjects: [region], params: { region, partners: there } };
    });
  },
};
