import { Injectable } from '@nestjs/common';
import {
  ACTION_MACHINE,
  addProgressReport,
  askAction,
  askActionEdit,
  askDependency,
  askProgress,
  askProposal,
  demand,
  isLater,
  nextCode,
  notFound,
  SUMMARY_LIMIT,
  takeOverProgress,
  TITLE_LIMIT,
  type ActionFact,
  type ActionVerb,
  type Asker,
  type Draft,
  type NewThing,
  type Phase,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type {
  ActionDependency,
  ActionTransition,
  ProposeAction,
  ReportProgress,
  UpdateAction,
} from './action.input.js';

/** The longest lag of a dependency, in days, either way. */
const LONGEST_LAG = 3650;

/**
 * What people do with actions. Every method makes one revision and answers with the action's id; it refuses, in this
 * order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT or RULE_VIOLATION.
 */
@Injectable()
export class ActionService {
  constructor(private readonly work: PartnershipWork) {}

  /** Adds a PROPOSED action under the next code of its activity. */
  propose(viewer: Viewer, path: string, input: ProposeAction): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const fields = readProposal(draft, asker, input);
      demand(askProposal(draft.plan, fields, asker));
      return draft.insert('Action', fields).id;
    });
  }

  /** Changes the fields that are given; planned dates after adoption by the coordinator only, with a reason. */
  update(viewer: Viewer, path: string, input: UpdateAction): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const found = check.find('Action', input.action);
      const fields = readUpdate(check, found, input);
      const reason = check.optionalText('reason', input.reason);
      const action = check.settle(found, 'Action', input.action);
      allowAt(input.expectedVersion, action, askActionEdit(draft.plan, action, asker, { ...fields, reason }));
      draft.reason = reason ?? '';
      return draft.update('Action', action.id, fields).id;
    });
  }

  /** The work begins, today or on an earlier date. */
  start(viewer: Viewer, path: string, input: ActionTransition): Promise<Outcome> {
    return this.move('start', viewer, path, input, (check) => ({ actualStart: check.pastDate('date', input.date) }));
  }

  /** The work rests, for a reason. */
  hold(viewer: Viewer, path: string, input: ActionTransition): Promise<Outcome> {
    return this.move('hold', viewer, path, input, (check) => ({
      statusReason: check.text('reason', input.reason, undefined, 'REASON_REQUIRED'),
    }));
  }

  /** The work goes on. */
  resume(viewer: Viewer, path: string, input: ActionTransition): Promise<Outcome> {
    return this.move('resume', viewer, path, input, () => ({ statusReason: null }));
  }

  /** The work is done, today or on an earlier date. */
  complete(viewer: Viewer, path: string, input: ActionTransition): Promise<Outcome> {
    return this.move('complete', viewer, path, input, (check, action) => {
      const actualEnd = check.pastDate('date', input.date);
      const start = action?.actualStart;
      if (start && actualEnd < start) check.fault('date', 'BEFORE_ACTUAL_START', { date: actualEnd, start });
      return { actualEnd, progress: 100 };
    });
  }

  /** A proposal is taken back by who made it. */
  cancel(viewer: Viewer, path: string, input: ActionTransition): Promise<Outcome> {
    return this.move('cancel', viewer, path, input, (check) => ({
      statusReason: check.optionalText('reason', input.reason),
    }));
  }

  /** Appends a progress report; the action takes over its progress and its declared health. */
  reportProgress(viewer: Viewer, path: string, input: ReportProgress): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const report = {
        progress: check.whole('progress', input.progress, 0, 100),
        health: input.health,
        summary: check.text('summary', input.summary, SUMMARY_LIMIT),
        nextSteps: check.optionalText('nextSteps', input.nextSteps, SUMMARY_LIMIT),
      };
      const action = check.settle(check.find('Action', input.action), 'Action', input.action);
      demand(askProgress(draft.plan, action, asker));
      addProgressReport(draft, action.id, report);
      return takeOverProgress(draft, action.id, report).id;
    });
  }

  /** Lets an action hang on another: FS without lag unless told otherwise. */
  addDependency(viewer: Viewer, path: string, input: ActionDependency): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const lagDays = check.whole('lagDays', input.lagDays ?? 0, -LONGEST_LAG, LONGEST_LAG);
      const { action, dependsOn } = readPair(check, input);
      demand(askDependency('addDependency', draft.plan, action, dependsOn, asker));
      const dependency = { actionId: dependsOn.id, type: input.type ?? 'FS', lagDays };
      return draft.update('Action', action.id, { dependencies: [...action.dependencies, dependency] }).id;
    });
  }

  /** @throws DomainError NOT_FOUND also when there is no such dependency */
  removeDependency(viewer: Viewer, path: string, input: ActionDependency): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const { action, dependsOn } = readPair(new InputCheck(draft, asker), input);
      const dependencies = action.dependencies.filter((dependency) => dependency.actionId !== dependsOn.id);
      if (dependencies.length === action.dependencies.length) {
        throw notFound('Dependency', `${action.code} on ${dependsOn.code}`);
      }
      demand(askDependency('removeDependency', draft.plan, action, dependsOn, asker));
      return draft.update('Action', action.id, { dependencies }).id;
    });
  }

  /** A verb of the action's machine; `read` gives what changes besides the status. */
  private move(
    verb: ActionVerb,
    viewer: Viewer,
    path: string,
    input: ActionTransition,
    read: (check: InputCheck, action: ActionFact | undefined) => Partial<NewThing<'Action'>>,
  ): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const found = check.find('Action', input.action);
      const fields = read(check, found);
      const reason = verb === 'hold' ? fields.statusReason : check.optionalText('reason', input.reason);
      const action = check.settle(found, 'Action', input.action);
      allowAt(input.expectedVersion, action, askAction(verb, draft.plan, action, asker));
      draft.reason = reason ?? '';
      const status = ACTION_MACHINE.line(verb, action.status).to;
      return draft.update('Action', action.id, { ...fields, status }).id;
    });
  }
}

