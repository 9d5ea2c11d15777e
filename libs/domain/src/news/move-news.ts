import type { MoveRequestFact } from '../schedule/move-request.facts.js';
import type { Audience, News } from './news.js';
import { keyOf, organisationName, pathOf, peopleOf, stepsOf, WORKERS, type Happening } from './telling.js';

/**
 * What move requests bring: asked for and withdrawn, to whom they ask; accepted and refused, to who asks. Of those that the
 * committee overrules the decision tells.
 */
export function moveNews(happening: Happening): News[] {
  const { revision } = happening;
  return stepsOf(happening, 'MoveRequest').flatMap(({ before, after }) => {
    if (before?.status === after.status) return [];
    const asked = peopleOf([after.organisationId], WORKERS, revision.actorId);
    const asker = peopleOf([after.requesterId], WORKERS, revision.actorId);
    switch (after.status) {
      case 'REQUESTED':
        return [tell(happening, after, 'NEWS_MOVE_REQUESTED', asked)];
      case 'WITHDRAWN':
        return before === undefined ? [] : [tell(happening, after, 'NEWS_MOVE_WITHDRAWN', asked)];
      case 'ACCEPTED':
        return [tell(happening, after, 'NEWS_MOVE_ACCEPTED', asker)];
      case 'REFUSED':
        return [tell(happening, after, 'NEWS_MOVE_REFUSED', asker)];
      case 'OVERRULED':
        return [];
    }
  });
}

function tell(happening: Happening, request: MoveRequestFact, code: string, audience: Audience): News {
  const { after: plan } = happening;
  const codeOf = (id: string): string => plan.find('Action', id)?.code ?? '';
  const params = {
    request: request.code,
    requester: organisationName(plan, request.requesterId),
    organisation: organisationName(plan, request.organisationId),
    actions: request.moves.map(({ actionId }) => codeOf(actionId)),
    reason: request.reason,
    answer: request.answer ?? '',
  };
  const link =
    code === 'NEWS_MOVE_REQUESTED' ? pathOf(plan, 'my-work') : pathOf(plan, 'actions', codeOf(request.actionId));
  const key = keyOf(happening, code, request.id);
  return { key, kind: 'MOVE_REQUEST', audience, statement: { code, params }, lines: [], subject: null, link };
}
