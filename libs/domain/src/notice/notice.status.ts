import { Machine } from '../shared/machine.js';

export const NOTICE_STATUSES = ['OPEN', 'SENT', 'BOUNCED', 'ACKNOWLEDGED'] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];
export type NoticeVerb = 'send' | 'bounce' | 'acknowledge';

/** A notice to an organisation; it is closed once it went to a named contact without bouncing. */
export const NOTICE_MACHINE = new Machine<NoticeStatus, NoticeVerb>('Notice', ['OPEN'], NOTICE_STATUSES, [
  { verb: 'send', from: ['OPEN', 'BOUNCED', 'SENT'], to: 'SENT', path: 'PEOPLE', requires: ['contact'] },
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
