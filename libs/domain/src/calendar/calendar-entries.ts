import { WORKING, type ActionFact } from '../action/action.facts.js';
import { isOpenFollowUp } from '../committee/follow-up.rules.js';
import type { CommitteeSessionFact } from '../committee/committee.facts.js';
import { ACCEPTED_DELIVERABLE } from '../deliverable/deliverable.status.js';
import { pathOf } from '../news/telling.js';
import { VOTING_KINDS } from '../organisation/organisation.facts.js';
import type { ReportingPeriodFact } from '../period/period.facts.js';
import type { Picture } from '../picture/picture.js';
import { wasAdopted } from '../picture/visibility.policy.js';
import type { Fact } from '../plan/fact.js';
import type { Plan } from '../plan/plan.js';
import { localDateAt, toDayNumber, type LocalDate } from '../shared/calendar.js';
import type { Params, Statement } from '../shared/verdict.js';
import type { CalendarEntry, CalendarKind, CalendarScope } from './calendar-entry.js';

/** Letters of a long text that stand for it. */
const EXCERPT = 200;

/**
 * The entries of a calendar feed, by date. They are made of what a picture shows and of nothing else, and say the same for
 * the same revision and rights, whatever the day.
 */
export function calendarEntries(picture: Picture, scope: CalendarScope): CalendarEntry[] {
  const { plan } = picture;
  const own = picture.asker.rights.organisationId;
  const entries = [...BY_SCOPE[scope](plan, own), ...toolbox(plan), ...calls(plan)];
  return entries.sort((left, right) => toDayNumber(left.start) - toDayNumber(right.start));
}

const BY_SCOPE: Readonly<Record<CalendarScope, (plan: Plan, own: string) => CalendarEntry[]>> = {
  PERSON: (plan, own) => [
    ...work(
      plan,
      ({ leadId }) => leadId === own,
      (leadId) => leadId === own,
    ),
    ...followUps(plan, own),
    ...partnerReports(plan, own),
    ...disseminations(plan, own),
    ...sessions(plan),
  ],
  ORGANISATION: (plan, own) => {
    const works = (action: ActionFact): boolean => action.leadId === own || contributes(action, own);
    return [
      ...work(plan, works, (leadId, action) => leadId === own || works(action)),
      ...followUps(plan, own),
      ...disseminations(plan, own),
    ];
  },
  COMMITTEE: (plan) => [
    ...sessions(plan),
    ...periods(plan),
    ...work(
      plan,
      () => false,
      (_leadId, _action, main) => main,
    ),
  ],
};

type Row = Pick<Fact, 'id' | 'version' | 'updatedAt'>;

/** An entry of some rows: what it shows comes from them, so that it changes when one of them does. */
function entry(
  kind: CalendarKind,
  rows: readonly [Row, ...Row[]],
  said: { code: string; params: Params },
  days: readonly [LocalDate, LocalDate?],
  path: string,
  cancelled = false,
): CalendarEntry {
  const [start, end = start] = days;
  return {
    uid: `${kind.toLowerCase().replaceAll('_', '-')}-${rows[0].id}@roadbook`,
    kind,
    statement: said,
    start,
    end: end < start ? start : end,
    cancelled,
    sequence: rows.reduce((sum, { version }) => sum + version - 1, 0),
    lastModified: rows
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1)!,
    path,
  };
}

/** Milestones and deliverables of adopted actions; what an action took with it when it was cancelled is struck out. */
function work(
  plan: Plan,
  wantsMilestones: (action: ActionFact) => boolean,
  wantsDeliverable: (leadId: string, action: ActionFact, main: boolean) => boolean,
): CalendarEntry[] {
  return plan
    .actions()
    .filter(wasAdopted)
    .flatMap((action) => [
      ...(wantsMilestones(action) ? milestones(plan, action) : []),
      ...deliverables(plan, action, ({ leadId, main }) => wantsDeliverable(leadId, action, main)),
    ]);
}

function milestones(plan: Plan, action: ActionFact): CalendarEntry[] {
  const path = pathOf(plan, 'actions', action.code);
  return plan
    .table('Milestone')
    .with('actionId', action.id)
    .map((row) => {
      const code = row.status === 'PLANNED' ? 'CALENDAR_MILESTONE' : `CALENDAR_MILESTONE_${row.status}`;
      const cancelled = row.status === 'DROPPED' || (row.status === 'PLANNED' && action.status === 'CANCELLED');
      const said = { code, params: { code: row.code, title: row.title } };
      return entry('MILESTONE', [row, action], said, [row.dueDate], path, cancelled);
    });
}

function deliverables(
  plan: Plan,
  action: ActionFact,
  wants: (row: { readonly leadId: string; readonly main: boolean }) => boolean,
): CalendarEntry[] {
  return plan
    .table('Deliverable')
    .with('actionId', action.id)
    .filter(wants)
    .map((row) => {
      const accepted = ACCEPTED_DELIVERABLE.includes(row.status);
      const state = accepted ? '_ACCEPTED' : row.status === 'SUBMITTED' ? '_SUBMITTED' : '';
      const said = { code: `CALENDAR_DELIVERABLE${state}`, params: { code: row.code, title: row.title } };
      const path = pathOf(plan, 'deliverables', row.code);
      const cancelled = !accepted && action.status === 'CANCELLED';
      return entry('DELIVERABLE', [row, action], said, [row.dueDate], path, cancelled);
    });
}

