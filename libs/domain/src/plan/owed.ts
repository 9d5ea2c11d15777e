import { LIVE_STATUSES } from '../action/action.status.js';
import type { ActionFact } from '../action/action.facts.js';
import { decisionOn } from '../committee/agenda-item.rules.js';
import type { CommitteeSessionFact } from '../committee/committee.facts.js';
import { isFollowUpOverdue, isOpenFollowUp } from '../committee/follow-up.rules.js';
import { isDisseminationOverdue } from '../notice/dissemination.rules.js';
import { partnerReportOf } from '../period/partner-report.js';
import type { ReportingPeriodFact } from '../period/period.facts.js';
import { addDays, localDateAt, type LocalDate } from '../shared/calendar.js';
import { isMissed, isOverdue } from './overdue.js';
import type { Plan } from './plan.js';

/** How far ahead something owed counts as near, in days. */
export const NEAR_DAYS = 30;

/** How much an organisation owes. */
export interface Owed {
  /** What is overdue, what came back, and what falls due in the next days. */
  readonly near: number;
  /** How much of that is overdue. */
  readonly overdue: number;
}

/** Something owed: by when, null when there is time; `returned` when it came back. */
interface Duty {
  readonly due: LocalDate | null;
  readonly overdue: boolean;
  readonly returned?: boolean;
}

/**
 * How much an organisation owes in a partnership on a day, as the page "My work" lists it: reports, votes, deliverables,
 * milestones, follow-ups, actions to begin, to end or to report on, notices and dissemination sessions. Circulated minutes
 * are owed by nobody: whoever does not object has agreed. A closed partnership asks for follow-ups only.
 *
 * @param plan the plan as the organisation's people see it
 */
export function owedBy(plan: Plan, organisationId: string, today: LocalDate): Owed {
  const closed = plan.partnership.closedOn !== null;
  const duties = closed
    ? followUps(plan, organisationId, today)
    : [
        ...reports(plan, organisationId, today),
        ...actions(plan, organisationId, today),
        ...milestones(plan, organisationId, today),
        ...deliverables(plan, organisationId, today),
        ...followUps(plan, organisationId, today),
        ...notices(plan, organisationId),
        ...disseminations(plan, organisationId, today),
        ...votes(plan, organisationId, today),
      ];
  const until = addDays(today, NEAR_DAYS);
  const near = duties.filter(({ due, overdue, returned }) => overdue || returned || due === null || due <= until);
  return { near: near.length, overdue: near.filter(({ overdue }) => overdue).length };
}

function reports(plan: Plan, organisationId: string, today: LocalDate): Duty[] {
  return openPeriods(plan).flatMap(({ id, end, dueDate }) => {
    const asked = plan.voters(today < end ? today : end).some((voter) => voter.id === organisationId);
    const status = partnerReportOf(plan, id, organisationId)?.status ?? 'MISSING';
    if (!asked || status === 'SUBMITTED' || status === 'ACCEPTED') return [];
    return [{ due: dueDate, overdue: today > dueDate, returned: status === 'RETURNED' }];
  });
}

function openPeriods(plan: Plan): ReportingPeriodFact[] {
  return plan.table('ReportingPeriod').with('status', 'OPEN');
}

/** Actions that should have ended or begun, and those in progress of which the open period has heard nothing. */
function actions(plan: Plan, organisationId: string, today: LocalDate): Duty[] {
  const [open] = openPeriods(plan);
  return plan
    .table('Action')
    .with('leadId', organisationId)
    .flatMap((action): Duty[] => {
      const { status, plannedStart, plannedEnd, baselineEnd } = action;
      if (status !== 'PLANNED' && status !== 'IN_PROGRESS') return [];
      const end = baselineEnd ?? plannedEnd;
      if (end < today) return [{ due: end, overdue: true }];
      if (status === 'PLANNED') return plannedStart <= today ? [{ due: plannedStart, overdue: false }] : [];
      return open && !isReported(plan, action, open) ? [{ due: open.dueDate, overdue: false }] : [];
    });
}

