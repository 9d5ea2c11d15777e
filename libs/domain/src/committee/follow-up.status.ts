import { Machine } from '../shared/machine.js';

export const FOLLOW_UP_STATUSES = ['OPEN', 'DONE'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];
export type FollowUpVerb = 'complete' | 'reopen';

/** The life of a follow-up; it is done from the day on that it says it was. */
export const FOLLOW_UP_MACHINE = new Machine<FollowUpStatus, FollowUpVerb>('FollowUp', ['OPEN'], FOLLOW_UP_STATUSES, [
  { verb: 'complete', from: ['OPEN'], to: 'DONE', path: 'PEOPLE', requires: ['date', 'evidence'] },
  { verb: 'reopen', from: ['DONE'], to: 'OPEN', path: 'PEOPLE', requires: ['reason'] },
]);