function followUps(plan: Plan, own: string): CalendarEntry[] {
  return plan
    .table('FollowUp')
    .with('ownerId', own)
    .map((row) => {
      const code = isOpenFollowUp(row) ? 'CALENDAR_FOLLOW_UP' : 'CALENDAR_FOLLOW_UP_DONE';
      const said = { code, params: { text: excerpt(row.text) } };
      return entry('FOLLOW_UP', [row], said, [row.dueDate], pathOf(plan, 'follow-ups'));
    });
}

/** When the organisation's own partner reports are due: of the periods at whose end it has a vote. */
function partnerReports(plan: Plan, own: string): CalendarEntry[] {
  const organisation = nameOf(plan, own);
  return plan
    .table('ReportingPeriod')
    .filter(({ end }) => VOTING_KINDS.some((kind) => plan.membershipOf(own, end)?.kind === kind))
    .map((row) => {
      const said = { code: 'CALENDAR_PARTNER_REPORT', params: { organisation, title: row.title } };
      return entry('PARTNER_REPORT', [row], said, [row.dueDate], pagesOf(plan, row));
    });
}

function periods(plan: Plan): CalendarEntry[] {
  return plan
    .table('ReportingPeriod')
    .rows()
    .flatMap((row) => {
      const params = { number: row.number, title: row.title };
      const path = pagesOf(plan, row);
      return [
        entry('PERIOD_END', [row], { code: 'CALENDAR_PERIOD_END', params }, [row.end], path),
        entry('REPORTS_DUE', [row], { code: 'CALENDAR_REPORTS_DUE', params }, [row.dueDate], path),
      ];
    });
}

function disseminations(plan: Plan, own: string): CalendarEntry[] {
  const organisation = nameOf(plan, own);
  return plan
    .table('DisseminationSession')
    .with('organisationId', own)
    .map((row) => {
      const said = { code: 'CALENDAR_DISSEMINATION', params: { organisation, title: row.title } };
      return entry('DISSEMINATION', [row], said, [row.date], pathOf(plan, 'notices'), row.status === 'CANCELLED');
    });
}

/** Sessions on their day; of a written procedure the days on which ballots can be cast. */
function sessions(plan: Plan): CalendarEntry[] {
  return plan
    .table('CommitteeSession')
    .rows()
    .map((row) => {
      const written = row.kind === 'WRITTEN_PROCEDURE';
      const code = written ? 'CALENDAR_WRITTEN_PROCEDURE' : 'CALENDAR_SESSION';
      const said = { code, params: { number: row.number, title: row.title } };
      const days = written ? windowOf(plan, row) : ([row.date] as const);
      return entry('SESSION', [row], said, days, pathOf(plan, 'sessions', row.number), row.status === 'CANCELLED');
    });
}

function windowOf(plan: Plan, { convenedAt, date }: CommitteeSessionFact): readonly [LocalDate, LocalDate] {
  const opened = convenedAt === null ? date : localDateAt(convenedAt, plan.partnership.timeZone);
  return [opened < date ? opened : date, date];
}

/** Call windows and events that have dates; one that has an end alone is a deadline. */
function toolbox(plan: Plan): CalendarEntry[] {
  return plan
    .table('ToolboxItem')
    .rows()
    .flatMap((row) => {
      const start = row.start ?? row.end;
      if (start === null || row.kind === 'PROJECT_OR_NETWORK') return [];
      const kind = row.kind === 'FUNDING_SCHEME' ? 'CALL' : 'EVENT';
      const said = { code: `CALENDAR_${kind}`, params: { name: row.name } };
      return [entry(kind, [row], said, [start, row.end ?? start], pathOf(plan, 'toolbox'))];
    });
}

/** The deadlines of calls, and the days on which they open where these are known. */
function calls(plan: Plan): CalendarEntry[] {
  const path = pathOf(plan, 'toolbox');
  return plan
    .table('Call')
    .rows()
    .flatMap((row) => {
      const scheme = plan.get('ToolboxItem', row.schemeId);
      const said = (code: string): Statement => ({ code, params: { name: row.name, scheme: scheme.name } });
      const deadline = entry('CALL_DEADLINE', [row, scheme], said('CALENDAR_CALL_DEADLINE'), [row.deadline], path);
      if (row.opens === null) return [deadline];
      return [entry('CALL_OPENING', [row, scheme], said('CALENDAR_CALL_OPENING'), [row.opens], path), deadline];
    });
}

function contributes({ contributors }: ActionFact, own: string): boolean {
  return contributors.some((one) => one.organisationId === own && WORKING.includes(one.responsibility));
}

function nameOf(plan: Plan, organisationId: string): string {
  return plan.get('Organisation', organisationId).shortName;
}

function pagesOf(plan: Plan, { number }: ReportingPeriodFact): string {
  return pathOf(plan, 'periods', number);
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT - 1).trimEnd()}…`;
}
