import { condition, decide, inSession, proposal, refusals } from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';
import { DELIVERABLE_STATUSES, type DeliverableStatus } from '../../deliverable/deliverable.status.js';

const plan = (status: DeliverableStatus = 'SUBMITTED') =>
  inSession().action().deliverable({ main: true, status }).version().build();

describe('ACCEPT_DELIVERABLE', () => {
  it.each([
    ['APPROVED', 'ACCEPTED', []],
    ['APPROVED_WITH_CONDITIONS', 'ACCEPTED_WITH_CONDITIONS', ['Add a map']],
  ] as const)('%s: %s, with a review', (outcome, status, texts) => {
    const asked = proposal('ACCEPT_DELIVERABLE', ['D1.1.1'], {
      outcome,
      conditions: texts.map((text) => condition(text)),
      text: 'Well done',
    });
    const { plan: next, decision } = decide(plan(), asked);
    expect(next.get('Deliverable', idOf('Deliverable', 'D1.1.1')).status).toBe(status);
    expect(next.table('Review').rows()).toMatchObject([
      { outcome: status, comment: 'Well done', conditions: texts, byId: 'account', decisionId: decision.id },
    ]);
    expect(next.table('FollowUp').size).toBe(texts.length);
  });

  it('executes nothing when refused', () => {
    const before = plan();
    const { plan: next, decision } = decide(before, proposal('ACCEPT_DELIVERABLE', ['D1.1.1'], { outcome: 'REFUSED' }));
    expect(next.table('Deliverable')).toBe(before.table('Deliverable'));
    expect(next.table('Review').size).toBe(0);
    expect(decision).toMatchObject({ effect: 'NONE', effects: [] });
  });

  it.each(DELIVERABLE_STATUSES.map((status) => [status]))('answers to a deliverable that is %s', (status) => {
    const codes = refusals(plan(status), proposal('ACCEPT_DELIVERABLE', ['D1.1.1']));
    if (status === 'SUBMITTED') expect(codes).toEqual([]);
    else expect(codes).toEqual([status.startsWith('ACCEPTED') ? 'ALREADY_DONE' : 'WRONG_STATE']);
  });
});
