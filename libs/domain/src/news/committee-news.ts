import type { AgendaItemFact, CommitteeSessionFact } from '../committee/committee.facts.js';
import { isShortNotice, noticeDaysOf } from '../committee/convening.rules.js';
import { objectionsUntil } from '../committee/minutes.rules.js';
import type { Plan } from '../plan/plan.js';
import type { Statement } from '../shared/verdict.js';
import type { News } from './news.js';
import {
  coordinators,
  EVERYBODY,
  keyOf,
  organisationName,
  pathOf,
  peopleOf,
  READERS,
  stepsOf,
  type Happening,
  type Step,
} from './telling.js';

type SessionStep = Step<'CommitteeSession'>;

/** What sessions bring: agendas sent, items added late, organisations asked for advice, minutes, cancellations. */
export function sessionNews(happening: Happening): News[] {
  return stepsOf(happening, 'CommitteeSession').flatMap((step) => [
    ...convened(happening, step),
    ...lateItems(happening, step),
    ...consulted(happening, step),
    ...cancelled(happening, step),
    ...minutes(happening, step),
  ]);
}

/** The agenda of a session as lines: number and title of each item. */
export function agendaLines(items: readonly AgendaItemFact[]): Statement[] {
  return items.map(({ position, title }) => ({ code: 'NEWS_AGENDA_ITEM', params: { position, title } }));
}

function convened(happening: Happening, { before, after }: SessionStep): News[] {
  if (before === undefined || before.convenedAt !== null || after.convenedAt === null) return [];
  const params = { session: after.number, title: after.title, date: after.date };
  const lines = agendaLines(after.agenda);
  if (after.kind === 'WRITTEN_PROCEDURE') {
    return [ofSession(happening, after, 'convened', { code: 'NEWS_PROCEDURE_OPENED', params }, lines)];
  }
  const days = noticeDaysOf(happening.after, after) ?? 0;
  const noticeDays = happening.after.partnership.settings.noticeDays;
  const short: Statement[] = isShortNotice(happening.after, after)
    ? [{ code: 'NEWS_SHORT_NOTICE', params: { days, noticeDays } }]
    : [];
  const statement: Statement = { code: 'NEWS_SESSION_CONVENED', params };
  return [ofSession(happening, after, 'convened', statement, [...short, ...lines])];
}

function lateItems(happening: Happening, { before, after }: SessionStep): News[] {
  if (before === undefined || before.convenedAt === null) return [];
  const known = new Set(before.agenda.map(({ position }) => position));
  const added = after.agenda.filter(({ position, late }) => late && !known.has(position));
  return added.map(({ position, title }) => {
    const params = { session: after.number, date: after.date, position, title };
    return ofSession(happening, after, `item ${position}`, { code: 'NEWS_LATE_ITEM', params });
  });
}

/**
 * That an item was sent to the organisations that are to be consulted on it. Whoever does not see the session is told of it
 * all the same, because being asked is the point: of the item no more than the codes of what they see.
 */
function consulted(happening: Happening, { before, after }: SessionStep): News[] {
  const items = after.agenda.filter((item) => newlyConsulted(before, item).length > 0);
  return items.map((item) => {
    const params = { session: after.number, date: after.date, position: item.position, title: item.title };
    return {
      ...ofSession(happening, after, `consulted ${item.position}`, { code: 'NEWS_CONSULTED', params }),
      audience: peopleOf(newlyConsulted(before, item), READERS),
    };
  });
}

/**
 * News of the sent agenda for organisations that are CONSULTED but do not see the committee's papers: that they are asked,
 * and about which of the actions that they see.
 *
 * @param seen the plan as such an organisation sees it
 */
export function consultedOutside(happening: Happening, seen: Plan, organisationId: string): News[] {
  return stepsOf(happening, 'CommitteeSession').flatMap(({ before, after }) => {
    const items = after.agenda.filter((item) => newlyConsulted(before, item).includes(organisationId));
    return items.map((item) => {
      const hidden = item.subjects.filter((subject) => !isSeen(seen, subject));
      const whole = item.subjects.length > 0 && hidden.length === 0;
      const params = { session: after.number, date: after.date, position: item.position };
      const statement: Statement = whole
        ? { code: 'NEWS_CONSULTED', params: { ...params, title: item.title } }
        : { code: 'NEWS_CONSULTED_UNNAMED', params };
      return {
        ...ofSession(happening, after, `consulted ${item.position}`, statement),
        audience: peopleOf([organisationId], EVERYBODY),
        link: pathOf(seen),
      };
    });
  });
}

function newlyConsulted(before: CommitteeSessionFact | undefined, item: AgendaItemFact): string[] {
  const asked = before?.agenda.find(({ position }) => position === item.position)?.consultedIds ?? [];
  return (item.consultedIds ?? []).filter((id) => !asked.includes(id));
}

function isSeen(seen: Plan, subject: string): boolean {
  return seen.coded('Action', subject) !== undefined || seen.coded('Deliverable', subject) !== undefined;
}

function cancelled(happening: Happening, { before, after }: SessionStep): News[] {
  if (before?.status !== 'CONVENED' || after.status !== 'CANCELLED') return [];
  const params = { session: after.number, title: after.title, date: after.date, reason: after.cancelReason ?? '' };
  return [ofSession(happening, after, 'cancelled', { code: 'NEWS_SESSION_CANCELLED', params })];
}

function minutes(happening: Happening, { before, after }: SessionStep): News[] {
  const news: News[] = [];
  const session = after.number;
  const add = (what: string, statement: Statement, fields: Partial<News> = {}): void => {
    const one = ofSession(happening, after, what, statement);
    const link = pathOf(happening.after, 'sessions', session, 'minutes');
    news.push({ ...one, kind: 'MINUTES', link, ...fields });
  };
  const until = objectionsUntil(happening.after, after);
  if (until !== null && after.minutesCirculatedAt !== before?.minutesCirculatedAt) {
    add('circulated', { code: 'NEWS_MINUTES_CIRCULATED', params: { session, until } });
  }
  const objections = after.objections ?? [];
  const known = before?.objections ?? [];
  for (const { organisationId, reason } of objections.slice(known.length)) {
    const params = { session, organisation: organisationName(happening.after, organisationId), reason };
    const audience = coordinators(happening.after, happening.day, happening.revision.actorId);
    add(`objected ${organisationId}`, { code: 'NEWS_MINUTES_OBJECTED', params }, { audience });
  }
  const adopted = after.status === 'MINUTES_ADOPTED' && before !== undefined && before.status !== after.status;
  // Who is told of the decision needs not be told of what it did.
  if (adopted && !isDecided(happening)) add('adopted', { code: 'NEWS_MINUTES_ADOPTED', params: { session } });
  return news;
}

/** True when a revision carries out a decision that its readers see, and are told of. */
export function isDecided({ after, revision }: Happening): boolean {
  return after.find('Decision', revision.decisionId) !== undefined;
}

function ofSession(
  happening: Happening,
  session: CommitteeSessionFact,
  what: string,
  statement: Statement,
  lines: readonly Statement[] = [],
): News {
  return {
    key: keyOf(happening, what, session.id),
    kind: 'SESSION',
    audience: peopleOf(null, READERS),
    statement,
    lines,
    subject: null,
    link: pathOf(happening.after, 'sessions', session.number),
  };
}
