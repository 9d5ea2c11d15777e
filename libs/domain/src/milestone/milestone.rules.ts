import type { ActionFact } from '../action/action.facts.js';
import { askNotEnded, askUnderway, isAdopted, leadsAction } from '../action/action.rules.js';
import type { Verb } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { askStanding } from '../identity/standing.rules.js';
import { isLater, type Phase } from '../partnership/phase.status.js';
import { mayMoveDueDate } from '../plan/due-date.rules.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { askState, transitionsOf, type By, type Transition } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { MilestoneFact } from './milestone.facts.js';
import { MILESTONE_MACHINE, type MilestoneVerb } from './milestone.status.js';

const POLICY_VERBS: Readonly<Record<MilestoneVerb, Verb>> = { reach: 'reachMilestone', drop: 'dropMilestone' };

/**
 * Whether a verb of the milestone's machine may be used now. It is led by its action's lead. A milestone is reached once
 * its action is adopted, and dropped at any time before the action ends.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, WRONG_STATE, ACTION_NOT_ADOPTED,
 * ACTION_ENDED.
 */
export function askMilestone(verb: MilestoneVerb, plan: Plan, milestone: MilestoneFact, by: By): Verdict {
  const action = plan.get('Action', milestone.actionId);
  const blockers = askStanding(POLICY_VERBS[verb], plan, by, leadsAction(action, by));
  blockers.push(...askState(MILESTONE_MACHINE, verb, milestone.status));
  blockers.push(...(verb === 'reach' ? askUnderway(action) : askNotEnded(action)));
  return blockers;
}

/** Every verb of the milestone's machine as the asker sees it. */
export function milestoneTransitions(plan: Plan, milestone: MilestoneFact, asker: Asker): Transition[] {
  return transitionsOf(MILESTONE_MACHINE, milestone.status, (verb) => askMilestone(verb, plan, milestone, asker));
}

/** Whether a milestone of a phase may be added to an action: not when it has ended, nor for a phase that it never enters. */
export function askAddMilestone(plan: Plan, action: ActionFact, by: By, phase: Phase = action.phase): Verdict {
  const blockers = askStanding('addMilestone', plan, by, leadsAction(action, by));
  blockers.push(...askNotEnded(action), ...askPhaseEntered(action, phase));
  return blockers;
}

/** PHASE_BEYOND_FINAL {phase, finalPhase} when an action never enters the phase. */
export function askPhaseEntered({ finalPhase }: ActionFact, phase: Phase): Blocker[] {
  return isLater(phase, finalPhase) ? [blocker('PHASE_BEYOND_FINAL', { phase, finalPhase })] : [];
}

/** The fields of an edit that rules look at; null or undefined leaves a field as it is. */
export interface MilestoneEdit {
  readonly dueDate?: LocalDate | null;
  readonly reason?: string | null;
}

/** Whether a milestone may be edited: while PLANNED, and before its action ends; its due date as {@link mayMoveDueDate} says. */
export function askMilestoneEdit(plan: Plan, milestone: MilestoneFact, by: By, edit: MilestoneEdit = {}): Verdict {
  const action = plan.get('Action', milestone.actionId);
  const { status, dueDate } = milestone;
  const blockers = askStanding('updateMilestone', plan, by, leadsAction(action, by));
  if (status !== 'PLANNED') blockers.push(blocker('WRONG_STATE', { verb: 'update', status, expected: ['PLANNED'] }));
  blockers.push(...askNotEnded(action));
  const move = { field: 'dueDate', from: dueDate, to: edit.dueDate, reason: edit.reason };
  blockers.push(...mayMoveDueDate({ ...move, adopted: isAdopted(action), submitted: false }, by));
  return blockers;
}
