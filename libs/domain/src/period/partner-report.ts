import type { Responsibility } from '../action/action.facts.js';
import { WORKING } from '../action/action.facts.js';
import type { Plan } from '../plan/plan.js';
import type { Decimal } from '../shared/decimal.js';
import { compareCodes } from '../shared/names.js';
import {
  INDICATORS,
  REPORT_SUBJECTS,
  type Indicator,
  type PartnerReportFact,
  type ReportingPeriodFact,
  type ReportLineFact,
  type ReportSubject,
} from './period.facts.js';

/** What an organisation is to the action that a line is about: CONSULTED and INFORMED ones are asked for no line. */
export type ReportRole = 'LEAD' | Responsibility;
/** What a line may have to say before its report can be submitted. */
export type ReportField = 'text' | 'progress' | 'health';

/** A line of a partner report, as it is shown to whoever writes or reads it. */
export interface ReportFormLine extends ReportLineFact {
  /** The code of what it is about; null for follow-ups, and for what is in the plan no more. */
  readonly code: string | null;
  /** Its title, or a follow-up's text; null for what is in the plan no more. */
  readonly title: string | null;
  /** Of actions only. */
  readonly role: ReportRole | null;
  /** What must be said before the report can be submitted. */
  readonly needs: readonly ReportField[];
}

export interface IndicatorEntry {
  readonly indicator: Indicator;
  /** Null: not given; 0 is a value. */
  readonly value: Decimal | null;
}

/** A partner report as it is written or read. */
export interface PartnerReportForm {
  readonly lines: readonly ReportFormLine[];
  /** All six, in the order of INDICATORS. */
  readonly indicators: readonly IndicatorEntry[];
  readonly remarks: string | null;
}

/** The report of an organisation in a period; undefined until it is first saved. */
export function partnerReportOf(plan: Plan, periodId: string, organisationId: string): PartnerReportFact | undefined {
  const reports = plan.table('PartnerReport').with('periodId', periodId);
  return reports.find((report) => report.organisationId === organisationId);
}

/** True while the report may still be written: its period is open, and it is not with the coordinator. */
export function isBeingWritten(period: ReportingPeriodFact, report: PartnerReportFact | undefined): boolean {
  return period.status === 'OPEN' && report?.status !== 'SUBMITTED' && report?.status !== 'ACCEPTED';
}

/** What was written, and nothing that the plan would fill in: how a report is read once it was submitted or its period closed. */
export function writtenReport(
  plan: Plan,
  organisationId: string,
  report: PartnerReportFact | undefined,
): PartnerReportForm {
  const lines = (report?.lines ?? []).map((line) => writtenLine(plan, organisationId, line));
  return { lines: inLineOrder(lines), ...writtenRest(report) };
}

/** The indicators and remarks that a report holds. */
export function writtenRest(report: PartnerReportFact | undefined): Omit<PartnerReportForm, 'lines'> {
  const given = new Map((report?.indicators ?? []).map(({ indicator, value }) => [indicator, value]));
  return {
    indicators: INDICATORS.map((indicator) => ({ indicator, value: given.get(indicator) ?? null })),
    remarks: report?.remarks ?? null,
  };
}

/** A line that was written, under the name that its subject has now; nothing more is asked of it. */
export function writtenLine(plan: Plan, organisationId: string, line: ReportLineFact): ReportFormLine {
  return { ...line, ...nameOf(plan, line), role: reportRole(plan, line, organisationId), needs: [] };
}

/** True when a line says anything. */
export function saysSomething({ text, progress, health, nextSteps }: ReportLineFact): boolean {
  return text !== '' || progress !== null || health !== null || nextSteps !== null;
}

/** What an organisation is to an action: its lead, or by its responsibility; null when it has no part in it. */
export function reportRole(
  plan: Plan,
  { thing, id }: Pick<ReportLineFact, 'thing' | 'id'>,
  organisationId: string,
): ReportRole | null {
  const action = thing === 'Action' ? plan.find('Action', id) : undefined;
  if (action?.leadId === organisationId) return 'LEAD';
  return action?.contributors.find((part) => part.organisationId === organisationId)?.responsibility ?? null;
}

/** True for the roles that a line is asked of: who leads the action, or does work in it. */
export function worksIn(role: ReportRole | null): boolean {
  return role === 'LEAD' || (role !== null && WORKING.includes(role));
}

/** Actions first, then milestones, deliverables, risks and follow-ups; each by its code. */
export function inLineOrder(lines: readonly ReportFormLine[]): ReportFormLine[] {
  const kind = (thing: ReportSubject): number => REPORT_SUBJECTS.indexOf(thing);
  return [...lines].sort(
    (left, right) => kind(left.thing) - kind(right.thing) || compareCodes(left.code ?? '', right.code ?? ''),
  );
}

function nameOf(plan: Plan, { thing, id }: ReportLineFact): Pick<ReportFormLine, 'code' | 'title'> {
  if (thing === 'FollowUp') return { code: null, title: plan.find('FollowUp', id)?.text ?? null };
  const fact = plan.find(thing, id);
  return { code: fact?.code ?? null, title: fact?.title ?? null };
}
