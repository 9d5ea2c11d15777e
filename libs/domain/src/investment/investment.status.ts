import { Machine } from '../shared/machine.js';

export const INVESTMENT_STAGES = [
  'IDEA',
  'BUSINESS_PLAN',
  'SUBMITTED',
  'FUNDED',
  'RUNNING',
  'CLOSED',
  'REFUSED',
  'WITHDRAWN',
] as const;
export type InvestmentStage = (typeof INVESTMENT_STAGES)[number];
export type InvestmentVerb = 'plan' | 'submit' | 'fund' | 'run' | 'close' | 'refuse' | 'withdraw';

/** The life of an investment proposal. */
export const INVESTMENT_MACHINE = new Machine<InvestmentStage, InvestmentVerb>(
  'InvestmentProposal',
  ['IDEA'],
  INVESTMENT_STAGES,
  [
    { verb: 'plan', from: ['IDEA'], to: 'BUSINESS_PLAN', path: 'PEOPLE', requires: ['businessPlan'] },
    { verb: 'submit', from: ['BUSINESS_PLAN'], to: 'SUBMITTED', path: 'PEOPLE', requires: [] },
    { verb: 'fund', from: ['SUBMITTED'], to: 'FUNDED', path: 'PEOPLE', requires: [] },
    { verb: 'run', from: ['FUNDED'], to: 'RUNNING', path: 'PEOPLE', requires: [] },
    { verb: 'close', from: ['RUNNING'], to: 'CLOSED', path: 'PEOPLE', requires: [] },
    { verb: 'refuse', from: ['SUBMITTED'], to: 'REFUSED', path: 'PEOPLE', requires: ['reason'] },
    {
      verb: 'withdraw',
      from: ['IDEA', 'BUSINESS_PLAN', 'SUBMITTED'],
      to: 'WITHDRAWN',
      path: 'PEOPLE',
      requires: ['reason'],
    },
  ],
);
