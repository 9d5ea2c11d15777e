import { decide, inSession, proposal, refusals, votes } from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';

const org = (name: string): string => idOf('Organisation', name);

function plan() {
  const builder = inSession()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .organisation('Stranger', 'Region1', null);
  builder.action({ code: 'A1.1', lead: 'Org2', with: { Org3: 'RESPONSIBLE', Org4: 'SUPPORT' } });
  builder.deliverable().deliverable({ lead: 'Org4' });
  return builder.action({ code: 'A1.2', lead: 'Org2', status: 'COMPLETED' }).build();
}

describe('CHANGE_LEAD', () => {
  it('gives the action and the old lead’s deliverables to the new lead, who contributes no more', () => {
    const { plan: next } = decide(plan(), proposal('CHANGE_LEAD', ['A1.1'], { newLeadId: org('Org3') }));
    expect(next.get('Action', idOf('Action', 'A1.1'))).toMatchObject({
      leadId: org('Org3'),
      contributors: [{ organisationId: org('Org4'), responsibility: 'SUPPORT' }],
    });
    expect(next.get('Deliverable', idOf('Deliverable', 'D1.1.1')).leadId).toBe(org('Org3'));
    expect(next.get('Deliverable', idOf('Deliverable', 'D1.1.2')).leadId).toBe(org('Org4'));
  });

  it.each([
    ['nobody', 'A1.1', null, ['INPUT_MISSING']],
    ['an authority', 'A1.1', 'Ministry', ['LEAD_NOT_PARTNER']],
    ['a stranger', 'A1.1', 'Stranger', ['LEAD_NOT_PARTNER']],
    ['its lead', 'A1.1', 'Org2', ['ALREADY_DONE']],
    ['a partner, when it has ended', 'A1.2', 'Org3', ['ACTION_ENDED']],
  ])('is refused for %s', (_, code, lead, codes) => {
    const newLeadId = lead === null ? null : org(lead);
    expect(refusals(plan(), proposal('CHANGE_LEAD', [code], { newLeadId }))).toEqual(codes);
  });

  it.each([
    [{ Org1: 'FOR', Org2: 'AGAINST', Org3: 'FOR', Org4: 'AGAINST' }, ['NO_MAJORITY']],
    [{ Org1: 'FOR', Org2: 'AGAINST', Org3: 'FOR', Org4: 'ABSTAIN' }, []],
  ] as const)('needs two thirds: %j', (cast, codes) => {
    expect(refusals(plan(), proposal('CHANGE_LEAD', ['A1.1'], { newLeadId: org('Org3'), votes: votes(cast) }))).toEqual(
      codes,
    );
  });
});
