import { askStanding } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import { addDays, type LocalDate } from '../shared/calendar.js';
import { askState, type By, type Transition, transitionsOf } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { ReportingPeriodFact } from './period.facts.js';
import { PERIOD_MACHINE, type PeriodVerb } from './period.status.js';

export interface PeriodProposal {
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly dueDate: LocalDate;
}

/**
 * Whether a reporting period may be opened: periods follow each other without gap or overlap, and reports are not due
 * before a period ends.
 *
 * @returns besides who may and when: PERIOD_DATES_REVERSED {start, end}, PERIOD_DUE_BEFORE_END {dueDate, end},
 * PERIOD_OVERLAPS {start, number, end}, PERIOD_NOT_CONSECUTIVE {start, number, expected}.
 */
export function askOpenPeriod(plan: Plan, { start, end, dueDate }: PeriodProposal, by: By): Verdict {
  const blockers = askStanding('openReportingPeriod', plan, by, false);
  if (end < start) blockers.push(blocker('PERIOD_DATES_REVERSED', { start, end }));
  if (dueDate < end) blockers.push(blocker('PERIOD_DUE_BEFORE_END', { dueDate, end }));
  blockers.push(...askFollows(lastPeriod(plan), start));
  return blockers;
}

/** The period with the latest end, or undefined before the first. */
export function lastPeriod(plan: Plan): ReportingPeriodFact | undefined {
  let last: ReportingPeriodFact | undefined;
  for (const period of plan.table('ReportingPeriod')) if (!last || period.end > last.end) last = period;
  return last;
}

/** Whether a verb of the period's machine may be used now; who may close a period may reopen it. */
export function askPeriod(verb: PeriodVerb, plan: Plan, period: ReportingPeriodFact, by: By): Verdict {
  const blockers = askStanding('closeReportingPeriod', plan, by, false);
  blockers.push(...askState(PERIOD_MACHINE, verb, period.status));
  return blockers;
}

/** Every verb of the period's machine as the asker sees it. */
export function periodTransitions(plan: Plan, period: ReportingPeriodFact, by: By): Transition[] {
  return transitionsOf(PERIOD_MACHINE, period.status, (verb) => askPeriod(verb, plan, period, by));
}

function askFollows(last: ReportingPeriodFact | undefined, start: LocalDate): Blocker[] {
  if (!last) return [];
  const { number, end } = last;
  if (start <= end) return [blocker('PERIOD_OVERLAPS', { start, number, end })];
  const expected = addDays(end, 1);
  return start === expected ? [] : [blocker('PERIOD_NOT_CONSECUTIVE', { start, number, expected })];
}
