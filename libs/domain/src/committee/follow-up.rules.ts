import { permit, type Verb } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { speaksFor } from '../identity/standing.rules.js';
import type { Draft } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { askState, transitionsOf, type Transition } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { CommitteeSessionFact, ConditionFact, FollowUpFact } from './committee.facts.js';
import { FOLLOW_UP_MACHINE, type FollowUpStatus, type FollowUpVerb } from './follow-up.status.js';
import type { SessionStatus } from './session.status.js';

const POLICY_VERBS: Readonly<Record<FollowUpVerb, Verb>> = { complete: 'completeFollowUp', reopen: 'reopenFollowUp' };
/** Statuses of sessions that can have noted something. */
const BEGUN: readonly SessionStatus[] = ['IN_SESSION', 'CLOSED', 'MINUTES_ADOPTED'];

/** True until the follow-up is done. */
export function isOpenFollowUp(followUp: FollowUpFact): boolean {
  return followUp.doneOn === null;
}

/** True when an open follow-up was due before the day. */
export function isFollowUpOverdue(followUp: FollowUpFact, today: LocalDate): boolean {
  return isOpenFollowUp(followUp) && followUp.dueDate < today;
}

/** The follow-ups that wait to be done, what is due first in front. */
export function openFollowUps(plan: Plan): FollowUpFact[] {
  const byDueDate = (left: FollowUpFact, right: FollowUpFact): number =>
    left.dueDate === right.dueDate ? 0 : left.dueDate < right.dueDate ? -1 : 1;
  return plan.table('FollowUp').filter(isOpenFollowUp).sort(byDueDate);
}

/** Turns the conditions of a decision into follow-ups with owner and due date (domain.md, "Gates"). */
export function addFollowUps(draft: Draft, conditions: readonly ConditionFact[], decisionId: string): void {
  for (const { text, ownerId, dueDate } of conditions) {
    draft.insert('FollowUp', { text, ownerId, dueDate, doneOn: null, evidence: null, decisionId, sessionId: null });
  }
}

export function followUpStatus(followUp: FollowUpFact): FollowUpStatus {
  return isOpenFollowUp(followUp) ? 'OPEN' : 'DONE';
}

/**
 * Whether a verb of the follow-up's machine may be used now: whoever owns it says that it is done, authorities included, and
 * the coordinator opens it again. What a partnership left to do is done after its closing too.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, WRONG_STATE {verb, status, expected}.
 */
export function askFollowUp(verb: FollowUpVerb, followUp: FollowUpFact, by: Asker): Verdict {
  return [
    ...(by.past ? [blocker('PAST')] : []),
    ...permit(POLICY_VERBS[verb], by.rights, speaksFor(by, followUp.ownerId)),
    ...askState(FOLLOW_UP_MACHINE, verb, followUpStatus(followUp)),
  ];
}

/** Every verb of the follow-up's machine as the asker sees it. */
export function followUpTransitions(followUp: FollowUpFact, asker: Asker): Transition[] {
  return transitionsOf(FOLLOW_UP_MACHINE, followUpStatus(followUp), (verb) => askFollowUp(verb, followUp, asker));
}

/**
 * Whether a follow-up may be noted, of a session that has begun or of none.
 *
 * @returns every reason why not: NOT_YOUR_ROLE, WRONG_STATE {verb, status, expected}.
 */
export function askAddFollowUp(session: CommitteeSessionFact | null, by: Asker): Verdict {
  const reasons: Blocker[] = [...permit('addFollowUp', by.rights, false)];
  if (session && !BEGUN.includes(session.status)) {
    reasons.push(blocker('WRONG_STATE', { verb: 'addFollowUp', status: session.status, expected: BEGUN }));
  }
  return reasons;
}

/** The follow-ups that a session left, by its decisions or noted on their own, in the order in which they were made. */
export function followUpsOf(plan: Plan, session: CommitteeSessionFact): FollowUpFact[] {
  const decided = new Set(
    plan
      .table('Decision')
      .with('sessionId', session.id)
      .map(({ id }) => id),
  );
  return plan
    .table('FollowUp')
    .filter(
      ({ sessionId, decisionId }) => sessionId === session.id || (decisionId !== null && decided.has(decisionId)),
    );
}
