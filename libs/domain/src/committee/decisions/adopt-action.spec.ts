import { ACTION_STATUSES } from '../../action/action.status.js';
import { decide, inSession, proposal, refusals } from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';

describe('ADOPT_ACTION', () => {
  it('adopts the action with its milestones and deliverables, and makes no new edition', () => {
    const builder = inSession()
      .action({ code: 'A1.1', status: 'PROPOSED' })
      .milestone()
      .deliverable({ dueDate: '2026-07-31' });
    const { plan } = decide(builder.build(), proposal('ADOPT_ACTION', ['A1.1']));
    const adopted = { status: 'PLANNED', baselineStart: '2026-01-01', baselineEnd: '2026-12-31', version: 2 };
    expect(plan.get('Action', idOf('Action', 'A1.1'))).toMatchObject(adopted);
    expect(plan.get('Milestone', idOf('Milestone', 'MS1.1.1')).baselineDate).toBe('2026-06-30');
    expect(plan.get('Deliverable', idOf('Deliverable', 'D1.1.1')).baselineDate).toBe('2026-07-31');
    expect(plan.partnership.edition).toBe(1);
  });

  it.each(ACTION_STATUSES.map((status) => [status]))('answers to an action that is %s', (status) => {
    const codes = refusals(inSession().action({ status }).build(), proposal('ADOPT_ACTION', ['A1.1']));
    if (status === 'PROPOSED') expect(codes).toEqual([]);
    else expect(codes).toEqual([status === 'CANCELLED' || status === 'REJECTED' ? 'WRONG_STATE' : 'ALREADY_DONE']);
  });
});
