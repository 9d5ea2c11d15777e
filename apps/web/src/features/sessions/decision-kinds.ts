import type { DecisionFacts } from './sessions.operations.js';

/** Every kind of decision, in the order in which committees meet them. */
export const DECISION_KINDS: readonly DecisionFacts['kind'][] = [
  'ADOPT_PLAN',
  'ADOPT_ACTION',
  'REJECT_ACTION',
  'PASS_GATE',
  'ACCEPT_DELIVERABLE',
  'CANCEL_ACTION',
  'REBASELINE',
  'CHANGE_LEAD',
  'ENDORSE_PROPOSAL',
  'ADMIT_MEMBER',
  'END_MEMBERSHIP',
  'ADOPT_MINUTES',
  'REVOKE_DECISION',
  'CLOSE_PARTNERSHIP',
  'OTHER',
];

export const OUTCOMES: readonly DecisionFacts['outcome'][] = [
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'REFUSED',
  'DEFERRED',
];
