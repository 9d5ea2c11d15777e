import { Machine } from '../shared/machine.js';

export const MILESTONE_STATUSES = ['PLANNED', 'REACHED', 'DROPPED'] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];
export type MilestoneVerb = 'reach' | 'drop';

/** The lifecycle of a milestone; *missed* is computed. */
export const MILESTONE_MACHINE = new Machine<MilestoneStatus, MilestoneVerb>(
  'Milestone',
  ['PLANNED'],
  MILESTONE_STATUSES,
  [
    { verb: 'reach', from: ['PLANNED'], to: 'REACHED', path: 'PEOPLE', requires: ['date', 'evidence'] },
    { verb: 'drop', from: ['PLANNED'], to: 'DROPPED', path: 'PEOPLE', requires: ['reason'] },
  ],
);
