import type { ActionFact } from '../../action/action.facts.js';
import { askUnderway } from '../../action/action.rules.js';
import type { DeliverableFact } from '../../deliverable/deliverable.facts.js';
import { ACCEPTED_DELIVERABLE } from '../../deliverable/deliverable.status.js';
import type { MilestoneFact } from '../../milestone/milestone.facts.js';
import type { Draft } from '../../plan/draft.js';
import type { Plan } from '../../plan/plan.js';
import type { MoveRequestFact } from '../../schedule/move-request.facts.js';
import { MOVE_REQUEST_MACHINE, UNSETTLED_STATUSES } from '../../schedule/move-request.status.js';
import { isMet } from '../../schedule/move.rules.js';
import { addDays, daysBetween, type LocalDate } from '../../shared/calendar.js';
import { askState } from '../../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../../shared/verdict.js';
import { about, alreadyDone, askEach, inputMissing, type DecisionProposal, type Executor } from './executor.js';
import { known } from './subjects.js';

type Subject =
  | { readonly thing: 'Action'; readonly row: ActionFact }
  | { readonly thing: 'Milestone'; readonly row: MilestoneFact }
  | { readonly thing: 'Deliverable'; readonly row: DeliverableFact }
  | { readonly thing: 'MoveRequest'; readonly row: MoveRequestFact };

type Dates = Pick<DecisionProposal, 'plannedStart' | 'plannedEnd'>;

/**
 * Moves planned dates and the baseline together. An action takes the proposal's start and end; given its start alone it
 * keeps its length, given its end alone its start. What is open in it moves along by as many days. A milestone or
 * deliverable takes the proposal's end as its due date. A move request gives its own dates to the actions that it asks for;
 * it is overruled by that, and so is every request whose actions stand then where it asks (decision 0016).
 */
export const rebaseline: Executor = {
  needsSubject: true,
  nameOf: (plan, subject) => find(plan, subject)?.row.code ?? null,
  ask: (plan, proposal) => {
    const subjects = proposal.subjects.map((subject) => known(find(plan, subject), subject));
    return [...askInput(subjects, proposal), ...askEach(proposal, (subject) => askSubject(plan, proposal, subject))];
  },
  execute: (draft, proposal, decisionId) => {
    const subjects = proposal.subjects.map((subject) => known(find(draft.plan, subject), subject));
    for (const { thing, row } of subjects) if (thing === 'MoveRequest') moveAsAsked(draft, row);
    // Actions first: a milestone that is listed too takes the date given, and not its action's shift.
    for (const { thing, row } of subjects) if (thing === 'Action') moveAction(draft, row, proposal);
    for (const { thing, row } of subjects) {
      if (thing === 'Milestone' || thing === 'Deliverable') moveDue(draft, thing, row.id, proposal.plannedEnd);
    }
    overruleMet(draft, decisionId);
  },
};

function find(plan: Plan, subject: string): Subject | null {
  const action = plan.coded('Action', subject);
  if (action) return { thing: 'Action', row: action };
  const milestone = plan.coded('Milestone', subject);
  if (milestone) return { thing: 'Milestone', row: milestone };
  const deliverable = plan.coded('Deliverable', subject);
  if (deliverable) return { thing: 'Deliverable', row: deliverable };
  const request = plan.coded('MoveRequest', subject);
  return request ? { thing: 'MoveRequest', row: request } : null;
}

/** A start alone will do for actions; due dates are ends; a move request brings its dates along. */
function askInput(all: readonly Subject[], { plannedStart, plannedEnd }: DecisionProposal): Blocker[] {
  const subjects = all.filter(({ thing }) => thing !== 'MoveRequest');
  if (all.length > 0 && subjects.length === 0) return [];
  const enough = plannedEnd !== null || (plannedStart !== null && subjects.every(({ thing }) => thing === 'Action'));
  return enough ? [] : [inputMissing('plannedEnd')];
}

