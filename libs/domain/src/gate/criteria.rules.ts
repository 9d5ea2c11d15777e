import type { ActionFact } from '../action/action.facts.js';
import { workingRegions } from '../action/action.rules.js';
import { ADOPTED_STATUSES } from '../action/action.status.js';
import { roadmapPredecessors } from '../action/dependency.rules.js';
import { findingsOf } from '../compliance/compliance.rules.js';
import { jointActionPlanParts } from '../compliance/joint-action-plan.js';
import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import { ACCEPTED_DELIVERABLE } from '../deliverable/deliverable.status.js';
import type { InvestmentProposalFact } from '../investment/investment.facts.js';
import { FAILED_STAGES, figureBlockers } from '../investment/investment.rules.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import { isLater, type Phase } from '../partnership/phase.status.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { compareCodes } from '../shared/names.js';
import type { Statement } from '../shared/verdict.js';
import type { GateCriterion } from './gate.facts.js';

/**
 * What the plan says for and against entering a phase, for an action or (null) for the partnership (domain.md, "Gates").
 * The text of a criterion is the message CRITERION_<code>_MET or CRITERION_<code>_MISSING with its params
 * ({@link criterionStatement}). `evidence` holds codes or names: of what shows it when met, and when it is not, of what
 * is missing; where nothing at all is there, it is empty.
 */
export function gateCriteria(plan: Plan, action: ActionFact | null, to: Phase, today: LocalDate): GateCriterion[] {
  if (to === 'PREPARATION') return [];
  if (action) return to === 'IMPLEMENTATION' ? forImplementation(plan, action) : forInvestment(plan, action);
  if (to === 'INVESTMENT') return [oneActionReady(plan)];
  return [...jointActionPlanParts(plan, today), noBlockers(plan, today)];
}

/** The message that says whether a criterion is met. */
export function criterionStatement({ code, met, params }: GateCriterion): Statement {
  return { code: `CRITERION_${code}_${met ? 'MET' : 'MISSING'}`, params };
}

// The partnership

function noBlockers(plan: Plan, today: LocalDate): GateCriterion {
  const blocking = findingsOf(plan, today).filter((finding) => finding.severity === 'BLOCKER');
  const rules = unique(blocking.map((finding) => finding.rule));
  const subjects = unique(blocking.flatMap((finding) => finding.subjects));
  return criterion('NO_BLOCKERS', blocking.length === 0, subjects, { count: blocking.length, rules });
}

/** One action that has been through IMPLEMENTATION and meets what its own gate into INVESTMENT asks. */
function oneActionReady(plan: Plan): GateCriterion {
  const proposals = plan.table('InvestmentProposal').filter(isSound);
  const candidates = unique(proposals.map((proposal) => proposal.actionId))
    .map((id) => plan.find('Action', id))
    .filter((action) => action !== undefined)
    .filter((action) => ADOPTED_STATUSES.includes(action.status) && action.phase !== 'PREPARATION');
  const ready = candidates.filter((action) => forInvestment(plan, action).every((one) => one.met));
  return criterion('ONE_ACTION_READY', ready.length > 0, codesOf(ready));
}

// An action

function forImplementation(plan: Plan, action: ActionFact): GateCriterion[] {
  const { plannedStart: start, plannedEnd: end } = action;
  const hasDates = Boolean(start) && Boolean(end) && start <= end;
  const objectives = action.objectiveIds.map((id) => plan.get('Objective', id));
  return [
    twoRegions(plan, action),
    criterion('HAS_OBJECTIVE', objectives.length > 0, codesOf(objectives)),
    criterion('HAS_DATES', hasDates, [action.code], { start, end }),
    somethingAhead(
      'NEXT_MILESTONE',
      milestonesOf(plan, action).filter((one) => one.status !== 'DROPPED'),
    ),
    somethingAhead('NEXT_DELIVERABLE', deliverablesOf(plan, action)),
    preparationDone(plan, action),
    roadmapDone(plan, action),
  ];
}

function forInvestment(plan: Plan, action: ActionFact): GateCriterion[] {
  const isDue = ({ phase }: { phase: Phase }): boolean => !isLater(phase, 'IMPLEMENTATION');
  const proposals = plan.table('InvestmentProposal').with('actionId', action.id);
  const sound = proposals.filter(isSound);
  return [
    allDone('IMPLEMENTATION_MILESTONES', milestonesOf(plan, action).filter(isDue), isDone),
    allDone('DELIVERABLES_ACCEPTED', deliverablesOf(plan, action).filter(isDue), isAccepted),
    twoRegions(plan, action),
    criterion('HAS_PROPOSAL', sound.length > 0, codesOf(sound.length > 0 ? sound : proposals)),
  ];
}

function twoRegions(plan: Plan, action: ActionFact): GateCriterion {
  const regions = workingRegions(plan, action).map((id) => plan.get('Region', id).name);
  return criterion('TWO_REGIONS', regions.length >= 2, regions, { count: regions.length, regions });
}

function somethingAhead(code: string, things: readonly { code: string; phase: Phase }[]): GateCriterion {
  const ahead = things.filter((thing) => thing.phase === 'IMPLEMENTATION');
  return criterion(code, ahead.length > 0, codesOf(ahead));
}

function preparationDone(plan: Plan, action: ActionFact): GateCriterion {
  const milestones = milestonesOf(plan, action).filter((milestone) => milestone.phase === 'PREPARATION');
  const deliverables = deliverablesOf(plan, action).filter((deliverable) => deliverable.phase === 'PREPARATION');
  const due = [
    ...milestones.map((milestone) => ({ code: milestone.code, done: isDone(milestone) })),
    ...deliverables.map((deliverable) => ({ code: deliverable.code, done: isAccepted(deliverable) })),
  ];
  return allDone('PREPARATION_DONE', due, (thing) => thing.done);
}

function roadmapDone(plan: Plan, action: ActionFact): GateCriterion {
  return allDone('ROADMAP_DONE', roadmapPredecessors(plan, action), (one) => one.status === 'COMPLETED');
}

/** Met when every thing is done; its evidence is all of them, or else those that are not. */
function allDone<Row extends { code: string }>(
  code: string,
  things: Row[],
  done: (row: Row) => boolean,
): GateCriterion {
  const open = things.filter((thing) => !done(thing));
  return criterion(code, open.length === 0, codesOf(open.length === 0 ? things : open), {
    total: things.length,
  });
}

function milestonesOf(plan: Plan, action: ActionFact): MilestoneFact[] {
  return plan.table('Milestone').with('actionId', action.id);
}

function deliverablesOf(plan: Plan, action: ActionFact): DeliverableFact[] {
  return plan.table('Deliverable').with('actionId', action.id);
}

function isDone(milestone: MilestoneFact): boolean {
  return milestone.status !== 'PLANNED';
}

function isAccepted(deliverable: DeliverableFact): boolean {
  return ACCEPTED_DELIVERABLE.includes(deliverable.status);
}

/** At IDEA or later, with a technology readiness level and an owner, and without figures that contradict each other. */
function isSound(proposal: InvestmentProposalFact): boolean {
  if (FAILED_STAGES.includes(proposal.stage) || proposal.trl === null || !proposal.ownerId) return false;
  return figureBlockers(proposal).length === 0;
}

function criterion(
  code: string,
  met: boolean,
  evidence: readonly string[],
  params: GateCriterion['params'] = {},
): GateCriterion {
  return { code, met, params: { evidence, ...params }, evidence };
}

function codesOf(things: readonly { code: string }[]): string[] {
  return things.map((thing) => thing.code).sort(compareCodes);
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
