import { draftOf } from '../../../../tests/support/decisions.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { say } from '../messages/index.js';
import { visiblePlan } from '../picture/visibility.policy.js';
import type { Revision, ThingChange } from '../plan/change.js';
import type { Plan } from '../plan/plan.js';
import type { MoveRequestStatus } from '../schedule/move-request.status.js';
import { moveOwn } from '../schedule/move.js';
import { newsOf } from './news-of.js';
import { isAtOnce } from './news.js';

interface Step {
  readonly before: Plan;
  readonly after: Plan;
  readonly changes: readonly ThingChange[];
}

/** Org2 moves A1.1 by a month, so that A1.2 of Org3 has to move. */
function asked(): Step {
  const before = aPlan()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .action({ code: 'A1.1', lead: 'Org2', plannedStart: '2026-07-01', plannedEnd: '2026-07-31' })
    .action({ code: 'A1.2', lead: 'Org3', plannedStart: '2026-08-01', plannedEnd: '2026-08-31', dependsOn: ['A1.1'] })
    .build();
  const draft = draftOf(before);
  const actionId = idOf('Action', 'A1.1');
  const wanted = { actionId, toStart: '2026-08-01', toEnd: '2026-08-31' };
  moveOwn(draft, [wanted], { organisationId: idOf('Organisation', 'Org2'), actionId, reason: 'The tender is late' });
  const { plan: after, changes } = draft.finish();
  return { before, after, changes };
}

function answered(status: MoveRequestStatus, answer: string | null): Step {
  const { after: before } = asked();
  const draft = draftOf(before);
  draft.update('MoveRequest', before.coded('MoveRequest', 'MR1')!.id, { status, answer });
  const { plan: after, changes } = draft.finish();
  return { before, after, changes };
}

function newsIn({ before, after, changes }: Step, see: (plan: Plan) => Plan = (plan) => plan) {
  const revision: Revision = { number: 2, at: after.at, actorId: 'actor', reason: '', decisionId: null, changes };
  return newsOf(see(before), see(after), revision);
}

describe('move requests', () => {
  it.each<[string, Step, string, string]>([
    ['asked for, to whom they ask', asked(), 'NEWS_MOVE_REQUESTED', 'Org3'],
    ['withdrawn, to whom they ask', answered('WITHDRAWN', null), 'NEWS_MOVE_WITHDRAWN', 'Org3'],
    ['accepted, to who asks', answered('ACCEPTED', 'Gladly.'), 'NEWS_MOVE_ACCEPTED', 'Org2'],
    ['refused, to who asks', answered('REFUSED', 'No time.'), 'NEWS_MOVE_REFUSED', 'Org2'],
  ])('are told of when they are %s', (_, step, code, organisation) => {
    const [news, ...more] = newsIn(step);
    expect(more).toEqual([]);
    expect(news).toMatchObject({
      kind: 'MOVE_REQUEST',
      statement: { code, params: { request: 'MR1', actions: ['A1.2'] } },
      audience: { organisationIds: [idOf('Organisation', organisation)], exceptId: 'actor' },
    });
    expect(say(news!.statement)).not.toContain('{');
    expect(isAtOnce(news!)).toBe(false);
  });

  it('are left to the decision when the committee overrules them', () => {
    expect(newsIn(answered('OVERRULED', null))).toEqual([]);
  });

  it('are nothing that an authority hears of', () => {
    const organisationId = idOf('Organisation', 'Ministry');
    const rights = { partnershipId: 'P', partnershipCode: 'P', organisationId, roles: ['OBSERVER'] as const };
    expect(newsIn(asked(), (plan) => visiblePlan(plan, rights))).toEqual([]);
  });
});