function readProposal(draft: Draft, asker: Asker, input: ProposeAction): NewThing<'Action'> {
  const check = new InputCheck(draft, asker);
  const activityId = check.codeId('activity', 'Activity', input.activity);
  const leadId = check.member('lead', input.lead);
  const phase = input.phase ?? 'PREPARATION';
  const latest = draft.plan.partnership.phase;
  if (isLater(phase, latest)) check.fault('phase', 'PHASE_TOO_LATE', { phase, latest });
  const fields = {
    title: check.text('title', input.title, TITLE_LIMIT),
    description: check.optionalText('description', input.description) ?? '',
    contributors: check.contributors('contributors', input.contributors ?? [], leadId),
    objectiveIds: readObjectives(check, input.objectives),
    thematicAreaIds: check.codeIds('thematicAreas', 'ThematicArea', input.thematicAreas ?? []),
    finalPhase: readFinalPhase(check, phase, input.finalPhase ?? phase),
    plannedStart: check.date('plannedStart', input.plannedStart),
    plannedEnd: check.date('plannedEnd', input.plannedEnd),
  };
  check.span('plannedEnd', fields.plannedStart, fields.plannedEnd);
  check.settle();
  const activity = draft.plan.get('Activity', activityId);
  const code = nextCode(activity.code, draft.plan.table('Action').with('activityId', activityId));
  return { ...UNTOUCHED, code, activityId, leadId, phase, priority: input.priority ?? 'MEDIUM', ...fields };
}

/** What nobody can say of an action that is only proposed. */
const UNTOUCHED = {
  status: 'PROPOSED',
  statusReason: null,
  progress: 0,
  declaredHealth: null,
  baselineStart: null,
  baselineEnd: null,
  actualStart: null,
  actualEnd: null,
  dependencies: [],
} as const;

function readUpdate(
  check: InputCheck,
  action: ActionFact | undefined,
  input: UpdateAction,
): Partial<NewThing<'Action'>> {
  const { title, description, objectives, contributors, thematicAreas, plannedStart, plannedEnd, finalPhase } = input;
  const fields: Partial<NewThing<'Action'>> = {
    title: given(title, (value) => check.text('title', value, TITLE_LIMIT)),
    description: given(description, (value) => check.optionalText('description', value) ?? ''),
    priority: input.priority ?? undefined,
    objectiveIds: given(objectives, (codes) => readObjectives(check, codes)),
    contributors: given(contributors, (values) => check.contributors('contributors', values, action?.leadId ?? '')),
    thematicAreaIds: given(thematicAreas, (codes) => check.codeIds('thematicAreas', 'ThematicArea', codes)),
    finalPhase: given(finalPhase, (phase) => readFinalPhase(check, action?.phase ?? phase, phase)),
    plannedStart: given(plannedStart, (date) => check.date('plannedStart', date)),
    plannedEnd: given(plannedEnd, (date) => check.date('plannedEnd', date)),
  };
  const start = plannedStart ?? action?.plannedStart;
  const end = plannedEnd ?? action?.plannedEnd;
  if (start && end) check.span(plannedEnd ? 'plannedEnd' : 'plannedStart', start, end);
  return fields;
}

function readObjectives(check: InputCheck, codes: readonly string[]): string[] {
  check.notEmpty('objectives', codes);
  return check.codeIds('objectives', 'Objective', codes);
}

function readFinalPhase(check: InputCheck, earliest: Phase, phase: Phase): Phase {
  if (isLater(earliest, phase)) check.fault('finalPhase', 'PHASE_TOO_EARLY', { phase, earliest });
  return phase;
}

function readPair(check: InputCheck, input: ActionDependency): { action: ActionFact; dependsOn: ActionFact } {
  const action = check.settle(check.find('Action', input.action), 'Action', input.action);
  const dependsOn = check.settle(check.find('Action', input.dependsOn), 'Action', input.dependsOn);
  return { action, dependsOn };
}