function isReported(plan: Plan, action: ActionFact, period: ReportingPeriodFact): boolean {
  const { timeZone } = plan.partnership;
  return plan
    .table('ProgressReport')
    .with('actionId', action.id)
    .some(({ at }) => localDateAt(at, timeZone) >= period.start);
}

function milestones(plan: Plan, organisationId: string, today: LocalDate): Duty[] {
  return plan
    .table('Milestone')
    .filter(({ actionId, status }) => status === 'PLANNED' && goesOn(plan, actionId, organisationId))
    .map((milestone) => ({ due: milestone.dueDate, overdue: isMissed(plan, milestone, today) }));
}

function deliverables(plan: Plan, organisationId: string, today: LocalDate): Duty[] {
  return plan
    .table('Deliverable')
    .with('leadId', organisationId)
    .filter(({ actionId, status }) => OWED.includes(status) && goesOn(plan, actionId, null))
    .map((one) => ({
      due: one.dueDate,
      overdue: isOverdue(plan, one, today),
      returned: one.status === 'REVISION_REQUESTED',
    }));
}

const OWED: readonly string[] = ['PLANNED', 'DRAFT', 'REVISION_REQUESTED'];

/** Whether an action goes on, and is led by the organisation where one is given. */
function goesOn(plan: Plan, actionId: string, leadId: string | null): boolean {
  const action = plan.find('Action', actionId);
  return action !== undefined && LIVE_STATUSES.includes(action.status) && (leadId === null || action.leadId === leadId);
}

function followUps(plan: Plan, organisationId: string, today: LocalDate): Duty[] {
  return plan
    .table('FollowUp')
    .filter((one) => one.ownerId === organisationId && isOpenFollowUp(one))
    .map((one) => ({ due: one.dueDate, overdue: isFollowUpOverdue(one, today) }));
}

function notices(plan: Plan, organisationId: string): Duty[] {
  const sent = plan.table('Notice').filter((one) => one.organisationId === organisationId && one.status === 'SENT');
  return sent.map(() => ({ due: null, overdue: false }));
}

function disseminations(plan: Plan, organisationId: string, today: LocalDate): Duty[] {
  return plan
    .table('DisseminationSession')
    .filter((one) => one.organisationId === organisationId && one.status === 'PLANNED')
    .map((one) => ({ due: one.date, overdue: isDisseminationOverdue(one, today) }));
}

/** Written procedures that still take ballots and lack one of the organisation's. */
function votes(plan: Plan, organisationId: string, today: LocalDate): Duty[] {
  if (!plan.voters(today).some(({ id }) => id === organisationId)) return [];
  return plan
    .table('CommitteeSession')
    .filter((session) => session.kind === 'WRITTEN_PROCEDURE' && session.date >= today && lacks(session))
    .map(({ date }) => ({ due: date, overdue: false }));

  function lacks(session: CommitteeSessionFact): boolean {
    if (session.status !== 'CONVENED' && session.status !== 'IN_SESSION') return false;
    const cast = (session.ballots ?? []).filter((ballot) => ballot.organisationId === organisationId);
    return session.agenda.some(
      (item) =>
        item.kind !== null &&
        !decisionOn(plan, session, item) &&
        !cast.some(({ position }) => position === item.position),
    );
  }
}

/** The next session of the committee that is planned, convened or held on a day or later; undefined when there is none. */
export function nextSession(plan: Plan, today: LocalDate): CommitteeSessionFact | undefined {
  const ahead = plan
    .table('CommitteeSession')
    .filter(
      ({ status, date }) => date >= today && (status === 'PLANNED' || status === 'CONVENED' || status === 'IN_SESSION'),
    );
  return ahead.sort((left, right) =>
    left.date < right.date ? -1 : left.date > right.date ? 1 : left.number - right.number,
  )[0];
}
