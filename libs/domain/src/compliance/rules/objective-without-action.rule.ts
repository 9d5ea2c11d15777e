import type { ComplianceRule } from '../finding.js';
import { unservedObjectives } from '../joint-action-plan.js';

/** Every objective is served by an action. */
export const objectiveWithoutAction: ComplianceRule = {
  rule: 'OBJECTIVE_WITHOUT_ACTION',
  severity: 'BLOCKER',
  find: (context) => unservedObjectives(context).map((code) => ({ subjects: [code], params: { objective: code } })),
};
