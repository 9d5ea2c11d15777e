import { decisionOn } from '../committee/agenda-item.rules.js';
import type { CommitteeSessionFact } from '../committee/committee.facts.js';
import { isOpenFollowUp } from '../committee/follow-up.rules.js';
import type { PartnerReportStatus } from '../period/period.status.js';
import { isMissed, isOverdue, measuredDate } from '../plan/overdue.js';
import type { Plan } from '../plan/plan.js';
import type { ThingName } from '../plan/things.js';
import { addDays, daysBetween, type LocalDate } from '../shared/calendar.js';
import type { Params } from '../shared/verdict.js';
import type { Audience, News } from './news.js';
import { EVERYBODY, pathOf, peopleOf, READERS, WORKERS } from './telling.js';

/** Days before a date on which people are reminded of it. */
const DAYS = {
  period: [14, 7, 1],
  work: [14, 3],
  session: [7, 1],
  followUp: [7, 1],
  procedure: [3, 1],
} as const;
/** A reminder that could not be given on its day, because no server ran, is still given so many days later. */
const REMINDER_GRACE = 2;
/** So many days later somebody is still told that something is overdue. */
const OVERDUE_GRACE = 7;
const NOT_SUBMITTED: readonly PartnerReportStatus[] = ['MISSING', 'DRAFT', 'RETURNED'];
/** A report that came back is not late: its partner was told so when it came back. */
const NEVER_SUBMITTED: readonly PartnerReportStatus[] = ['MISSING', 'DRAFT'];

/** A thing with a date, and who answers for it. */
interface Due {
  readonly thing: ThingName;
  readonly id: string;
  readonly date: LocalDate;
  readonly audience: Audience;
  readonly params: Params;
  readonly link: string;
}

/**
 * What a day brings by itself: reminders of dates that come near, and, once for each thing and date, that it is overdue.
 * Asked again on the same day it says the same, under the same keys; a closed partnership has nothing to say.
 *
 * @param plan the plan as those see it who are to be told
 */
export function dueNews(plan: Plan, today: LocalDate): News[] {
  if (plan.partnership.closedOn !== null) return [];
  return [...periods(plan, today), ...work(plan, today), ...sessions(plan, today), ...followUps(plan, today)];
}

function periods(plan: Plan, today: LocalDate): News[] {
  const open = plan.table('ReportingPeriod').with('status', 'OPEN');
  return open.flatMap(({ id, number, title, dueDate, end }) => {
    const reports = plan.table('PartnerReport').with('periodId', id);
    const owing = (statuses: readonly PartnerReportStatus[]): string[] => {
      const voters = plan.voters(today < end ? today : end).map((voter) => voter.id);
      return voters.filter((voter) =>
        statuses.includes(reports.find((report) => report.organisationId === voter)?.status ?? 'MISSING'),
      );
    };
    const due: Omit<Due, 'audience'> = {
      thing: 'ReportingPeriod',
      id,
      date: dueDate,
      params: { period: number, title },
      link: pathOf(plan, 'periods', number),
    };
    const reminded = { ...due, audience: peopleOf(owing(NOT_SUBMITTED), WORKERS) };
    const late = { ...due, audience: peopleOf(owing(NEVER_SUBMITTED), WORKERS) };
    return [
      ...reminders('REMIND_REPORT', reminded, DAYS.period, today),
      ...overdue('OVERDUE_REPORT', late, [dueDate], today),
    ];
  });
}

/** Milestones and deliverables. They are overdue by their baseline, and again when a later date was set and has passed. */
function work(plan: Plan, today: LocalDate): News[] {
  const milestones = plan.table('Milestone').filter((row) => isMissed(plan, row, dayAfter(measuredDate(row))));
  const deliverables = plan.table('Deliverable').filter((row) => isOverdue(plan, row, dayAfter(measuredDate(row))));
  return [
    ...milestones.flatMap((row) => {
      const { id, code, title, dueDate, actionId } = row;
      const action = plan.get('Action', actionId);
      const due: Due = {
        thing: 'Milestone',
        id,
        date: dueDate,
        audience: peopleOf([action.leadId], WORKERS),
        params: { milestone: code, title },
        link: pathOf(plan, 'actions', action.code),
      };
      return [
        ...reminders('REMIND_MILESTONE', due, DAYS.work, today),
        ...overdue('OVERDUE_MILESTONE', due, [measuredDate(row), dueDate], today),
      ];
    }),
    ...deliverables.flatMap((row) => {
      const { id, code, title, dueDate, leadId } = row;
      const due: Due = {
        thing: 'Deliverable',
        id,
        date: dueDate,
        audience: peopleOf([leadId], WORKERS),
        params: { deliverable: code, title },
        link: pathOf(plan, 'deliverables', code),
      };
      return [
        ...reminders('REMIND_DELIVERABLE', due, DAYS.work, today),
        ...overdue('OVERDUE_DELIVERABLE', due, [measuredDate(row), dueDate], today),
      ];
    }),
  ];
}

