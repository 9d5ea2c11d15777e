import type { ActionStatus } from '../action/action.status.js';
import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import type { DeliverableStatus } from '../deliverable/deliverable.status.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import { daysBetween, type LocalDate } from '../shared/calendar.js';
import type { Plan } from './plan.js';

/** Actions that are over, one way or the other: nothing of theirs is overdue any more, and they have no health to watch. */
export const ENDED_STATUSES: readonly ActionStatus[] = ['COMPLETED', 'CANCELLED', 'REJECTED'];
/** Deliverables that somebody still has to hand in; what is submitted waits for others. */
const OWED: readonly DeliverableStatus[] = ['PLANNED', 'DRAFT', 'REVISION_REQUESTED'];

/** True while somebody still has to hand a deliverable in. */
export function isOwed({ status }: Pick<DeliverableFact, 'status'>): boolean {
  return OWED.includes(status);
}

type Dated = Pick<MilestoneFact, 'dueDate' | 'baselineDate'>;

/** The date against which overdue is measured: the baseline, so that moving a plan hides nothing. */
export function measuredDate(thing: Dated): LocalDate {
  return thing.baselineDate ?? thing.dueDate;
}

/** A milestone is missed when its day has passed, it is still PLANNED, and its action goes on. */
export function isMissed(plan: Plan, milestone: MilestoneFact, today: LocalDate): boolean {
  return milestone.status === 'PLANNED' && measuredDate(milestone) < today && goesOn(plan, milestone.actionId);
}

/** A deliverable is overdue when its day has passed, nothing is handed in, and its action goes on. */
export function isOverdue(plan: Plan, deliverable: DeliverableFact, today: LocalDate): boolean {
  return isOwed(deliverable) && measuredDate(deliverable) < today && goesOn(plan, deliverable.actionId);
}

/** Days from the date it is measured against until today; not positive while that lies ahead. */
export function daysOverdue(thing: Dated, today: LocalDate): number {
  return daysBetween(measuredDate(thing), today);
}

function goesOn(plan: Plan, actionId: string): boolean {
  const action = plan.find('Action', actionId);
  return action !== undefined && !ENDED_STATUSES.includes(action.status);
}
