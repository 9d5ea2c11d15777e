import type { Plan } from '../../plan/plan.js';
import { cellText, type CellFault } from '../cell.js';
import { Numbering } from '../numbering.js';
import type { PlanReading } from '../reading.js';
import type { Params } from '../../shared/verdict.js';
import type { Project, ProjectTask } from './project.js';

/** What a task of a project file is in a plan. */
export interface Placed {
  readonly task: ProjectTask;
  readonly kind: 'ACTIVITY' | 'ACTION' | 'MILESTONE' | 'DELIVERABLE';
  readonly code: string;
  /** True for a task that bears our code in a field of its own: what it does not say, it says is not there. */
  readonly own: boolean;
}

const FORMS = [
  ['ACTIVITY', /^A[1-9]\d{0,2}$/i],
  ['ACTION', /^A\d{1,3}\.[1-9]\d{0,4}$/i],
  ['MILESTONE', /^MS\d{1,3}\.\d{1,5}\.[1-9]\d{0,4}$/i],
  ['DELIVERABLE', /^D\d{1,3}\.\d{1,5}\.[1-9]\d{0,4}$/i],
] as const;

/** Finds what each task of a project file is, and its code; a task of another tool gets the next that is free. */
export class Codes {
  private readonly plan: Plan;
  private readonly numbering: Numbering;
  private readonly placed = new Map<string, Placed>();
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    private readonly project: Project,
    private readonly reading: PlanReading,
  ) {
    this.plan = reading.plan;
    this.numbering = new Numbering(reading.plan);
    this.names = new Map(project.tasks.map(({ uid, name }) => [uid, name]));
  }

  place(): Placed[] {
    const { tasks } = this.project;
    for (const task of tasks) {
      const own = this.ownCode(task);
      if (!own) continue;
      this.numbering.take(own.code);
      this.placed.set(task.uid, own);
    }
    let activity: string | undefined;
    let action: string | undefined;
    for (const task of tasks) {
      if (task.level <= 1) activity = action = undefined;
      const one = this.placed.get(task.uid) ?? this.foreign(task, activity, action);
      if (!one) continue;
      this.placed.set(task.uid, one);
      if (one.kind === 'ACTIVITY') activity = one.code;
      if (one.kind === 'ACTION') action = one.code;
    }
    return tasks.flatMap(({ uid }) => this.placed.get(uid) ?? []);
  }

  /** The dependencies of a task on actions, as `A1.1 FS+5`; others are left out with a warning. */
  dependenciesOf(task: ProjectTask): string[] {
    const items: string[] = [];
    for (const { uid, type, lagDays, elsewhere } of task.links) {
      const predecessor = elsewhere ? undefined : this.placed.get(uid);
      if (predecessor?.kind !== 'ACTION') {
        const name = this.names.get(uid) ?? uid;
        this.warn(task, 'LINK_LEFT_OUT', { task: name.slice(0, 100) }, 'PredecessorLink');
        continue;
      }
      if (lagDays === undefined) this.warn(task, 'LAG_LEFT_OUT', { task: predecessor.code }, 'PredecessorLink');
      const lag = lagDays ? `${lagDays > 0 ? '+' : ''}${lagDays}` : '';
      items.push(`${predecessor.code} ${type}${lag}`);
    }
    return items;
  }

  /** A task that bears a code of ours, in a field of its own or as the code of its work breakdown. */
  private ownCode(task: ProjectTask): Placed | undefined {
    const field = task.custom.get('code')?.trim();
    for (const code of [field, task.wbs]) {
      const form = FORMS.find(([, pattern]) => code !== undefined && pattern.test(code));
      if (form && code) return { task, kind: form[0], code: code.toUpperCase(), own: code === field };
    }
    return undefined;
  }

  private foreign(task: ProjectTask, activity: string | undefined, action: string | undefined): Placed | undefined {
    if (task.level < 1 || task.name === '') return undefined;
    if (task.inactive) return this.warn(task, 'TASK_INACTIVE', {}, 'Active');
    if (task.summary && task.level === 1)
      return { task, kind: 'ACTIVITY', code: this.numbering.activity(task.name), own: false };
    if (task.summary) return this.warn(task, 'SUMMARY_LEFT_OUT', {}, 'Summary');
    if (task.milestone) return this.milestone(task, action);
    const home = activity ?? this.statedActivity();
    if (!home) return this.refuse(task, 'NO_ACTIVITY', { expected: this.numbering.activities() });
    return { task, kind: 'ACTION', code: this.numbering.action(task.name, home), own: false };
  }

  /** The activity that stands for what a file does not say. */
  private statedActivity(): string | undefined {
    const cell = this.reading.stranger?.values.get('activity');
    return cell && this.plan.coded('Activity', cellText(cell))?.code;
  }

  /** A milestone belongs to the action that it follows: the first that it is linked to, else the last above it. */
  private milestone(task: ProjectTask, above: string | undefined): Placed | undefined {
    const linked = task.links.map(({ uid }) => this.placed.get(uid)).find((one) => one?.kind === 'ACTION');
    const action = linked?.code ?? above;
    if (!action) return this.warn(task, 'MILESTONE_LEFT_OUT', {}, 'Milestone');
    return { task, kind: 'MILESTONE', code: this.numbering.partCode('MS', task.name, action), own: false };
  }

  private warn(task: ProjectTask, code: string, params: Params, header: string): undefined {
    this.reading.warnings.add(faultAt(task, code, params, header));
  }

  private refuse(task: ProjectTask, code: string, params: Params): undefined {
    this.reading.faults.add(faultAt(task, code, params, 'Summary'));
  }
}

function faultAt(task: ProjectTask, code: string, params: Params, header: string): CellFault {
  return { code, params, sheet: 'actions', row: task.id, column: null, header, value: task.name };
}
