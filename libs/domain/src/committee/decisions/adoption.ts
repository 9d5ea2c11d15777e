import type { ActionFact } from '../../action/action.facts.js';
import { ACCEPTED_DELIVERABLE } from '../../deliverable/deliverable.status.js';
import type { Draft } from '../../plan/draft.js';

/** Adopts a proposed action, or baselines an adopted one anew: its dates of today become those it is measured by. */
export function adopt(draft: Draft, action: ActionFact): void {
  const { status, plannedStart: baselineStart, plannedEnd: baselineEnd } = action;
  draft.update('Action', action.id, {
    status: status === 'PROPOSED' ? 'PLANNED' : status,
    baselineStart,
    baselineEnd,
  });
  for (const { id, status: state, baselineDate, dueDate } of draft.plan
    .table('Milestone')
    .with('actionId', action.id)) {
    if (state === 'PLANNED' || baselineDate === null) draft.update('Milestone', id, { baselineDate: dueDate });
  }
  for (const { id, status: state, baselineDate, dueDate } of draft.plan
    .table('Deliverable')
    .with('actionId', action.id)) {
    const open = !ACCEPTED_DELIVERABLE.includes(state);
    if (open || baselineDate === null) draft.update('Deliverable', id, { baselineDate: dueDate });
  }
}
