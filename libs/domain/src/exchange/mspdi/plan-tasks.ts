import type { ActionFact, DependencyFact, Priority } from '../../action/action.facts.js';
import type { DeliverableFact } from '../../deliverable/deliverable.facts.js';
import type { MilestoneFact } from '../../milestone/milestone.facts.js';
import type { Plan } from '../../plan/plan.js';
import type { LocalDate } from '../../shared/calendar.js';
import { compareCodes } from '../../shared/names.js';
import { joinList } from '../list-text.js';
import { codesOf } from '../values.js';
import { LEAD_NOTE, type CustomKey } from './fields.js';

/** A thing of the plan as a task of a project file. */
export interface PlanTask {
  /** The thing's id. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: 1 | 2;
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** True where it holds others. */
  readonly summary?: boolean;
  /** True where it is due on a day and has no length. */
  readonly milestone?: boolean;
  readonly priority?: Priority;
  readonly notes?: string | null;
  readonly percent?: number;
  readonly actual?: readonly [start: LocalDate | null, end: LocalDate | null];
  readonly baseline?: readonly [start: LocalDate | null, end: LocalDate | null];
  readonly custom: Partial<Record<CustomKey, string | null>>;
  readonly dependencies?: readonly DependencyFact[];
  /** Who works on it, the lead first, with the note that says as what. */
  readonly work?: readonly { readonly organisationId: string; readonly note: string }[];
}

/** The plan as the tasks of a project file: each activity, and below it its actions with their milestones and deliverables. */
export function planTasks(plan: Plan): PlanTask[] {
  const byActivity = new Map<string, PlanTask[]>();
  for (const action of plan.actions()) {
    const tasks = byActivity.get(action.activityId) ?? [];
    byActivity.set(action.activityId, tasks);
    tasks.push(actionTask(plan, action));
    tasks.push(...inOrder(plan.table('Milestone').with('actionId', action.id)).map(milestoneTask));
    tasks.push(...inOrder(plan.table('Deliverable').with('actionId', action.id)).map(deliverableTask));
  }
  return inOrder(plan.table('Activity').rows()).flatMap(({ id, code, title }) => {
    const below = byActivity.get(id) ?? [];
    const [start, end] = span(below) ?? [plan.partnership.startDate, plan.partnership.startDate];
    return [{ id, code, name: title, level: 1, start, end, summary: below.length > 0, custom: { code } }, ...below];
  });
}

function actionTask(plan: Plan, action: ActionFact): PlanTask {
  const { id, code, title, plannedStart, plannedEnd, priority, description, dependencies } = action;
  const lead = { organisationId: action.leadId, note: LEAD_NOTE };
  return {
    ...{ id, code, name: title, level: 2, start: plannedStart, end: plannedEnd, priority, dependencies },
    notes: description,
    percent: action.progress,
    actual: [action.actualStart, action.actualEnd],
    baseline: [action.baselineStart, action.baselineEnd],
    custom: {
      code,
      objectives: joinList(codesOf(plan, 'Objective', action.objectiveIds)),
      thematicAreas: joinList(codesOf(plan, 'ThematicArea', action.thematicAreaIds)),
      phase: action.phase,
      finalPhase: action.finalPhase,
      status: action.status,
      health: action.declaredHealth,
    },
    work: [
      lead,
      ...action.contributors.map(({ organisationId, responsibility }) => ({ organisationId, note: responsibility })),
    ],
  };
}

function milestoneTask(milestone: MilestoneFact): PlanTask {
  const { id, code, title, dueDate, baselineDate, verification, status, phase, reachedOn, evidence } = milestone;
  return {
    ...{ id, code, name: title, level: 2, start: dueDate, end: dueDate, milestone: true, notes: verification },
    percent: status === 'REACHED' ? 100 : 0,
    actual: [reachedOn, reachedOn],
    baseline: [baselineDate, baselineDate],
    custom: { code, phase, status, evidence },
  };
}

function deliverableTask(deliverable: DeliverableFact): PlanTask {
  const { id, code, title, dueDate, baselineDate, publicSummary, phase, status, type, level, leadId } = deliverable;
  return {
    ...{ id, code, name: title, level: 2, start: dueDate, end: dueDate, milestone: true, notes: publicSummary },
    baseline: [baselineDate, baselineDate],
    custom: {
      ...{ code, phase, status, type, level },
      main: deliverable.main ? 'yes' : 'no',
      businessPlan: deliverable.businessPlan ? 'yes' : 'no',
    },
    work: [{ organisationId: leadId, note: LEAD_NOTE }],
  };
}

/** The first and the last day of several tasks; undefined of none. */
export function span(tasks: readonly PlanTask[]): [LocalDate, LocalDate] | undefined {
  const first = tasks[0];
  if (!first) return undefined;
  let { start, end } = first;
  for (const task of tasks) {
    if (task.start < start) start = task.start;
    if (task.end > end) end = task.end;
  }
  return [start, end];
}

function inOrder<Row extends { readonly code: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((left, right) => compareCodes(left.code, right.code));
}
