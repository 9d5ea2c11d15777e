import type { ActionFact } from '../action/action.facts.js';
import { isAdopted } from '../action/action.rules.js';
import { isFollowUpOverdue, isOpenFollowUp } from '../committee/follow-up.rules.js';
import type { DeliverableFact, DeliverableVersionFact } from '../deliverable/deliverable.facts.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import { isMissed, isOverdue, measuredDate } from '../plan/overdue.js';
import type { Plan } from '../plan/plan.js';
import { localDateAt, type LocalDate } from '../shared/calendar.js';
import {
  inLineOrder,
  partnerReportOf,
  reportRole,
  worksIn,
  writtenLine,
  writtenRest,
  type PartnerReportForm,
  type ReportField,
  type ReportFormLine,
} from './partner-report.js';
import type { ReportingPeriodFact, ReportLineFact } from './period.facts.js';
import { fallsWithin, isDueIn, newestReport } from './reporting.rules.js';

/** What a line begins with: its subject, and what the plan knows to say of it. */
type Filled = Pick<ReportFormLine, 'thing' | 'id' | 'code' | 'title' | 'needs'> & Partial<ReportLineFact>;

interface Form {
  readonly plan: Plan;
  readonly period: ReportingPeriodFact;
  readonly organisationId: string;
  readonly today: LocalDate;
}

/**
 * The report that an organisation owes for a period, filled in from the plan (domain.md, "The lifecycle"): every action
 * that it leads or works in, save those that had ended before the period; of the milestones and deliverables that it leads,
 * what falls due in the period, is overdue, or was reached or submitted in it; the open risks and follow-ups that it owns;
 * and the six indicators. What was reported about an action within the period stands in its line already. What was saved
 * takes the place of what the plan fills in, and stays when the plan asks for it no more.
 */
export function partnerReportForm(
  plan: Plan,
  period: ReportingPeriodFact,
  organisationId: string,
  today: LocalDate,
): PartnerReportForm {
  const form: Form = { plan, period, organisationId, today };
  const report = partnerReportOf(plan, period.id, organisationId);
  const saved = new Map((report?.lines ?? []).map((line) => [lineKey(line), line]));
  const asked = [...actionLines(form), ...workLines(form), ...riskLines(form), ...followUpLines(form)].map((line) => {
    const said = saved.get(lineKey(line));
    saved.delete(lineKey(line));
    return said ? { ...line, ...said } : line;
  });
  const left = [...saved.values()].map((line) => writtenLine(plan, organisationId, line));
  return { lines: [...asked, ...inLineOrder(left)], ...writtenRest(report) };
}

/** What tells lines apart: a report has one for each thing. */
export function lineKey({ thing, id }: Pick<ReportLineFact, 'thing' | 'id'>): string {
  return `${thing} ${id}`;
}

function actionLines(form: Form): ReportFormLine[] {
  const lines: ReportFormLine[] = [];
  for (const action of form.plan.actions()) {
    const role = reportRole(form.plan, { thing: 'Action', id: action.id }, form.organisationId);
    if (!worksIn(role) || !isReportedOn(form, action)) continue;
    const { code, title } = action;
    const due = isDueIn(action, form.period);
    if (role === 'LEAD') {
      const report = newestReport(form.plan, action.id, form.period);
      const { summary: text, progress, health, nextSteps } = report ?? {};
      const needs: ReportField[] = due ? ['text', 'progress', 'health'] : [];
      lines.push(
        lineOf({ thing: 'Action', id: action.id, code, title, needs, text, progress, health, nextSteps }, role),
      );
    } else {
      lines.push(lineOf({ thing: 'Action', id: action.id, code, title, needs: due ? ['text'] : [] }, role));
    }
  }
  return lines;
}

/** Adopted, and not over before the period began. A cancelled action does not change any more once it is cancelled. */
function isReportedOn({ plan, period }: Form, action: ActionFact): boolean {
  if (!isAdopted(action)) return false;
  if (action.status === 'CANCELLED') return localDateAt(action.updatedAt, plan.partnership.timeZone) >= period.start;
  return action.status !== 'COMPLETED' || action.actualEnd === null || action.actualEnd >= period.start;
}

