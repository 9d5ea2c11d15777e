import { aPlan, anAsker, idOf } from '../../../../tests/support/plan-builder.js';
import type { Role } from '../identity/rights.js';
import { askStakeholder, stakeholderNamed } from './stakeholder.rules.js';

const plan = aPlan().build();
const ORG2 = idOf('Organisation', 'Org2');

it.each<[string, Role, string | null, string[]]>([
  ['Org1', 'COORDINATOR', null, []],
  ['Org2', 'PARTNER', ORG2, []],
  ['Org3', 'PARTNER', ORG2, ['NOT_LEAD']],
  ['Org2', 'PARTNER', null, ['NOT_LEAD']],
  ['Org2', 'COMMITTEE', ORG2, ['NOT_YOUR_ROLE']],
  ['Org2', 'OBSERVER', ORG2, ['NOT_YOUR_ROLE']],
])('%s as %s, of %s', (organisation, role, responsibleId, expected) => {
  for (const verb of ['addStakeholder', 'updateStakeholder'] as const) {
    const reasons = askStakeholder(verb, plan, responsibleId, anAsker(organisation, [role]));
    expect(reasons.map(({ code }) => code)).toEqual(expected);
  }
});

it('a name is one of its region, however it is written', () => {
  const region = idOf('Region', 'Region1');
  const found = stakeholderNamed(plan, ' stakeholder1', region);
  expect(found?.name).toBe('Stakeholder1');
  expect(stakeholderNamed(plan, 'Stakeholder1', idOf('Region', 'Region2'))).toBeUndefined();
  expect(stakeholderNamed(plan, 'Stakeholder1', region, found?.id)).toBeUndefined();
});
