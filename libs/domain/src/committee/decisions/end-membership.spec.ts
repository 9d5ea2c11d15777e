import { ask, decide, inSession, proposal, refusals, TODAY } from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';

function plan() {
  const builder = inSession().organisation('Stranger', 'Region1', null);
  return builder
    .action({ code: 'A1.2', lead: 'Org3' })
    .action({ code: 'A1.10', lead: 'Org3' })
    .action({ lead: 'Org2', status: 'COMPLETED' })
    .build();
}

describe('END_MEMBERSHIP', () => {
  it('takes effect with the end of the day', () => {
    const { plan: next } = decide(plan(), proposal('END_MEMBERSHIP', ['Org2']));
    const { id } = next.organisationNamed('Org2')!;
    expect(next.voters(TODAY).map((voter) => voter.id)).toContain(id);
    expect(next.voters('2026-06-16').map((voter) => voter.id)).not.toContain(id);
    expect(refusals(next, proposal('END_MEMBERSHIP', ['Org2']))).toEqual(['ALREADY_DONE']);
  });

  it.each([
    ['Org1', ['COORDINATOR_STAYS']],
    ['Org3', ['LEADS_LIVE_ACTIONS']],
    ['Stranger', ['NOT_A_MEMBER']],
  ])('is refused for %s: %j', (name, codes) => {
    expect(refusals(plan(), proposal('END_MEMBERSHIP', [name]))).toEqual(codes);
  });

  it('names the actions that it still leads', () => {
    const [reason] = ask(plan(), proposal('END_MEMBERSHIP', ['Org3']));
    expect(reason?.params).toEqual({ subject: 'Org3', codes: ['A1.2', 'A1.10'] });
    expect(plan().find('Organisation', idOf('Organisation', 'Org3'))).toBeDefined();
  });
});
