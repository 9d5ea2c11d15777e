import { Machine } from '../shared/machine.js';

export const MOVE_REQUEST_STATUSES = ['REQUESTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'OVERRULED'] as const;
export type MoveRequestStatus = (typeof MOVE_REQUEST_STATUSES)[number];
export type MoveRequestVerb = 'accept' | 'refuse' | 'withdraw' | 'overrule';

/** The life of a move request (decision 0016). The committee overrules by REBASELINE, and nobody else does. */
export const MOVE_REQUEST_MACHINE = new Machine<MoveRequestStatus, MoveRequestVerb>(
  'MoveRequest',
  ['REQUESTED'],
  MOVE_REQUEST_STATUSES,
  [
    { verb: 'accept', from: ['REQUESTED'], to: 'ACCEPTED', path: 'PEOPLE', requires: [] },
    { verb: 'refuse', from: ['REQUESTED'], to: 'REFUSED', path: 'PEOPLE', requires: ['reason'] },
    { verb: 'withdraw', from: ['REQUESTED'], to: 'WITHDRAWN', path: 'PEOPLE', requires: [] },
    { verb: 'overrule', from: ['REQUESTED', 'REFUSED'], to: 'OVERRULED', path: 'DECISION', requires: [] },
  ],
);

/** Statuses of requests that somebody still has to settle: the organisation asked, or the committee. */
export const UNSETTLED_STATUSES: readonly MoveRequestStatus[] = ['REQUESTED', 'REFUSED'];
