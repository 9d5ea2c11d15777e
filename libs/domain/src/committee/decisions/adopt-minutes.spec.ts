import { decide, inSession, proposal, refusals } from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';
import { SESSION_STATUSES, type SessionStatus } from '../session.status.js';

const plan = (status: SessionStatus) => inSession().session({ number: 2, status }).build();

describe('ADOPT_MINUTES', () => {
  it('adopts those of a closed session, by its number', () => {
    const { plan: next } = decide(plan('CLOSED'), proposal('ADOPT_MINUTES', ['2']));
    expect(next.get('CommitteeSession', idOf('CommitteeSession', 2)).status).toBe('MINUTES_ADOPTED');
  });

  it.each(SESSION_STATUSES.map((status) => [status]))('answers to a session that is %s', (status) => {
    const codes = refusals(plan(status), proposal('ADOPT_MINUTES', ['2']));
    if (status === 'CLOSED') expect(codes).toEqual([]);
    else expect(codes).toEqual([status === 'MINUTES_ADOPTED' ? 'ALREADY_DONE' : 'WRONG_STATE']);
  });

  it.each(['3', 'two', '', '-2'])('knows no session "%s"', (number) => {
    expect(refusals(plan('CLOSED'), proposal('ADOPT_MINUTES', [number]))).toEqual(['UNKNOWN_SUBJECT']);
  });
});
