import type { ActionFact } from '../../action/action.facts.js';
import { askUnderway } from '../../action/action.rules.js';
import type { DeliverableFact } from '../../deliverable/deliverable.facts.js';
import { ACCEPTED_DELIVERABLE } from '../../deliverable/deliverable.status.js';
import type { MilestoneFact } from '../../milestone/milestone.facts.js';
import type { Draft } from '../../plan/draft.js';
import type { Plan } from '../../plan/plan.js';
import { addDays, daysBetween, type LocalDate } from '../../shared/calendar.js';
import { blocker, type Blocker, type Verdict } from '../../shared/verdict.js';
import { about, alreadyDone, askEach, inputMissing, type DecisionProposal, type Executor } from './executor.js';
import { known } from './subjects.js';

type Subject =
  | { readonly thing: 'Action'; readonly row: ActionFact }
  | { readonly thing: 'Milestone'; readonly row: MilestoneFact }
  | { readonly thing: 'Deliverable'; readonly row: DeliverableFact };

/**
 * Moves planned dates and the baseline together. An action takes the proposal's start and end; given its start alone it
 * keeps its length, given its end alone its start. What is open in it moves along by as many days. A milestone or
 * deliverable takes the proposal's end as its due date.
 */
export const rebaseline: Executor = {
  needsSubject: true,
  nameOf: (plan, subject) => find(plan, subject)?.row.code ?? null,
  ask: (plan, proposal) => {
    const subjects = proposal.subjects.map((subject) => known(find(plan, subject), subject));
    return [...askInput(subjects, proposal), ...askEach(proposal, (subject) => askSubject(plan, proposal, subject))];
  },
  execute: (draft, proposal) => {
    const subjects = proposal.subjects.map((subject) => known(find(draft.plan, subject), subject));
    // Actions first: a milestone that is listed too takes the date given, and not its action's shift.
    for (const { thing, row } of subjects) if (thing === 'Action') moveAction(draft, row, proposal);
    for (const { thing, row } of subjects) if (thing !== 'Action') moveDue(draft, thing, row.id, proposal.plannedEnd);
  },
};

function find(plan: Plan, subject: string): Subject | null {
  const action = plan.coded('Action', subject);
  if (action) return { thing: 'Action', row: action };
  const milestone = plan.coded('Milestone', subject);
  if (milestone) return { thing: 'Milestone', row: milestone };
  const deliverable = plan.coded('Deliverable', subject);
  return deliverable ? { thing: 'Deliverable', row: deliverable } : null;
}

/** A start alone will do for actions; due dates are ends. */
function askInput(subjects: readonly Subject[], { plannedStart, plannedEnd }: DecisionProposal): Blocker[] {
  const enough = plannedEnd !== null || (plannedStart !== null && subjects.every(({ thing }) => thing === 'Action'));
  return enough ? [] : [inputMissing('plannedEnd')];
}

function askSubject(plan: Plan, proposal: DecisionProposal, code: string): Verdict {
  const subject = known(find(plan, code), code);
  if (subject.thing === 'Action') return askAction(subject.row, proposal);
  const reasons = askUnderway(plan.get('Action', subject.row.actionId));
  if (!isOpen(subject)) reasons.push(blocker('NOT_OPEN', { status: subject.row.status }));
  const { dueDate, baselineDate } = subject.row;
  const same = dueDate === proposal.plannedEnd && baselineDate === proposal.plannedEnd;
  return [...about(code, reasons), ...(same ? [alreadyDone(code)] : [])];
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

function isOpen({ thing, row }: Exclude<Subject, { thing: 'Action' }>): boolean {
  return thing === 'Milestone' ? row.status === 'PLANNED' : !ACCEPTED_DELIVERABLE.includes(row.status);
}

function newDates(
  action: ActionFact,
  { plannedStart, plannedEnd }: DecisionProposal,
): { start: LocalDate; end: LocalDate } {
  const start = plannedStart ?? action.plannedStart;
  return { start, end: plannedEnd ?? addDays(action.plannedEnd, daysBetween(action.plannedStart, start)) };
}

function moveAction(draft: Draft, action: ActionFact, proposal: DecisionProposal): void {
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