function sessions(plan: Plan, today: LocalDate): News[] {
  const held = plan.table('CommitteeSession').filter(({ status }) => status === 'CONVENED' || status === 'IN_SESSION');
  const planned = plan.table('DisseminationSession').with('status', 'PLANNED');
  return [
    ...held.flatMap((session) => {
      const { id, number, title, date, kind, status } = session;
      const due: Omit<Due, 'audience'> = {
        thing: 'CommitteeSession',
        id,
        date,
        params: { session: number, title },
        link: pathOf(plan, 'sessions', number),
      };
      if (kind === 'WRITTEN_PROCEDURE') {
        const audience = peopleOf(withoutBallot(plan, session, today), READERS);
        return reminders('REMIND_PROCEDURE', { ...due, audience }, DAYS.procedure, today);
      }
      const audience = peopleOf(null, READERS);
      return status === 'CONVENED' ? reminders('REMIND_SESSION', { ...due, audience }, DAYS.session, today) : [];
    }),
    ...planned.flatMap(({ id, title, date, organisationId }) => {
      const audience = peopleOf([organisationId], EVERYBODY);
      const link = pathOf(plan, 'notices');
      const due: Due = { thing: 'DisseminationSession', id, date, audience, params: { title }, link };
      return reminders('REMIND_DISSEMINATION', due, DAYS.session, today);
    }),
  ];
}

/** The voters that have not voted on every item that still asks for a decision. */
function withoutBallot(plan: Plan, session: CommitteeSessionFact, today: LocalDate): string[] {
  const asked = session.agenda.filter((item) => item.kind !== null && !decisionOn(plan, session, item));
  const ballots = session.ballots ?? [];
  const missing = plan
    .voters(today)
    .filter(({ id }) =>
      asked.some(
        ({ position }) => !ballots.some((ballot) => ballot.position === position && ballot.organisationId === id),
      ),
    );
  return missing.map(({ id }) => id);
}

function followUps(plan: Plan, today: LocalDate): News[] {
  return plan
    .table('FollowUp')
    .filter(isOpenFollowUp)
    .flatMap(({ id, text, dueDate, ownerId }) => {
      const audience = peopleOf([ownerId], EVERYBODY);
      const link = pathOf(plan, 'follow-ups');
      const due: Due = { thing: 'FollowUp', id, date: dueDate, audience, params: { text }, link };
      return [
        ...reminders('REMIND_FOLLOW_UP', due, DAYS.followUp, today),
        ...overdue('OVERDUE_FOLLOW_UP', due, [dueDate], today),
      ];
    });
}

function reminders(code: string, due: Due, offsets: readonly number[], today: LocalDate): News[] {
  const left = daysBetween(today, due.date);
  const reached = offsets.filter((days) => left >= 0 && left <= days && left >= days - REMINDER_GRACE);
  if (reached.length === 0 || due.audience.organisationIds?.length === 0) return [];
  const days = Math.min(...reached);
  const { thing, id, date, audience, params, link } = due;
  const statement = { code, params: { ...params, date } };
  const key = `reminder:${thing}:${id}:${date}:${days}`;
  return [{ key, kind: 'REMINDER', audience, statement, lines: [], subject: null, link }];
}

/** That the last of the dates that have passed did so a few days ago. */
function overdue(code: string, due: Due, dates: readonly LocalDate[], today: LocalDate): News[] {
  const date = dates
    .filter((one) => one < today)
    .sort()
    .at(-1);
  if (date === undefined || daysBetween(date, today) > OVERDUE_GRACE) return [];
  const { thing, id, audience, params, link } = due;
  if (audience.organisationIds?.length === 0) return [];
  const statement = { code, params: { ...params, date } };
  const subject = { code: 'NEWS_OVERDUE_SUBJECT', params: { count: 1 } };
  return [{ key: `overdue:${thing}:${id}:${date}`, kind: 'OVERDUE', audience, statement, lines: [], subject, link }];
}

function dayAfter(date: LocalDate): LocalDate {
  return addDays(date, 1);
}
