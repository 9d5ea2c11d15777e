import { isBegunAction, type ActionFact } from '../action/action.facts.js';
import { askNotEnded, isEnded, leadsAction } from '../action/action.rules.js';
import type { Verb } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { askStanding, speaksFor } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import { compareCodes } from '../shared/names.js';
import { askState, isDecided, transitionsOf, type By, type Transition } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import { earliestFor, type Course, type WantedDates } from './cascade.js';
import type { MoveFact, MoveRequestFact } from './move-request.facts.js';
import { MOVE_REQUEST_MACHINE, type MoveRequestVerb } from './move-request.status.js';

/**
 * Whether an action may be moved: by its lead, or as a request to its lead by the coordinator; nothing of it before what it
 * waits for allows, where that would be worse than it is.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, ACTION_ENDED, PLANNED_DATES_REVERSED,
 * START_STANDS {action, start}, BEFORE_PREDECESSORS {action, earliest}.
 */
export function askMove(plan: Plan, before: Course, action: ActionFact, wanted: WantedDates, by: By): Verdict {
  const { toStart: start, toEnd: end } = wanted;
  const blockers = askStanding('moveAction', plan, by, leadsAction(action, by));
  blockers.push(...askNotEnded(action));
  if (end < start) blockers.push(blocker('PLANNED_DATES_REVERSED', { start, end }));
  if (isBegunAction(action)) {
    if (start !== action.plannedStart) {
      blockers.push(blocker('START_STANDS', { action: action.code, start: action.actualStart ?? action.plannedStart }));
    }
    return blockers;
  }
  const earliest = earliestFor(before, wanted);
  if (end >= start && start < action.plannedStart && earliest !== null && start < earliest) {
    blockers.push(blocker('BEFORE_PREDECESSORS', { action: action.code, earliest }));
  }
  return blockers;
}

const POLICY_VERBS: Readonly<Record<MoveRequestVerb, Verb>> = {
  accept: 'acceptMove',
  refuse: 'refuseMove',
  withdraw: 'withdrawMove',
  overrule: 'recordDecision',
};

/**
 * Whether a verb of a move request may be used now: the organisation asked answers it, who asks takes it back, and the
 * committee overrules it. The coordinator answers for nobody else.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, WRONG_STATE {verb, status, expected},
 * NEEDS_DECISION {kind}, MOVE_OVERTAKEN {codes}.
 */
export function askMoveRequest(verb: MoveRequestVerb, plan: Plan, request: MoveRequestFact, by: By): Verdict {
  const party = verb === 'withdraw' ? request.requesterId : request.organisationId;
  const blockers = askStanding(POLICY_VERBS[verb], plan, by, speaksFor(by, party));
  blockers.push(...askState(MOVE_REQUEST_MACHINE, verb, request.status));
  if (verb === 'overrule' && !isDecided(by)) blockers.push(blocker('NEEDS_DECISION', { kind: 'REBASELINE' }));
  if (verb === 'accept') blockers.push(...askStillFits(plan, request));
  return blockers;
}

/** Every verb of the request's machine as the asker sees it. */
export function moveRequestTransitions(plan: Plan, request: MoveRequestFact, asker: Asker): Transition[] {
  return transitionsOf(MOVE_REQUEST_MACHINE, request.status, (verb) => askMoveRequest(verb, plan, request, asker));
}

/** True once an action begins no earlier than a move asks for. */
export function isMet(plan: Plan, { actionId, toStart }: MoveFact): boolean {
  return plan.get('Action', actionId).plannedStart >= toStart;
}

/** MOVE_OVERTAKEN {codes} when actions do not stand any more where they stood when it was asked for, or have another lead. */
function askStillFits(plan: Plan, { moves, organisationId }: MoveRequestFact): Blocker[] {
  const codes = moves
    .map((move) => ({ move, action: plan.get('Action', move.actionId) }))
    .filter(({ move, action }) => {
      const stands = action.plannedStart === move.fromStart && action.plannedEnd === move.fromEnd;
      return !stands || action.leadId !== organisationId || isEnded(action) || isBegunAction(action);
    })
    .map(({ action }) => action.code);
  return codes.length > 0 ? [blocker('MOVE_OVERTAKEN', { codes: codes.sort(compareCodes) })] : [];
}
