import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { say } from '../messages/index.js';
import { networkOf, type Network } from './network.js';

const TODAY = '2026-06-15';
const org = (name: string): string => idOf('Organisation', name);

/** Org1 and Org3 in Region1, Org2 and Org4 in Region2. */
function build(): Network {
  const plan = aPlan()
    .pastProject('ALPHA')
    .change('PastProject', 'ALPHA', { partnerIds: [org('Org1'), org('Org2')], otherPartners: ['Org4'] })
    .pastProject('BETA')
    .change('PastProject', 'BETA', { partnerIds: [org('Org1'), org('Org2'), org('Gone')] })
    .organisation('Gone', 'Region2', null)
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .action({ lead: 'Org1', with: { Org3: 'RESPONSIBLE', Org4: 'CONSULTED', Ministry: 'SUPPORT' } })
    .action({ lead: 'Org1', with: { Org2: 'SUPPORT' } })
    .action({ lead: 'Org4', with: { Org2: 'SUPPORT' }, status: 'REJECTED' });
  return networkOf(plan.build(), TODAY);
}

describe('who works with whom', () => {
  it('is told by past projects and by work in actions, the closest first', () => {
    const ties = build().ties.map(({ organisationIds, acrossRegions, reasons }) => [
      organisationIds.map((id) => id.split(':')[1]).join(' and '),
      acrossRegions ? 'across regions' : 'in one region',
      ...reasons.map((reason) => say(reason)),
    ]);
    expect(ties).toEqual([
      ['Org1 and Org2', 'across regions', '2 past projects: ALPHA, BETA.', '1 action that both work in: A1.2.'],
      ['Org1 and Org3', 'in one region', '1 action that both work in: A1.1.'],
    ]);
  });

  it('counts for each partner with how many it works, and with how many from elsewhere', () => {
    const counts = build().members.map((member) => [
      member.organisationId.split(':')[1],
      member.partnerCount,
      member.acrossRegions,
    ]);
    expect(counts).toEqual([
      ['Org1', 2, 1],
      ['Org2', 1, 1],
      ['Org3', 1, 0],
      ['Org4', 0, 0],
    ]);
  });

  it('names a few of many actions', () => {
    const plan = aPlan();
    for (let n = 1; n <= 12; n += 1) plan.action();
    const [tie] = networkOf(plan.build(), TODAY).ties;
    expect(tie!.actionIds).toHaveLength(12);
    expect(say(tie!.reasons[0]!)).toBe(
      '12 actions that both work in: A1.1, A1.2, A1.3, A1.4, A1.5, A1.6, A1.7, A1.8, … (+4).',
    );
  });
});
