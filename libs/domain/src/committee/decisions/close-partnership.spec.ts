import {
  ask,
  decide,
  inSession,
  minutesSaying,
  proposal,
  refusals,
  TODAY,
} from '../../../../../tests/support/decisions.js';

describe('CLOSE_PARTNERSHIP', () => {
  it.each([[[]], [['P']]])('closes it today, named or not: %j', (subjects: string[]) => {
    const { plan } = decide(
      inSession().action({ status: 'COMPLETED' }).build(),
      proposal('CLOSE_PARTNERSHIP', subjects),
    );
    expect(plan.partnership.closedOn).toBe(TODAY);
  });

  it('is refused while actions go on, and names them', () => {
    const plan = inSession().action({ code: 'A1.1' }).action({ code: 'A1.2', status: 'ON_HOLD' }).build();
    expect(ask(plan, proposal('CLOSE_PARTNERSHIP', []))).toEqual([
      { code: 'ACTIONS_LIVE', params: { codes: ['A1.1', 'A1.2'] } },
    ]);
  });

  it('afterwards leaves only minutes and other papers to decide on', () => {
    const builder = inSession({ partnership: { closedOn: '2026-06-14' } }).session({
      number: 2,
      status: 'CLOSED',
      minutes: minutesSaying('We met.'),
    });
    const plan = builder.action({ status: 'PROPOSED' }).build();
    expect(refusals(plan, proposal('ADOPT_MINUTES', ['2']))).toEqual([]);
    expect(refusals(plan, proposal('OTHER', ['Thanks']))).toEqual([]);
    expect(refusals(plan, proposal('ADOPT_ACTION', ['A1.1']))).toEqual(['PARTNERSHIP_CLOSED']);
    expect(refusals(plan, proposal('CLOSE_PARTNERSHIP', []))).toEqual(['PARTNERSHIP_CLOSED', 'ALREADY_DONE']);
  });
});
