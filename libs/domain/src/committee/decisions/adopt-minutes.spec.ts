import { decide, inSession, minutesSaying, proposal, refusals, TODAY } from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';
import { SESSION_STATUSES, type SessionStatus } from '../session.status.js';

const plan = (status: SessionStatus, minutes = minutesSaying('We met.')) =>
  inSession().session({ number: 2, status, minutes }).build();

describe('ADOPT_MINUTES', () => {
  it('adopts those of a closed session, by its number', () => {
    const { plan: next } = decide(plan('CLOSED'), proposal('ADOPT_MINUTES', ['2']));
    const adopted = next.get('CommitteeSession', idOf('CommitteeSession', 2));
    expect(adopted).toMatchObject({ status: 'MINUTES_ADOPTED', minutesAdoptedOn: TODAY });
  });

  it.each(SESSION_STATUSES.map((status) => [status]))('answers to a session that is %s', (status) => {
    const codes = refusals(plan(status), proposal('ADOPT_MINUTES', ['2']));
    if (status === 'CLOSED') expect(codes).toEqual([]);
    else expect(codes).toEqual([status === 'MINUTES_ADOPTED' ? 'ALREADY_DONE' : 'WRONG_STATE']);
  });

  it('adopts none that are not there', () => {
    expect(refusals(plan('CLOSED', null), proposal('ADOPT_MINUTES', ['2']))).toEqual(['MINUTES_MISSING']);
  });

  it.each(['3', 'two', '', '-2'])('knows no session "%s"', (number) => {
    expect(refusals(plan('CLOSED'), proposal('ADOPT_MINUTES', [number]))).toEqual(['UNKNOWN_SUBJECT']);
  });
});
