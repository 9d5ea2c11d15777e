import { Machine } from '../shared/machine.js';
import { DECISION_EFFECTS, type DecisionEffect } from './committee.facts.js';

export type DecisionVerb = 'veto' | 'revoke';

/**
 * What may still be done about a decision once it was recorded. That a pending one is carried out when its veto window is
 * over is nobody's verb: time brings it about.
 */
export const DECISION_MACHINE = new Machine<DecisionEffect, DecisionVerb>(
  'Decision',
  ['EXECUTED', 'PENDING', 'NONE'],
  DECISION_EFFECTS,
  [
    { verb: 'veto', from: ['PENDING'], to: 'VETOED', path: 'PEOPLE', requires: ['reason'] },
    { verb: 'revoke', from: ['EXECUTED'], to: 'REVOKED', path: 'DECISION', requires: [] },
  ],
);
