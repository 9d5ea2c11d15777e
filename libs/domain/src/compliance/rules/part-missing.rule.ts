import type { ComplianceRule } from '../finding.js';
import { partsOf } from '../joint-action-plan.js';

/** The joint action plan has its six parts (concept note n. 462). */
export const partMissing: ComplianceRule = {
  rule: 'PART_MISSING',
  severity: 'BLOCKER',
  find: (context) =>
    partsOf(context)
      .filter((part) => !part.met)
      .map(({ code, params, evidence }) => ({
        subjects: evidence.length > 0 ? evidence : [context.plan.partnership.code],
        params: {
          ...params,
          part: code,
          gap: `CRITERION_${code}_MISSING`,
          remedy: `REPAIR_${code}`,
          coordinator: context.coordinator,
        },
      })),
};
