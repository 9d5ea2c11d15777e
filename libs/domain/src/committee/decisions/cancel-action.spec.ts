import { ACTION_STATUSES } from '../../action/action.status.js';
import { decide, inSession, proposal, refusals } from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';

describe('CANCEL_ACTION', () => {
  it('gives the decision as the reason, and withdraws the open gate', () => {
    const builder = inSession().action({ code: 'A1.1', status: 'IN_PROGRESS', finalPhase: 'IMPLEMENTATION' });
    const { plan } = decide(
      builder.gate({ action: 'A1.1' }).build(),
      proposal('CANCEL_ACTION', ['A1.1'], { text: 'Out of scope' }),
    );
    expect(plan.get('Action', idOf('Action', 'A1.1'))).toMatchObject({
      status: 'CANCELLED',
      statusReason: 'Out of scope',
    });
    expect(plan.get('Gate', idOf('Gate', 1)).status).toBe('WITHDRAWN');
  });

  it.each(ACTION_STATUSES.map((status) => [status]))('answers to an action that is %s', (status) => {
    const allowed: readonly string[] = ['PROPOSED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD'];
    const codes = refusals(inSession().action({ status }).build(), proposal('CANCEL_ACTION', ['A1.1']));
    if (allowed.includes(status)) expect(codes).toEqual([]);
    else expect(codes).toEqual([status === 'CANCELLED' ? 'ALREADY_DONE' : 'WRONG_STATE']);
  });
});
