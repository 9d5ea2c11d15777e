import type { Draft } from '../plan/draft.js';
import type { Instant } from '../shared/calendar.js';
import type { NoticeFact } from './notice.facts.js';

/**
 * A mail with a notice was taken by the other side: the notice is SENT. A report that came already, or that is older than
 * what is known, changes nothing; nor does one of a notice that is gone or closed otherwise.
 */
export function reportSent(draft: Draft, noticeId: string, contactId: string, at: Instant): void {
  const notice = draft.plan.find('Notice', noticeId);
  if (!notice || isStale(notice, at)) return;
  if (notice.status === 'OPEN' || notice.status === 'BOUNCED') {
    draft.update('Notice', noticeId, { status: 'SENT', contactId, sentAt: at, bouncedAt: null, bounceReason: null });
  }
}

/**
 * A mail with a notice was refused for good: the notice is BOUNCED, unless it has reached another contact by now. A report
 * that came already, or that is older than what is known, changes nothing.
 */
export function reportBounced(draft: Draft, noticeId: string, reason: string, at: Instant): void {
  const notice = draft.plan.find('Notice', noticeId);
  if (!notice || isStale(notice, at)) return;
  if (notice.status === 'OPEN') {
    draft.update('Notice', noticeId, { status: 'BOUNCED', bouncedAt: at, bounceReason: reason });
  }
}

/** True when something ever went out: such a notice stays, whatever becomes of the acceptance that it tells of. */
export function wasSent({ sentAt, bouncedAt }: NoticeFact): boolean {
  return sentAt !== null || bouncedAt !== null;
}

function isStale({ sentAt, bouncedAt }: NoticeFact, at: Instant): boolean {
  return (sentAt !== null && at <= sentAt) || (bouncedAt !== null && at <= bouncedAt);
}
