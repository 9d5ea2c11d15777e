import type { ActionFact } from '../action/action.facts.js';
import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import { isPublic, PUBLIC_LEVEL, SCHEME_CODES } from '../deliverable/deliverable.scheme.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import type { Draft } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import { shiftedDates, type ShiftedDates } from './shifted-dates.js';
import type { Taken } from './take-over.js';

/** What a deliverable is where the scheme does not know its type. */
const OTHER_TYPE = 'OTHER';

/**
 * Takes a template's actions as proposals, with their milestones and deliverables as planned, counted from the new
 * start. What was rejected, cancelled or dropped stays behind, and so does everything that was done. An organisation that
 * was not taken contributes nothing, and what it led is led by the coordinator.
 */
export function takeActions(draft: Draft, template: Plan, taken: Taken, coordinatorId: string): void {
  const dates = shiftedDates(template.partnership.startDate, draft.plan.partnership.startDate);
  const leadOf = (id: string): string => taken.get(id) ?? coordinatorId;
  const actions = template.table('Action').filter(({ status }) => status !== 'REJECTED' && status !== 'CANCELLED');
  const made = new Map<string, string>();
  for (const action of actions) made.set(action.id, takeAction(draft, action, taken, leadOf(action.leadId), dates));
  for (const action of actions) takeDependencies(draft, action, made);
  for (const milestone of template.table('Milestone').rows()) {
    const actionId = made.get(milestone.actionId);
    if (actionId !== undefined && milestone.status !== 'DROPPED') takeMilestone(draft, milestone, actionId, dates);
  }
  for (const deliverable of template.table('Deliverable').rows()) {
    const actionId = made.get(deliverable.actionId);
    if (actionId !== undefined) takeDeliverable(draft, deliverable, actionId, leadOf(deliverable.leadId), dates);
  }
}

function takeAction(draft: Draft, action: ActionFact, taken: Taken, leadId: string, dates: ShiftedDates): string {
  const { code, title, description, priority, finalPhase } = action;
  const plannedStart = dates.start(action.plannedStart);
  const plannedEnd = laterOf(plannedStart, dates.end(action.plannedEnd));
  return draft.insert('Action', {
    ...{ code, title, description, priority, finalPhase, plannedStart, plannedEnd, leadId },
    activityId: taken.get(action.activityId)!,
    contributors: action.contributors.flatMap(({ organisationId, responsibility }) => {
      const id = taken.get(organisationId);
      return id === undefined || id === leadId ? [] : [{ organisationId: id, responsibility }];
    }),
    objectiveIds: action.objectiveIds.map((id) => taken.get(id)!),
    thematicAreaIds: action.thematicAreaIds.map((id) => taken.get(id)!),
    ...{ phase: 'PREPARATION', status: 'PROPOSED', statusReason: null, progress: 0, declaredHealth: null },
    ...{ baselineStart: null, baselineEnd: null, actualStart: null, actualEnd: null, dependencies: [] },
  }).id;
}

function takeDependencies(draft: Draft, action: ActionFact, made: Taken): void {
  const dependencies = action.dependencies.flatMap(({ actionId, type, lagDays }) => {
    const id = made.get(actionId);
    return id === undefined ? [] : [{ actionId: id, type, lagDays }];
  });
  if (dependencies.length > 0) draft.update('Action', made.get(action.id)!, { dependencies });
}

function takeMilestone(draft: Draft, milestone: MilestoneFact, actionId: string, dates: ShiftedDates): void {
  const { code, title, phase, verification } = milestone;
  draft.insert('Milestone', {
    ...{ code, title, phase, verification, actionId, dueDate: dates.end(milestone.dueDate), baselineDate: null },
    ...{ status: 'PLANNED', reachedOn: null, evidence: null, dropReason: null },
  });
}

function takeDeliverable(
  draft: Draft,
  deliverable: DeliverableFact,
  actionId: string,
  leadId: string,
  dates: ShiftedDates,
): void {
  const { code, title, phase, main, businessPlan } = deliverable;
  const { types, levels } = SCHEME_CODES[draft.plan.partnership.deliverableScheme];
  // Where the scheme has no such level, what was not for everybody is not for everybody here.
  const restricted = levels.find((level) => !isPublic(level)) ?? PUBLIC_LEVEL;
  draft.insert('Deliverable', {
    ...{ code, title, phase, main, businessPlan, actionId, leadId },
    type: types.includes(deliverable.type) ? deliverable.type : OTHER_TYPE,
    level: levels.includes(deliverable.level) ? deliverable.level : restricted,
    ...{ dueDate: dates.end(deliverable.dueDate), baselineDate: null, publicSummary: null, status: 'PLANNED' },
  });
}

function laterOf(left: string, right: string): string {
  return left > right ? left : right;
}