/** Milestones, which an action's lead leads, and deliverables, which have a lead of their own. */
function workLines(form: Form): ReportFormLine[] {
  const { plan, organisationId } = form;
  const led = plan.table('Action').with('leadId', organisationId);
  const milestones = led.flatMap((action) =>
    isReportedOn(form, action) ? plan.table('Milestone').with('actionId', action.id) : [],
  );
  const deliverables = plan
    .table('Deliverable')
    .with('leadId', organisationId)
    .filter((one) => isReportedOn(form, plan.get('Action', one.actionId)));
  return [
    ...inLineOrder(milestones.flatMap((milestone) => milestoneLine(form, milestone))),
    ...inLineOrder(deliverables.flatMap((deliverable) => deliverableLine(form, deliverable))),
  ];
}

function milestoneLine({ plan, period, today }: Form, milestone: MilestoneFact): ReportFormLine[] {
  const missed = isMissed(plan, milestone, today);
  const reached = milestone.reachedOn !== null && within(period, milestone.reachedOn);
  if (!missed && !reached && !fallsDue(period, milestone)) return [];
  const { id, code, title, evidence, dropReason } = milestone;
  const text = evidence ?? dropReason ?? '';
  return [lineOf({ thing: 'Milestone', id, code, title, text, needs: missed ? ['text'] : [] })];
}

function deliverableLine({ plan, period, today }: Form, deliverable: DeliverableFact): ReportFormLine[] {
  const overdue = isOverdue(plan, deliverable, today);
  const submitted = newestVersionIn(plan, deliverable, period);
  if (!overdue && !submitted && !fallsDue(period, deliverable)) return [];
  const { id, code, title } = deliverable;
  return [
    lineOf({
      thing: 'Deliverable',
      id,
      code,
      title,
      text: submitted?.note ?? '',
      needs: overdue ? ['text'] : [],
    }),
  ];
}

function newestVersionIn(
  plan: Plan,
  deliverable: DeliverableFact,
  period: ReportingPeriodFact,
): DeliverableVersionFact | undefined {
  const versions = plan.table('DeliverableVersion').with('deliverableId', deliverable.id);
  const { timeZone } = plan.partnership;
  return versions.filter((version) => !version.draft && fallsWithin(version.at, period, timeZone)).at(-1);
}

function riskLines({ plan, organisationId }: Form): ReportFormLine[] {
  const risks = plan
    .table('Risk')
    .with('ownerId', organisationId)
    .filter((risk) => risk.open);
  return inLineOrder(risks.map(({ id, code, title }) => lineOf({ thing: 'Risk', id, code, title, needs: ['text'] })));
}

function followUpLines({ plan, organisationId, today }: Form): ReportFormLine[] {
  const open = plan.table('FollowUp').with('ownerId', organisationId).filter(isOpenFollowUp);
  const byDate = open.sort((left, right) => (left.dueDate < right.dueDate ? -1 : left.dueDate > right.dueDate ? 1 : 0));
  return byDate.map((followUp) => {
    const needs: ReportField[] = isFollowUpOverdue(followUp, today) ? ['text'] : [];
    return lineOf({ thing: 'FollowUp', id: followUp.id, code: null, title: followUp.text, needs });
  });
}

function lineOf(filled: Filled, role: ReportFormLine['role'] = null): ReportFormLine {
  const { text = '', progress = null, health = null, nextSteps = null, ...rest } = filled;
  return { ...rest, role, text, progress, health, nextSteps };
}

function fallsDue(period: ReportingPeriodFact, thing: MilestoneFact | DeliverableFact): boolean {
  return within(period, thing.dueDate) || within(period, measuredDate(thing));
}

function within({ start, end }: ReportingPeriodFact, date: LocalDate): boolean {
  return date >= start && date <= end;
}
