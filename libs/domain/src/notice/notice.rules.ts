import { ACCEPTED_DELIVERABLE } from '../deliverable/deliverable.status.js';
import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import type { Verb } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { askStanding, speaksFor } from '../identity/standing.rules.js';
import type { MembershipKind } from '../organisation/organisation.facts.js';
import type { Draft } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import { addDays, type LocalDate } from '../shared/calendar.js';
import { askState, transitionsOf, type Transition } from '../shared/transition.js';
import type { Verdict } from '../shared/verdict.js';
import type { NoticeFact } from './notice.facts.js';
import { CLOSED_NOTICE, NOTICE_MACHINE, type NoticeVerb } from './notice.status.js';

/** The memberships of those who are kept informed of the main deliverables (concept note n. 590-592). */
export const INFORMED_KINDS: readonly MembershipKind[] = ['REGIONAL_AUTHORITY', 'REGIONAL_AGENCY'];

/** Days that an open notice may wait before it counts as a gap: a digest goes out once a day, and a contact may be missing. */
export const NOTICE_DAYS = 7;

const POLICY_VERBS: Readonly<Record<NoticeVerb, Verb>> = {
  queue: 'sendNotice',
  send: 'sendNotice',
  bounce: 'recordBounce',
  acknowledge: 'acknowledgeNotice',
};

/**
 * Whether a verb of the notice's machine may be used now. The coordinator sends and records what comes back; the organisation
 * itself may acknowledge.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, WRONG_STATE.
 */
export function askNotice(verb: NoticeVerb, plan: Plan, notice: NoticeFact, asker: Asker): Verdict {
  const blockers = askStanding(POLICY_VERBS[verb], plan, asker, speaksFor(asker, notice.organisationId));
  blockers.push(...askState(NOTICE_MACHINE, verb, notice.status));
  return blockers;
}

/** Every verb of the notice's machine as the asker sees it. */
export function noticeTransitions(plan: Plan, notice: NoticeFact, asker: Asker): Transition[] {
  return transitionsOf(NOTICE_MACHINE, notice.status, (verb) => askNotice(verb, plan, notice, asker));
}

/** True once it went to a named contact and did not come back. */
export function isClosedNotice({ status }: NoticeFact): boolean {
  return CLOSED_NOTICE.includes(status);
}

/** True when the organisation has not been informed as it should be: the notice came back, or waits for more than a week. */
export function isNoticeGap(notice: NoticeFact, today: LocalDate): boolean {
  if (notice.status === 'BOUNCED') return true;
  return notice.status === 'OPEN' && addDays(notice.createdOn, NOTICE_DAYS) < today;
}

/** True when an organisation is, or was, a regional authority or agency of the partnership. */
export function isAuthority(plan: Plan, organisationId: string): boolean {
  const memberships = plan.table('Membership').with('organisationId', organisationId);
  return memberships.some(({ kind }) => INFORMED_KINDS.includes(kind));
}

/**
 * Opens the notices of a deliverable, if it is *main* and this very revision accepts it: one to each regional authority and
 * agency that is a member today, and to each INFORMED contributor of its action. An organisation that has one already, from
 * an acceptance that was revoked, gets no second.
 */
export function addNotices(draft: Draft, { id }: Pick<DeliverableFact, 'id'>): void {
  const { plan, today } = draft;
  const deliverable = plan.get('Deliverable', id);
  if (!deliverable.main || !isAccepted(deliverable) || isAccepted(draft.base.find('Deliverable', id))) return;
  const told = plan.table('Notice').with('deliverableId', id);
  for (const organisationId of recipientsOf(plan, deliverable, today)) {
    if (told.some((notice) => notice.organisationId === organisationId)) continue;
    draft.insert('Notice', { deliverableId: id, organisationId, status: 'OPEN', createdOn: today, ...UNSENT });
  }
}

/** The notices that wait to be mailed, oldest first; to the contact that they name, or to any of the organisation's. */
export function noticesToMail(plan: Plan): NoticeFact[] {
  return plan
    .table('Notice')
    .filter(({ status, deliverableId }) => status === 'OPEN' && isAccepted(plan.find('Deliverable', deliverableId)));
}

function recipientsOf(plan: Plan, { actionId }: DeliverableFact, today: LocalDate): Set<string> {
  const { contributors } = plan.get('Action', actionId);
  const informed = contributors.filter(({ responsibility }) => responsibility === 'INFORMED');
  return new Set([
    ...plan.members(today, INFORMED_KINDS).map(({ id }) => id),
    ...informed.map(({ organisationId }) => organisationId),
  ]);
}

function isAccepted(deliverable: DeliverableFact | undefined): boolean {
  return deliverable !== undefined && ACCEPTED_DELIVERABLE.includes(deliverable.status);
}

/** What nobody can say yet of a notice that was not sent. */
const UNSENT = {
  contactId: null,
  sentAt: null,
  bouncedAt: null,
  bounceReason: null,
  acknowledgedOn: null,
  acknowledgement: null,
} as const;
