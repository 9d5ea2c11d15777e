import type { Plan } from '../../plan/plan.js';
import { EMPTY_CELL, textCell, type Cell } from '../cell.js';
import type { PlanReading } from '../reading.js';
import type { Place, SheetReading } from '../sheet-reading.js';
import type { LocalDate } from '../../shared/calendar.js';
import { Codes, type Placed } from './codes.js';
import { HIGH_FROM, LOW_UP_TO } from './fields.js';
import type { Project, ProjectTask } from './project.js';
import { workOf } from './work.js';

/** What a row of a project file says, by column: the cell, and the element or the field that says it. */
type Said = Map<string, readonly [cell: Cell, where: string]>;

const SHEETS_OF = {
  ACTIVITY: 'activities',
  ACTION: 'actions',
  MILESTONE: 'milestones',
  DELIVERABLE: 'deliverables',
} as const;
const KINDS = ['ACTIVITY', 'ACTION', 'MILESTONE', 'DELIVERABLE'] as const;

/**
 * Reads a project file into a reading. Every task with a code of ours is that thing; of the others, what holds tasks at the
 * first level is an activity, what has no length a milestone, and the rest are actions. What has no place in a plan is left
 * out with a warning.
 */
export function readProject(project: Project, reading: PlanReading): void {
  const { plan } = reading;
  const codes = new Codes(project, reading);
  const placed = codes.place();
  for (const kind of KINDS) {
    const sheet = reading.begin(SHEETS_OF[kind]);
    if (!sheet) continue;
    for (const one of placed) {
      if (one.kind !== kind || (kind === 'ACTIVITY' && !one.own && plan.coded('Activity', one.code))) continue;
      if (!give(sheet, one, saidBy(one, project, codes, reading, plan))) return;
    }
  }
}

/** @returns false when there are too many rows */
function give(sheet: SheetReading, { task }: Placed, said: Said): boolean {
  const cells = new Map<string, Cell>();
  const places = new Map<string, Place>();
  for (const [key, [cell, header]] of said) {
    cells.set(key, cell);
    places.set(key, { letter: null, header });
  }
  return sheet.take(task.id, cells, places);
}

function saidBy(one: Placed, project: Project, codes: Codes, reading: PlanReading, plan: Plan): Said {
  const said: Said = new Map();
  const { task, code, kind } = one;
  said.set('code', [textCell(code), 'Name']);
  said.set('title', [textCell(task.name), 'Name']);
  if (kind === 'ACTIVITY') return said;
  if (kind === 'ACTION') sayAction(said, one, project, codes, reading, plan);
  else sayPart(said, one, project, reading, plan);
  for (const key of ['phase', 'status'] as const) sayCustom(said, task, key);
  return said;
}

function sayAction(said: Said, one: Placed, project: Project, codes: Codes, reading: PlanReading, plan: Plan): void {
  const { task, own, code } = one;
  sayNotes(said, 'description', one);
  sayDate(said, 'plannedStart', task.start, 'Start');
  sayDate(said, 'plannedEnd', task.finish, 'Finish');
  if (task.priority !== undefined) said.set('priority', [textCell(priorityOf(task.priority)), 'Priority']);
  if (task.percent !== undefined) said.set('progress', [{ kind: 'NUMBER', number: task.percent }, 'PercentComplete']);
  sayDate(said, 'actualStart', task.actualStart, 'ActualStart');
  sayDate(said, 'actualEnd', task.actualFinish, 'ActualFinish');
  sayDate(said, 'baselineStart', task.baseline?.[0], 'Baseline');
  sayDate(said, 'baselineEnd', task.baseline?.[1], 'Baseline');
  for (const key of ['objectives', 'thematicAreas', 'finalPhase', 'health'] as const) sayCustom(said, task, key);
  if (own && !said.has('thematicAreas')) said.set('thematicAreas', [EMPTY_CELL, 'ExtendedAttribute']);
  const { lead, contributors } = workOf(task, project, plan, plan.coded('Action', code), reading);
  if (lead) said.set('lead', [textCell(lead), 'Assignment']);
  if ((own && project.assignments.size > 0) || contributors.length > 0)
    said.set('contributors', [{ kind: 'LIST', items: contributors }, 'Assignment']);
  const dependencies = codes.dependenciesOf(task);
  if (own || dependencies.length > 0)
    said.set('dependencies', [{ kind: 'LIST', items: dependencies }, 'PredecessorLink']);
}

/** A milestone or a deliverable. */
function sayPart(said: Said, one: Placed, project: Project, reading: PlanReading, plan: Plan): void {
  const { task, kind } = one;
  sayDate(said, 'dueDate', task.finish ?? task.start, 'Finish');
  sayDate(said, 'baselineDate', task.baseline?.[1], 'Baseline');
  if (kind === 'MILESTONE') {
    if (task.notes) said.set('verification', [textCell(task.notes), 'Notes']);
    sayDate(said, 'reachedOn', task.actualFinish, 'ActualFinish');
    sayCustom(said, task, 'evidence');
    return;
  }
  sayNotes(said, 'publicSummary', one);
  for (const key of ['type', 'level', 'main', 'businessPlan'] as const) sayCustom(said, task, key);
  const { lead } = workOf(task, project, plan, undefined, reading);
  if (lead) said.set('lead', [textCell(lead), 'Assignment']);
}

/** A task of ours without a note says that there is none; of another tool's it says nothing. */
function sayNotes(said: Said, key: string, { task, own }: Placed): void {
  if (task.notes !== undefined || own) said.set(key, [textCell(task.notes ?? ''), 'Notes']);
}

function sayDate(said: Said, key: string, date: LocalDate | undefined, where: string): void {
  if (date) said.set(key, [{ kind: 'DATE', date, time: false, text: date }, where]);
}

function sayCustom(said: Said, task: ProjectTask, key: Parameters<ProjectTask['custom']['get']>[0]): void {
  const value = task.custom.get(key);
  if (value !== undefined) said.set(key, [textCell(value), 'ExtendedAttribute']);
}

function priorityOf(number: number): string {
  if (number >= HIGH_FROM) return 'HIGH';
  return number <= LOW_UP_TO ? 'LOW' : 'MEDIUM';
}
