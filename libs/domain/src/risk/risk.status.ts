import { Machine } from '../shared/machine.js';

export const RISK_STATUSES = ['OPEN', 'CLOSED'] as const;
export type RiskStatus = (typeof RISK_STATUSES)[number];
export type RiskVerb = 'close' | 'reopen';

/** The life of a risk: it threatens until somebody says why it does no longer. */
export const RISK_MACHINE = new Machine<RiskStatus, RiskVerb>('Risk', ['OPEN'], RISK_STATUSES, [
  { verb: 'close', from: ['OPEN'], to: 'CLOSED', path: 'PEOPLE', requires: ['reason'] },
  { verb: 'reopen', from: ['CLOSED'], to: 'OPEN', path: 'PEOPLE', requires: ['reason'] },
]);
