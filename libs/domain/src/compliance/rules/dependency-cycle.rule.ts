import { findCycle } from '../../schedule/cycle.js';
import type { ComplianceRule } from '../finding.js';

/** No action waits for itself. One cycle is named at a time; the next shows when it is mended. */
export const dependencyCycle: ComplianceRule = {
  rule: 'DEPENDENCY_CYCLE',
  severity: 'BLOCKER',
  find: ({ actions }) => {
    const cycle = findCycle(actions);
    return cycle ? [{ subjects: cycle.slice(0, -1), params: { cycle } }] : [];
  },
};
