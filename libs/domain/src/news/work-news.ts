import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import { ACCEPTED_DELIVERABLE } from '../deliverable/deliverable.status.js';
import type { Role } from '../identity/rights.js';
import type { Statement } from '../shared/verdict.js';
import { organisationsOf } from './concerned.js';
import { isDecided } from './committee-news.js';
import type { Audience, News, NewsKind } from './news.js';
import {
  coordinators,
  EVERYBODY,
  keyOf,
  organisationName,
  pathOf,
  peopleOf,
  stepsOf,
  WORKERS,
  type Happening,
} from './telling.js';

/** What deliverables bring: submitted, to the coordinator; accepted or returned, to who leads and contributes. */
export function deliverableNews(happening: Happening): News[] {
  const { after: plan, day, revision } = happening;
  return stepsOf(happening, 'Deliverable').flatMap(({ before, after }) => {
    const { code: deliverable, title, leadId, status } = after;
    if (before?.status === status) return [];
    const tell = (code: string, audience: Audience): News[] => {
      const statement = { code, params: { deliverable, title, lead: organisationName(plan, leadId), status } };
      return [news(happening, 'DELIVERABLE', after.id, statement, audience, pathOf(plan, 'deliverables', deliverable))];
    };
    if (status === 'SUBMITTED') return tell('NEWS_DELIVERABLE_SUBMITTED', coordinators(plan, day, revision.actorId));
    // Who is told of the decision needs not be told of what it did.
    if (isDecided(happening)) return [];
    if (status === 'REVISION_REQUESTED') {
      return tell('NEWS_DELIVERABLE_RETURNED', peopleOf([leadId], WORKERS, revision.actorId));
    }
    if (!ACCEPTED_DELIVERABLE.includes(status)) return [];
    const told = peopleOf([leadId, ...partakers(happening, after)], EVERYBODY, revision.actorId);
    return tell('NEWS_DELIVERABLE_ACCEPTED', told);
  });
}

function partakers({ after: plan }: Happening, { actionId }: DeliverableFact): string[] {
  const action = plan.find('Action', actionId);
  return action ? organisationsOf(action) : [];
}

/** What follow-ups bring: given, changed or reopened, to the owner; done, to the coordinator. */
export function followUpNews(happening: Happening): News[] {
  const { after: plan, day, revision } = happening;
  return stepsOf(happening, 'FollowUp').flatMap(({ before, after }) => {
    const { text, ownerId, dueDate } = after;
    const tell = (code: string, audience: Audience, roles: object = {}): News[] => {
      const params = { text, dueDate, owner: organisationName(plan, ownerId), ...roles };
      return [news(happening, 'FOLLOW_UP', after.id, { code, params }, audience, pathOf(plan, 'follow-ups'))];
    };
    const owner = peopleOf([ownerId], EVERYBODY, revision.actorId);
    if (before === undefined || before.ownerId !== ownerId) {
      // A condition stands in the mail about its decision, which its owner is sent.
      const condition = after.decisionId !== null && after.decisionId === revision.decisionId && isDecided(happening);
      return condition || after.doneOn !== null ? [] : tell('NEWS_FOLLOW_UP_GIVEN', owner);
    }
    if (before.doneOn === null && after.doneOn !== null) {
      return tell('NEWS_FOLLOW_UP_DONE', coordinators(plan, day, revision.actorId), { doneOn: after.doneOn });
    }
    if (before.doneOn !== null && after.doneOn === null) return tell('NEWS_FOLLOW_UP_REOPENED', owner);
    const changed = before.text !== text || before.dueDate !== dueDate;
    return changed ? tell('NEWS_FOLLOW_UP_CHANGED', owner) : [];
  });
}

/** What dissemination sessions bring to the authority or agency that holds them, when somebody else did it. */
export function disseminationNews(happening: Happening): News[] {
  const { after: plan, revision } = happening;
  const roles: readonly Role[] = EVERYBODY;
  return stepsOf(happening, 'DisseminationSession').flatMap(({ before, after }) => {
    const { title, date, status, organisationId } = after;
    const audience = peopleOf([organisationId], roles, revision.actorId);
    const tell = (code: string): News[] => {
      const params = { title, date, organisation: organisationName(plan, organisationId) };
      return [news(happening, 'DISSEMINATION', after.id, { code, params }, audience, pathOf(plan, 'notices'))];
    };
    if (before === undefined) return status === 'PLANNED' ? tell('NEWS_DISSEMINATION_PLANNED') : [];
    if (before.status === 'PLANNED' && status === 'CANCELLED') return tell('NEWS_DISSEMINATION_CANCELLED');
    return status === 'PLANNED' && before.date !== date ? tell('NEWS_DISSEMINATION_MOVED') : [];
  });
}

function news(
  happening: Happening,
  kind: NewsKind,
  id: string,
  statement: Statement,
  audience: Audience,
  link: string,
): News {
  return { key: keyOf(happening, statement.code, id), kind, audience, statement, lines: [], subject: null, link };
}
