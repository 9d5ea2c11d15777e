import { Machine } from '../shared/machine.js';

export const SESSION_STATUSES = [
  'PLANNED',
  'CONVENED',
  'IN_SESSION',
  'CLOSED',
  'MINUTES_ADOPTED',
  'CANCELLED',
] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];
export type SessionVerb = 'convene' | 'open' | 'close' | 'circulateMinutes' | 'adoptMinutes' | 'cancel';
export const SESSION_KINDS = ['MEETING', 'WRITTEN_PROCEDURE'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** The life of a committee session. */
export const SESSION_MACHINE = new Machine<SessionStatus, SessionVerb>(
  'CommitteeSession',
  ['PLANNED'],
  SESSION_STATUSES,
  [
    { verb: 'convene', from: ['PLANNED'], to: 'CONVENED', path: 'PEOPLE', requires: [] },
    { verb: 'open', from: ['CONVENED'], to: 'IN_SESSION', path: 'PEOPLE', requires: [] },
    { verb: 'close', from: ['IN_SESSION'], to: 'CLOSED', path: 'PEOPLE', requires: [] },
    { verb: 'circulateMinutes', from: ['CLOSED'], to: 'CLOSED', path: 'PEOPLE', requires: [] },
    { verb: 'adoptMinutes', from: ['CLOSED'], to: 'MINUTES_ADOPTED', path: 'DECISION', requires: [] },
    { verb: 'cancel', from: ['PLANNED', 'CONVENED'], to: 'CANCELLED', path: 'PEOPLE', requires: ['reason'] },
  ],
);
