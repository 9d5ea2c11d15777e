import type { ProgressReportFact } from '../action/action.facts.js';
import { askProgress } from '../action/action-edit.rules.js';
import { addProgressReport, takeOverProgress, type Progress } from '../action/progress.rules.js';
import type { Verb } from '../identity/identity.policy.js';
import { askStanding, speaksFor } from '../identity/standing.rules.js';
import type { OrganisationFact } from '../organisation/organisation.facts.js';
import type { Draft } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import { localDateAt, type LocalDate } from '../shared/calendar.js';
import { DomainError } from '../shared/domain-error.js';
import { askState, type By, type Transition, transitionsOf } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import { partnerReportForm } from './partner-report-form.js';
import { partnerReportOf, type PartnerReportForm, type ReportField, type ReportFormLine } from './partner-report.js';
import type { ReportingPeriodFact, ReportSubject } from './period.facts.js';
import { PARTNER_REPORT_MACHINE, type PartnerReportVerb } from './period.status.js';
import { newestReport } from './reporting.rules.js';

const POLICY_VERBS: Readonly<Record<PartnerReportVerb, Verb>> = {
  save: 'savePartnerReport',
  submit: 'submitPartnerReport',
  return: 'returnPartnerReport',
  accept: 'acceptPartnerReport',
};

/** Reasons beside which it does not matter what is missing. */
const MOOT = ['REPORT_NOT_OWED', 'PERIOD_CLOSED', 'WRONG_STATE'];

/** The organisations that owe a report for a period: those with a vote on its last day, or today while it runs. */
export function reportersOf(plan: Plan, { end }: ReportingPeriodFact, today: LocalDate): OrganisationFact[] {
  return plan.voters(today < end ? today : end);
}

/**
 * Whether a verb of a partner report's machine may be used now; its organisation leads it. Only who owes a report, or has
 * begun one, writes one. One that may be submitted otherwise must be complete.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, REPORT_NOT_OWED {organisation, period},
 * PERIOD_CLOSED {period}, WRONG_STATE, and of `submit` what {@link missingIn} names.
 */
export function askPartnerReport(
  verb: PartnerReportVerb,
  plan: Plan,
  period: ReportingPeriodFact,
  organisationId: string,
  by: By,
): Verdict {
  const verdict = askReporting(verb, plan, period, organisationId, by);
  if (verb !== 'submit' || verdict.some(({ code }) => MOOT.includes(code))) return verdict;
  return [...verdict, ...missingIn(partnerReportForm(plan, period, organisationId, by.today))];
}

/** The same without what is still missing, for a submission that brings it along. */
export function askReporting(
  verb: PartnerReportVerb,
  plan: Plan,
  period: ReportingPeriodFact,
  organisationId: string,
  by: By,
): Verdict {
  const blockers = askStanding(POLICY_VERBS[verb], plan, by, speaksFor(by, organisationId));
  const report = partnerReportOf(plan, period.id, organisationId);
  blockers.push(...askOwed(plan, period, organisationId, by.today));
  blockers.push(...askState(PARTNER_REPORT_MACHINE, verb, report?.status ?? 'MISSING'));
  return blockers;
}

/**
 * Whether a link may be made by which an organisation reports without an account; it leads its own.
 *
 * @returns besides who may and when: REPORT_NOT_OWED, PERIOD_CLOSED.
 */
export function askUpdateLink(plan: Plan, period: ReportingPeriodFact, organisationId: string, by: By): Verdict {
  return [
    ...askStanding('createUpdateLink', plan, by, speaksFor(by, organisationId)),
    ...askOwed(plan, period, organisationId, by.today),
  ];
}

/** Every verb of a partner report's machine as the asker sees it. */
export function partnerReportTransitions(
  plan: Plan,
  period: ReportingPeriodFact,
  organisationId: string,
  by: By,
): Transition[] {
  const status = partnerReportOf(plan, period.id, organisationId)?.status ?? 'MISSING';
  return transitionsOf(PARTNER_REPORT_MACHINE, status, (verb) =>
    askPartnerReport(verb, plan, period, organisationId, by),
  );
}

function askOwed(plan: Plan, period: ReportingPeriodFact, organisationId: string, today: LocalDate): Blocker[] {
  const { number } = period;
  const blockers: Blocker[] = [];
  const begun = partnerReportOf(plan, period.id, organisationId) !== undefined;
  if (!begun && !reportersOf(plan, period, today).some(({ id }) => id === organisationId)) {
    const organisation = plan.find('Organisation', organisationId)?.shortName ?? organisationId;
    blockers.push(blocker('REPORT_NOT_OWED', { organisation, period: number }));
  }
  if (period.status === 'CLOSED') blockers.push(blocker('PERIOD_CLOSED', { period: number }));
  return blockers;
}