function askSubject(plan: Plan, proposal: DecisionProposal, code: string): Verdict {
  const subject = known(find(plan, code), code);
  if (subject.thing === 'Action') return askAction(subject.row, proposal);
  if (subject.thing === 'MoveRequest') return askRequest(plan, subject.row);
  const reasons = askUnderway(plan.get('Action', subject.row.actionId));
  if (!isOpen(subject)) reasons.push(blocker('NOT_OPEN', { status: subject.row.status }));
  const { dueDate, baselineDate } = subject.row;
  const same = dueDate === proposal.plannedEnd && baselineDate === proposal.plannedEnd;
  return [...about(code, reasons), ...(same ? [alreadyDone(code)] : [])];
}

function askRequest(plan: Plan, request: MoveRequestFact): Verdict {
  const reasons = askState(MOVE_REQUEST_MACHINE, 'overrule', request.status);
  const actions = request.moves.map(({ actionId }) => plan.get('Action', actionId));
  return about(request.code, [...reasons, ...actions.flatMap((action) => askUnderway(action))]);
}

function askAction(action: ActionFact, proposal: DecisionProposal): Verdict {
  const { start, end } = newDates(action, proposal);
  const reasons = askUnderway(action);
  if (end < start) reasons.push(blocker('PLANNED_DATES_REVERSED', { start, end }));
  const given = proposal.plannedStart !== null || proposal.plannedEnd !== null;
  const planned = action.plannedStart === start && action.plannedEnd === end;
  const same = planned && action.baselineStart === start && action.baselineEnd === end;
  return [...about(action.code, reasons), ...(given && same ? [alreadyDone(action.code)] : [])];
}

function isOpen({ thing, row }: Extract<Subject, { thing: 'Milestone' | 'Deliverable' }>): boolean {
  return thing === 'Milestone' ? row.status === 'PLANNED' : !ACCEPTED_DELIVERABLE.includes(row.status);
}

/** Where an action begins late enough already, nothing is left to ask for. */
function moveAsAsked(draft: Draft, request: MoveRequestFact): void {
  for (const move of request.moves) {
    const action = draft.plan.get('Action', move.actionId);
    if (!isMet(draft.plan, move)) moveAction(draft, action, { plannedStart: move.toStart, plannedEnd: move.toEnd });
  }
}

/** Requests are overruled when the committee has moved what they ask for. */
function overruleMet(draft: Draft, decisionId: string): void {
  const unsettled = draft.plan.table('MoveRequest').filter(({ status }) => UNSETTLED_STATUSES.includes(status));
  for (const { id, moves } of unsettled) {
    if (moves.every((move) => isMet(draft.plan, move))) {
      draft.update('MoveRequest', id, { status: 'OVERRULED', decisionId });
    }
  }
}

function newDates(action: ActionFact, { plannedStart, plannedEnd }: Dates): { start: LocalDate; end: LocalDate } {
  const start = plannedStart ?? action.plannedStart;
  return { start, end: plannedEnd ?? addDays(action.plannedEnd, daysBetween(action.plannedStart, start)) };
}

function moveAction(draft: Draft, action: ActionFact, proposal: Dates): void {
  const { start, end } = newDates(action, proposal);
  const days =
    proposal.plannedStart === null ? daysBetween(action.plannedEnd, end) : daysBetween(action.plannedStart, start);
  draft.update('Action', action.id, { plannedStart: start, plannedEnd: end, baselineStart: start, baselineEnd: end });
  for (const row of draft.plan.table('Milestone').with('actionId', action.id)) {
    if (isOpen({ thing: 'Milestone', row })) moveDue(draft, 'Milestone', row.id, addDays(row.dueDate, days));
  }
  for (const row of draft.plan.table('Deliverable').with('actionId', action.id)) {
    if (isOpen({ thing: 'Deliverable', row })) moveDue(draft, 'Deliverable', row.id, addDays(row.dueDate, days));
  }
}

function moveDue(draft: Draft, thing: 'Milestone' | 'Deliverable', id: string, date: LocalDate | null): void {
  const dueDate = known(date, `due date of ${thing} ${id}`);
  draft.update(thing, id, { dueDate, baselineDate: dueDate });
}
