import { daysFrom, localDay, plusDays } from '../../ui/day.js';
import type { Work } from './my-work.operations.js';

type Session = Work['sessions'][number];
type Item = Session['agenda'][number];

/** What is owed of an action: that it starts, that it ends, or a word on how it goes. */
export type ActionReason = 'START' | 'END' | 'PROGRESS';

/** What a duty is about. */
export type Subject =
  | { readonly kind: 'REPORT'; readonly thing: Work['reportingPeriods'][number]; readonly missing: number }
  | { readonly kind: 'ACTION'; readonly thing: Work['actions']['items'][number]; readonly reason: ActionReason }
  | { readonly kind: 'MILESTONE'; readonly thing: Work['milestones']['items'][number] }
  | { readonly kind: 'DELIVERABLE'; readonly thing: Work['deliverables']['items'][number] }
  | { readonly kind: 'FOLLOW_UP'; readonly thing: Work['followUps'][number] }
  | { readonly kind: 'MOVE_REQUEST'; readonly thing: Work['moveRequests'][number] }
  | { readonly kind: 'NOTICE'; readonly thing: Work['notices'][number] }
  | { readonly kind: 'DISSEMINATION'; readonly thing: Work['disseminations'][number] }
  | { readonly kind: 'VOTE'; readonly thing: Session; readonly items: readonly Item[] }
  | { readonly kind: 'MINUTES'; readonly thing: Session };

export type DutyKind = Subject['kind'];
export type DutySection = 'OVERDUE' | 'SOON' | 'LATER';

/** One thing that the organisation owes. */
export interface Duty {
  /** Tells it from all others, and stays the same while it is owed. */
  readonly key: string;
  readonly code: string | null;
  readonly title: string;
  /** The local date by which it is owed; null: when there is time. */
  readonly due: string | null;
  /** Days from today until it is due; negative: so many days late. */
  readonly days: number | null;
  readonly section: DutySection;
  /** It came back: what was said about it. */
  readonly returned: string | null;
  readonly subject: Subject;
}

/** Who asks: an organisation, whether it has a vote, and whose minutes have been read in this browser. */
export interface Owner {
  readonly id: string;
  readonly votes: boolean;
  readonly read: readonly string[];
}

/** How far ahead a duty counts as near, in days. */
export const NEAR_DAYS = 30;
/** Actions whose milestones and deliverables are due: adopted ones that go on. */
const GOING_ON = ['PLANNED', 'IN_PROGRESS', 'ON_HOLD'];
const OWED_DELIVERABLE = ['PLANNED', 'DRAFT', 'REVISION_REQUESTED'];

interface Found {
  readonly code: string | null;
  readonly title: string;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly returned?: string | null;
  readonly subject: Subject;
}

/**
 * Everything that an organisation owes, overdue first, then what came back, then by date; of one date in the order of
 * `KINDS`. Whether something is overdue is told by the server, which measures against the baseline.
 */
export function dutiesOf(work: Work, owner: Owner): Duty[] {
  const today = localDay(work.asOf, work.timeZone);
  const found = [
    ...reports(work, owner),
    ...actions(work, owner, today),
    ...milestones(work),
    ...deliverables(work),
    ...followUps(work, owner),
    ...moveRequests(work, owner),
    ...notices(work, owner),
    ...disseminations(work, owner),
    ...(owner.votes ? [...votes(work, owner, today), ...minutes(work, owner, today)] : []),
  ];
  return found.map((duty) => made(duty, today)).sort(inOrder);
}

const KINDS: readonly DutyKind[] = [
  'REPORT',
  'VOTE',
  'MOVE_REQUEST',
  'DELIVERABLE',
  'MILESTONE',
  'FOLLOW_UP',
  'DISSEMINATION',
  'ACTION',
  'MINUTES',
  'NOTICE',
];
const SECTIONS: readonly DutySection[] = ['OVERDUE', 'SOON', 'LATER'];

function made({ overdue, returned = null, ...duty }: Found, today: string): Duty {
  const days = duty.due === null ? null : daysFrom(today, duty.due);
  const near = returned !== null || days === null || days <= NEAR_DAYS;
  const section = overdue ? 'OVERDUE' : near ? 'SOON' : 'LATER';
  return { ...duty, key: `${duty.subject.kind} ${duty.subject.thing.id}`, days, section, returned };
}

function inOrder(left: Duty, right: Duty): number {
  return (
    SECTIONS.indexOf(left.section) - SECTIONS.indexOf(right.section) ||
    Number(right.returned !== null) - Number(left.returned !== null) ||
    (left.due ?? '9999').localeCompare(right.due ?? '9999') ||
    KINDS.indexOf(left.subject.kind) - KINDS.indexOf(right.subject.kind) ||
    (left.code ?? left.title).localeCompare(right.code ?? right.title, 'en', { numeric: true })
  );
}

/** The partner reports of open periods that are not handed in. */
function reports({ reportingPeriods }: Work, owner: Owner): Found[] {
  return reportingPeriods.flatMap((period) => {
    const own = period.partnerReports.find(({ organisation }) => organisation.id === owner.id);
    if (period.status !== 'OPEN' || !own || !['MISSING', 'DRAFT', 'RETURNED'].includes(own.status)) return [];
    const subject: Subject = { kind: 'REPORT', thing: period, missing: own.missing.length };
    const returned = own.status === 'RETURNED' ? (own.comment ?? '') : null;
    return [{ code: null, title: period.title, due: period.dueDate, overdue: own.late, returned, subject }];
  });
}

