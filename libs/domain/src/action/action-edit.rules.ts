import { askStanding, speaksFor } from '../identity/standing.rules.js';
import { VOTING_KINDS } from '../organisation/organisation.facts.js';
import { isLater, type Phase } from '../partnership/phase.status.js';
import { mayMoveDueDate } from '../plan/due-date.rules.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import type { By } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { ActionFact } from './action.facts.js';
import { askNotEnded, askPhaseOpen, isAdopted, leadsAction } from './action.rules.js';

export interface ActionProposal {
  readonly leadId: string;
  readonly phase: Phase;
  readonly finalPhase: Phase;
  readonly plannedStart: LocalDate;
  readonly plannedEnd: LocalDate;
}

/** Whether an action may be proposed: its lead is a partner, its phases are open and in order, its dates too. */
export function askProposal(plan: Plan, proposal: ActionProposal, by: By): Verdict {
  const blockers = askStanding('proposeAction', plan, by, speaksFor(by, proposal.leadId));
  const membership = plan.membershipOf(proposal.leadId, by.today);
  if (!membership || !VOTING_KINDS.includes(membership.kind)) {
    const organisation = plan.find('Organisation', proposal.leadId)?.shortName ?? proposal.leadId;
    blockers.push(blocker('LEAD_NOT_PARTNER', { organisation }));
  }
  blockers.push(...askPhaseOpen(plan, proposal.phase), ...askPhaseOrder(proposal), ...askDateOrder(proposal));
  return blockers;
}

/** The fields of an edit that rules look at; null or undefined leaves a field as it is. */
export interface ActionEdit {
  readonly plannedStart?: LocalDate | null;
  readonly plannedEnd?: LocalDate | null;
  readonly finalPhase?: Phase | null;
  readonly reason?: string | null;
}

/** Whether an action may be edited: not when it has ended; its planned dates as {@link mayMoveDueDate} says. */
export function askActionEdit(plan: Plan, action: ActionFact, by: By, edit: ActionEdit = {}): Verdict {
  const blockers = askStanding('updateAction', plan, by, leadsAction(action, by));
  blockers.push(...askNotEnded(action));
  for (const field of ['plannedStart', 'plannedEnd'] as const) {
    const move = { field, from: action[field], to: edit[field], reason: edit.reason };
    blockers.push(...mayMoveDueDate({ ...move, adopted: isAdopted(action), submitted: false }, by));
  }
  const after = {
    phase: action.phase,
    finalPhase: edit.finalPhase ?? action.finalPhase,
    plannedStart: edit.plannedStart ?? action.plannedStart,
    plannedEnd: edit.plannedEnd ?? action.plannedEnd,
  };
  blockers.push(...askPhaseOrder(after), ...askDateOrder(after));
  return blockers;
}

/** Whether progress may be reported: on actions that have started and not ended; else NOT_STARTED {status} or ACTION_ENDED. */
export function askProgress(plan: Plan, action: ActionFact, by: By): Verdict {
  const blockers = askStanding('reportProgress', plan, by, leadsAction(action, by));
  const notStarted = action.status === 'PROPOSED' || action.status === 'PLANNED';
  if (notStarted) blockers.push(blocker('NOT_STARTED', { action: action.code, status: action.status }));
  else blockers.push(...askNotEnded(action));
  return blockers;
}

function askPhaseOrder({ phase, finalPhase }: { phase: Phase; finalPhase: Phase }): Blocker[] {
  return isLater(phase, finalPhase) ? [blocker('FINAL_PHASE_EARLIER', { phase, finalPhase })] : [];
}

function askDateOrder({
  plannedStart: start,
  plannedEnd: end,
}: {
  plannedStart: LocalDate;
  plannedEnd: LocalDate;
}): Blocker[] {
  return end < start ? [blocker('PLANNED_DATES_REVERSED', { start, end })] : [];
}
