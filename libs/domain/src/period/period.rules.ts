import type { Verb } from '../identity/identity.policy.js';
import { askStanding } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import { addDays, type Instant, type LocalDate } from '../shared/calendar.js';
import { askState, type By, type Transition, transitionsOf } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { PeriodVersionFact, ReportingPeriodFact } from './period.facts.js';
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

const POLICY_VERBS: Readonly<Record<PeriodVerb, Verb>> = {
  close: 'closeReportingPeriod',
  reopen: 'reopenReportingPeriod',
};

/**
 * Whether a verb of the period's machine may be used now. Reports that are missing do not keep a period open, and any
 * closed period may be reopened, whatever has come after it.
 */
export function askPeriod(verb: PeriodVerb, plan: Plan, period: ReportingPeriodFact, by: By): Verdict {
  const blockers = askStanding(POLICY_VERBS[verb], plan, by, false);
  blockers.push(...askState(PERIOD_MACHINE, verb, period.status));
  return blockers;
}

/** Every verb of the period's machine as the asker sees it. */
export function periodTransitions(plan: Plan, period: ReportingPeriodFact, by: By): Transition[] {
  return transitionsOf(PERIOD_MACHINE, period.status, (verb) => askPeriod(verb, plan, period, by));
}

/**
 * The versions of a period that a revision closes: one more than before.
 * @param revision the number of that revision
 */
export function closedVersions(period: ReportingPeriodFact, closedAt: Instant, revision: number): PeriodVersionFact[] {
  const versions = period.versions ?? [];
  return [...versions, { number: versions.length + 1, closedAt, revision, reopenedAt: null, reason: null }];
}

/**
 * The versions of a period that is reopened: the last one says when and why.
 * @param revision the newest revision, which still holds what was closed
 */
export function reopenedVersions(
  period: ReportingPeriodFact,
  reopenedAt: Instant,
  reason: string,
  revision: number,
): PeriodVersionFact[] {
  // One that was closed before versions were kept has been as it is since its last change.
  const versions = period.versions?.length ? period.versions : closedVersions(period, period.updatedAt, revision);
  return versions.map((version, index) =>
    index === versions.length - 1 ? { ...version, reopenedAt, reason } : version,
  );
}

/** The number of the version that is being made while a period is open, or that was closed last. */
export function versionOf({ status, versions }: ReportingPeriodFact): number {
  const closed = versions?.length ?? 0;
  return status === 'OPEN' ? closed + 1 : Math.max(closed, 1);
}

function askFollows(last: ReportingPeriodFact | undefined, start: LocalDate): Blocker[] {
  if (!last) return [];
  const { number, end } = last;
  if (start <= end) return [blocker('PERIOD_OVERLAPS', { start, number, end })];
  const expected = addDays(end, 1);
  return start === expected ? [] : [blocker('PERIOD_NOT_CONSECUTIVE', { start, number, expected })];
}
