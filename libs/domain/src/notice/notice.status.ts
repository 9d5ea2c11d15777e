import { Machine } from '../shared/machine.js';

export const NOTICE_STATUSES = ['OPEN', 'SENT', 'BOUNCED', 'ACKNOWLEDGED'] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];
export type NoticeVerb = 'queue' | 'send' | 'bounce' | 'acknowledge';

/** The statuses of a notice that went to somebody and did not come back: nothing more has to be done. */
export const CLOSED_NOTICE: readonly NoticeStatus[] = ['SENT', 'ACKNOWLEDGED'];

/**
 * A notice to an organisation; it is closed once it went to a named contact without bouncing. An open one is mailed by
 * itself as soon as the organisation has a contact: `queue` lets it be mailed (again) to a contact of choice, `send` says
 * that it went there by hand, such as by letter.
 */
export const NOTICE_MACHINE = new Machine<NoticeStatus, NoticeVerb>('Notice', ['OPEN'], NOTICE_STATUSES, [
  { verb: 'queue', from: ['OPEN', 'BOUNCED', 'SENT'], to: 'OPEN', path: 'PEOPLE', requires: ['contact'] },
  { verb: 'send', from: ['OPEN', 'BOUNCED', 'SENT'], to: 'SENT', path: 'PEOPLE', requires: ['contact', 'byHand'] },
  { verb: 'bounce', from: ['SENT'], to: 'BOUNCED', path: 'PEOPLE', requires: ['reason'] },
  { verb: 'acknowledge', from: ['SENT'], to: 'ACKNOWLEDGED', path: 'PEOPLE', requires: ['date'] },
]);

export const DISSEMINATION_STATUSES = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type DisseminationStatus = (typeof DISSEMINATION_STATUSES)[number];
export type DisseminationVerb = 'move' | 'hold' | 'cancel';

/** A dissemination session of an authority. */
export const DISSEMINATION_MACHINE = new Machine<DisseminationStatus, DisseminationVerb>(
  'DisseminationSession',
  ['PLANNED'],
  DISSEMINATION_STATUSES,
  [
    { verb: 'move', from: ['PLANNED'], to: 'PLANNED', path: 'PEOPLE', requires: ['date'] },
    { verb: 'hold', from: ['PLANNED'], to: 'HELD', path: 'PEOPLE', requires: ['date', 'participants', 'summary'] },
    { verb: 'cancel', from: ['PLANNED'], to: 'CANCELLED', path: 'PEOPLE', requires: ['reason'] },
  ],
);

/** Why an organisation is informed: as a regional authority or agency (concept note n. 590-592), or as an INFORMED contributor. */
export const NOTICE_REASONS = ['AUTHORITY', 'CONTRIBUTOR'] as const;
export type NoticeReason = (typeof NOTICE_REASONS)[number];
