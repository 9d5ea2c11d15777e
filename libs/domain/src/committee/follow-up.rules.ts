import type { Draft } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import type { ConditionFact, FollowUpFact } from './committee.facts.js';

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
