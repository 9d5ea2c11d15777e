import { decide, inSession, proposal, refusals, TODAY } from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';

function builder() {
  return inSession()
    .organisation('Pool-Net', 'Region1', null)
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .organisation('Former', 'Region2')
    .change('Membership', 'Former', { to: '2026-06-14' })
    .organisation('Leaving', 'Region2')
    .change('Membership', 'Leaving', { to: TODAY });
}

describe('ADMIT_MEMBER', () => {
  it.each(['Pool-Net', 'pool net', 'Former'])('admits %s as a partner from today on', (name) => {
    const before = builder().build();
    const { plan } = decide(before, proposal('ADMIT_MEMBER', [name]));
    const { id } = before.organisationNamed(name)!;
    expect(plan.membershipOf(id, TODAY)).toMatchObject({ kind: 'PARTNER', from: TODAY, to: null });
    expect(plan.voters(TODAY)).toHaveLength(before.voters(TODAY).length + 1);
    expect(plan.membershipOf(idOf('Organisation', 'Pool-Net'), '2026-06-14')).toBeUndefined();
  });

  it.each([
    ['Org2', 'ALREADY_DONE'],
    ['Ministry', 'STILL_MEMBER'],
    ['Leaving', 'STILL_MEMBER'],
    ['Nobody', 'UNKNOWN_SUBJECT'],
  ])('is refused for %s: %s', (name, code) => {
    expect(refusals(builder().build(), proposal('ADMIT_MEMBER', [name]))).toEqual([code]);
  });
});