const TEXT_CODES: Readonly<Record<ReportSubject, string>> = {
  Action: 'REPORT_LACKS_TEXT',
  Milestone: 'REPORT_LACKS_OVERDUE',
  Deliverable: 'REPORT_LACKS_OVERDUE',
  Risk: 'REPORT_LACKS_STATE_OF_PLAY',
  FollowUp: 'REPORT_LACKS_FOLLOW_UP',
};
/** Letters of a follow-up's text that stand for it. */
const EXCERPT = 60;

/**
 * What keeps a report from being submitted, one reason for each thing that is missing: REPORT_LACKS_TEXT,
 * REPORT_LACKS_OVERDUE, REPORT_LACKS_STATE_OF_PLAY, REPORT_LACKS_FOLLOW_UP, REPORT_LACKS_PROGRESS, REPORT_LACKS_HEALTH
 * {subject, thing, id, field}, REPORT_LACKS_INDICATOR {indicator}.
 */
export function missingIn({ lines, indicators }: Pick<PartnerReportForm, 'lines' | 'indicators'>): Blocker[] {
  return [
    ...lines.flatMap(missingInLine),
    ...indicators
      .filter(({ value }) => value === null)
      .map(({ indicator }) => blocker('REPORT_LACKS_INDICATOR', { indicator })),
  ];
}

/** What one line lacks. */
export function missingInLine(line: ReportFormLine): Blocker[] {
  return line.needs.filter((field) => isEmpty(line, field)).map((field) => missing(line, field));
}

function isEmpty(line: ReportFormLine, field: ReportField): boolean {
  return line[field] === null || line[field] === '';
}

function missing({ thing, id, code, title }: ReportFormLine, field: ReportField): Blocker {
  const params = { subject: code ?? excerpt(title ?? ''), thing, id, field };
  if (field === 'progress') return blocker('REPORT_LACKS_PROGRESS', params);
  if (field === 'health') return blocker('REPORT_LACKS_HEALTH', params);
  return blocker(TEXT_CODES[thing], params);
}

function excerpt(text: string): string {
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT - 1).trimEnd()}…`;
}

/**
 * Refuses a report that lacks something, naming each thing as a reason.
 * @throws DomainError RULE_VIOLATION, REPORT_INCOMPLETE {count}
 */
export function demandComplete(form: PartnerReportForm): void {
  const lacking = missingIn(form);
  if (lacking.length === 0) return;
  throw new DomainError('RULE_VIOLATION', 'REPORT_INCOMPLETE', { count: lacking.length }, lacking);
}

/**
 * Makes the progress reports that a submitted report comes to: one for each action that the organisation leads and whose
 * line says something else than the newest progress report of the period. The action takes over progress and health, as by
 * reportProgress, unless something newer was reported since; actions that take no progress now are passed over.
 */
export function reportLines(draft: Draft, period: ReportingPeriodFact, lines: readonly ReportFormLine[], by: By): void {
  for (const line of lines) {
    const said = progressOf(line);
    const action = draft.plan.find('Action', line.id);
    if (!said || !action || askProgress(draft.plan, action, by).length > 0) continue;
    const known = newestReport(draft.plan, action.id, period);
    if (known && isSame(known, said)) continue;
    const overtaken = isOvertaken(draft.plan, action.id, period);
    addProgressReport(draft, action.id, said, period.id);
    if (!overtaken) takeOverProgress(draft, action.id, said);
  }
}

/** True when a progress report tells of the time after the period. */
function isOvertaken(plan: Plan, actionId: string, { end }: ReportingPeriodFact): boolean {
  const { timeZone } = plan.partnership;
  const dayOf = ({ at, periodId }: ProgressReportFact): LocalDate =>
    plan.find('ReportingPeriod', periodId)?.end ?? localDateAt(at, timeZone);
  return plan
    .table('ProgressReport')
    .with('actionId', actionId)
    .some((report) => dayOf(report) > end);
}

/** What a line says of an action that the organisation leads, where it says all of it. */
function progressOf({ role, text, progress, health, nextSteps }: ReportFormLine): Progress | null {
  if (role !== 'LEAD' || text === '' || progress === null || health === null) return null;
  return { progress, health, summary: text, nextSteps };
}

function isSame(known: Progress, said: Progress): boolean {
  return (
    known.progress === said.progress &&
    known.health === said.health &&
    known.summary === said.summary &&
    known.nextSteps === said.nextSteps
  );
}
