import { ACCEPTED_DELIVERABLE } from '../deliverable/deliverable.status.js';
import type { Asker } from '../identity/rights.js';
import type { Verb } from '../identity/identity.policy.js';
import { askStanding, speaksFor } from '../identity/standing.rules.js';
import { isLater, nextPhase, type Phase } from '../partnership/phase.status.js';
import type { Plan } from '../plan/plan.js';
import { compareCodes } from '../shared/names.js';
import { askState, isDecided, transitionsOf, type By, type Transition } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import { WORKING, type ActionFact } from './action.facts.js';
import { ACTION_MACHINE, ADOPTED_STATUSES, LIVE_STATUSES, type ActionVerb } from './action.status.js';

/** What the policy asks for each verb: who may record a decision or request a gate, where the verb comes about by these. */
const POLICY_VERBS: Readonly<Record<ActionVerb, Verb>> = {
  adopt: 'recordDecision',
  reject: 'recordDecision',
  start: 'startAction',
  hold: 'holdAction',
  resume: 'resumeAction',
  complete: 'completeAction',
  cancel: 'cancelAction',
  advance: 'requestGate',
};

const DECISIONS: Readonly<Partial<Record<ActionVerb, string>>> = {
  adopt: 'ADOPT_ACTION',
  reject: 'REJECT_ACTION',
  cancel: 'CANCEL_ACTION',
};

const GUARDS: Readonly<Partial<Record<ActionVerb, (plan: Plan, action: ActionFact) => Blocker[]>>> = {
  start: (plan, action) => askPhaseOpen(plan, action.phase),
  complete: (plan, action) => [...askFinalPhase(action), ...askNothingOpen(plan, action)],
  advance: askNextPhase,
};

/**
 * Whether a verb of the action's machine may be used now (domain.md, "The lifecycle" and "Guards").
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, WRONG_STATE {verb, status, expected},
 * NEEDS_DECISION {kind}, NEEDS_GATE {to}, PHASE_NOT_OPEN {phase, partnershipPhase}, NOT_FINAL_PHASE {phase, finalPhase},
 * IN_FINAL_PHASE {phase}, MILESTONES_OPEN {codes}, DELIVERABLES_OPEN {codes}.
 */
export function askAction(verb: ActionVerb, plan: Plan, action: ActionFact, by: By): Verdict {
  const blockers = askStanding(POLICY_VERBS[verb], plan, by, leadsAction(action, by));
  blockers.push(...askState(ACTION_MACHINE, verb, action.status));
  if (!isDecided(by)) blockers.push(...askPath(verb, action));
  const guard = GUARDS[verb];
  if (guard) blockers.push(...guard(plan, action));
  return blockers;
}

/** Every verb of the action's machine as the asker sees it; `advance` leads to the next phase, or stays when there is none. */
export function actionTransitions(plan: Plan, action: ActionFact, asker: Asker): Transition[] {
  return transitionsOf(
    ACTION_MACHINE,
    action.status,
    (verb) => askAction(verb, plan, action, asker),
    (line) => (line.verb === 'advance' ? { to: phaseAhead(action) ?? action.phase } : {}),
  );
}

/** True when the asker's organisation leads the action. */
export function leadsAction(action: ActionFact, by: By): boolean {
  return speaksFor(by, action.leadId);
}

/** True once the committee has adopted the action, whatever became of it since. */
export function isAdopted(action: ActionFact): boolean {
  return ADOPTED_STATUSES.includes(action.status) || (action.status === 'CANCELLED' && action.baselineStart !== null);
}

/** True when the action is completed, cancelled or rejected. */
export function isEnded(action: ActionFact): boolean {
  return action.status !== 'PROPOSED' && !LIVE_STATUSES.includes(action.status);
}

/** The next phase that the action will enter, or null when it is in its final one. */
export function phaseAhead(action: ActionFact): Phase | null {
  return isLater(action.finalPhase, action.phase) ? nextPhase(action.phase) : null;
}

/**
 * The regions that work on an action: its lead's, and those of the contributors who do work; CONSULTED and INFORMED do
 * not count (domain.md, "Gates"). Ids, in the order in which they appear.
 */
export function workingRegions(plan: Plan, action: ActionFact): string[] {
  const working = action.contributors.filter((contributor) => WORKING.includes(contributor.responsibility));
  const organisationIds = [action.leadId, ...working.map((contributor) => contributor.organisationId)];
  const regions = organisationIds.map((id) => plan.find('Organisation', id)?.regionId);
  return [...new Set(regions.filter((id) => id !== undefined))];
}

/** PHASE_NOT_OPEN when the committee has not opened the phase for the partnership. */
export function askPhaseOpen(plan: Plan, phase: Phase): Blocker[] {
  const partnershipPhase = plan.partnership.phase;
  return isLater(phase, partnershipPhase) ? [blocker('PHASE_NOT_OPEN', { phase, partnershipPhase })] : [];
}

/** ACTION_ENDED {action, status} when nothing may be changed or added any more. */
export function askNotEnded(action: ActionFact): Blocker[] {
  return isEnded(action) ? [blocker('ACTION_ENDED', { action: action.code, status: action.status })] : [];
}

/** ACTION_NOT_ADOPTED {action} while the committee has not adopted the action; ACTION_ENDED when it is over. */
export function askUnderway(action: ActionFact): Blocker[] {
  if (action.status === 'PROPOSED') return [blocker('ACTION_NOT_ADOPTED', { action: action.code })];
  return askNotEnded(action);
}

// Guards

function askPath(verb: ActionVerb, action: ActionFact): Blocker[] {
  const { path } = ACTION_MACHINE.line(verb, action.status);
  if (path === 'DECISION') return [blocker('NEEDS_DECISION', { kind: DECISIONS[verb]! })];
  const to = phaseAhead(action);
  return path === 'GATE' && to ? [blocker('NEEDS_GATE', { to })] : [];
}

function askNextPhase(plan: Plan, action: ActionFact): Blocker[] {
  const to = phaseAhead(action);
  return to ? askPhaseOpen(plan, to) : [blocker('IN_FINAL_PHASE', { phase: action.phase })];
}

function askFinalPhase({ phase, finalPhase }: ActionFact): Blocker[] {
  return phase === finalPhase ? [] : [blocker('NOT_FINAL_PHASE', { phase, finalPhase })];
}

function askNothingOpen(plan: Plan, action: ActionFact): Blocker[] {
  const milestones = plan.table('Milestone').with('actionId', action.id);
  const deliverables = plan.table('Deliverable').with('actionId', action.id);
  return [
    ...openCodes('MILESTONES_OPEN', milestones, (milestone) => milestone.status === 'PLANNED'),
    ...openCodes('DELIVERABLES_OPEN', deliverables, (one) => !ACCEPTED_DELIVERABLE.includes(one.status)),
  ];
}

function openCodes<Row extends { code: string }>(code: string, rows: Row[], isOpen: (row: Row) => boolean): Blocker[] {
  const codes = rows.filter(isOpen).map((row) => row.code);
  return codes.length > 0 ? [blocker(code, { codes: codes.sort(compareCodes) })] : [];
}
