import type { ComplianceRule } from '../finding.js';

/** Every partner is named in a letter of support. */
export const partnerInNoLetter: ComplianceRule = {
  rule: 'PARTNER_IN_NO_LETTER',
  severity: 'NOTE',
  find: ({ plan, partners }) => {
    const named = new Set(
      plan
        .table('LetterOfSupport')
        .rows()
        .flatMap((letter) => letter.nameIds),
    );
    return partners
      .filter((partner) => !named.has(partner.id))
      .map(({ shortName }) => ({ subjects: [shortName], params: { organisation: shortName } }));
  },
};