/** Actions that should have ended or begun, and those in progress of which the open period has heard nothing. */
function actions({ actions: { items }, reportingPeriods, timeZone }: Work, owner: Owner, today: string): Found[] {
  const open = reportingPeriods.find(({ status }) => status === 'OPEN');
  return items.flatMap((thing) => {
    if (thing.lead.id !== owner.id) return [];
    const { code, title, status, plannedStart, plannedEnd, baselineEnd, progressReports } = thing;
    const found = (reason: ActionReason, due: string, overdue: boolean): Found[] => [
      { code, title, due, overdue, subject: { kind: 'ACTION', thing, reason } },
    ];
    if (status !== 'PLANNED' && status !== 'IN_PROGRESS') return [];
    const end = baselineEnd ?? plannedEnd;
    if (end < today) return found('END', end, true);
    if (status === 'PLANNED') return plannedStart <= today ? found('START', plannedStart, false) : [];
    const last = progressReports[0] && localDay(progressReports[0].at, timeZone);
    return open && (!last || last < open.start) ? found('PROGRESS', open.dueDate, false) : [];
  });
}

function milestones({ milestones: { items } }: Work): Found[] {
  return items
    .filter(({ status, action }) => status === 'PLANNED' && GOING_ON.includes(action.status))
    .map((thing) => ({
      code: thing.code,
      title: thing.title,
      due: thing.missed ? (thing.baselineDate ?? thing.dueDate) : thing.dueDate,
      overdue: thing.missed,
      subject: { kind: 'MILESTONE', thing },
    }));
}

function deliverables({ deliverables: { items } }: Work): Found[] {
  return items
    .filter(({ status, action }) => OWED_DELIVERABLE.includes(status) && GOING_ON.includes(action.status))
    .map((thing) => ({
      code: thing.code,
      title: thing.title,
      due: thing.overdue ? (thing.baselineDate ?? thing.dueDate) : thing.dueDate,
      overdue: thing.overdue,
      returned: thing.status === 'REVISION_REQUESTED' ? (thing.reviews.at(-1)?.comment ?? '') : null,
      subject: { kind: 'DELIVERABLE', thing },
    }));
}

function followUps({ followUps: all }: Work, owner: Owner): Found[] {
  return all
    .filter((one) => one.owner.id === owner.id && one.doneOn === null)
    .map((thing) => ({
      code: null,
      title: thing.text,
      due: thing.dueDate,
      overdue: thing.overdue,
      subject: { kind: 'FOLLOW_UP', thing },
    }));
}

/** Requests that the organisation moves its actions, which wait for its answer. */
function moveRequests({ moveRequests: all }: Work, owner: Owner): Found[] {
  return all
    .filter(({ organisation, status }) => organisation.id === owner.id && status === 'REQUESTED')
    .map((thing) => ({
      code: thing.code,
      title: thing.moves.map(({ action }) => `${action.code} ${action.title}`).join(', '),
      due: null,
      overdue: false,
      subject: { kind: 'MOVE_REQUEST', thing },
    }));
}

/** Notices that the organisation's own people may answer. */
function notices({ notices: all }: Work, owner: Owner): Found[] {
  return all
    .filter(
      ({ organisation, transitions }) =>
        organisation.id === owner.id && transitions.some(({ name, allowed }) => name === 'acknowledge' && allowed),
    )
    .map((thing) => ({
      code: thing.deliverable.code,
      title: thing.deliverable.title,
      due: null,
      overdue: false,
      subject: { kind: 'NOTICE', thing },
    }));
}

function disseminations({ disseminations: all }: Work, owner: Owner): Found[] {
  return all
    .filter(({ organisation, status }) => organisation.id === owner.id && status === 'PLANNED')
    .map((thing) => ({
      code: null,
      title: thing.title,
      due: thing.date,
      overdue: thing.overdue,
      subject: { kind: 'DISSEMINATION', thing },
    }));
}

/** Written procedures that still take ballots, with the items on which the organisation has not voted. */
function votes({ sessions }: Work, owner: Owner, today: string): Found[] {
  return sessions.flatMap((thing) => {
    const open = thing.kind === 'WRITTEN_PROCEDURE' && ['CONVENED', 'IN_SESSION'].includes(thing.status);
    if (!open || thing.date < today) return [];
    const cast = thing.ballots.filter(({ organisation }) => organisation.id === owner.id);
    const items = thing.agenda.filter(
      (item) =>
        item.kind !== null && !isDecided(thing, item) && !cast.some(({ position }) => position === item.position),
    );
    if (items.length === 0) return [];
    const subject: Subject = { kind: 'VOTE', thing, items };
    return [{ code: null, title: thing.title, due: thing.date, overdue: false, subject }];
  });
}

function isDecided({ decisions }: Session, item: Item): boolean {
  const key = (subjects: readonly string[]) => [...subjects].sort().join(' ');
  return decisions.some(({ kind, subjects }) => kind === item.kind && key(subjects) === key(item.subjects));
}

/** Circulated minutes to which the organisation may still object, unless it has read them. */
function minutes({ sessions }: Work, owner: Owner, today: string): Found[] {
  return sessions.flatMap((thing) => {
    const { minutesAdoptedTacitlyOn: adopted, minutesCirculatedAt: since } = thing;
    if (adopted === null || since === null || adopted <= today || owner.read.includes(readMark(thing))) return [];
    if (thing.objections.some(({ at, organisation }) => organisation.id === owner.id && at >= since)) return [];
    const subject: Subject = { kind: 'MINUTES', thing };
    return [{ code: null, title: thing.title, due: plusDays(adopted, -1), overdue: false, subject }];
  });
}

/** By what a browser remembers that minutes were read; minutes circulated anew are to be read anew. */
export function readMark({ id, minutesCirculatedAt }: Pick<Session, 'id' | 'minutesCirculatedAt'>): string {
  return `${id} ${minutesCirculatedAt ?? ''}`;
}
