import type { Role } from '../identity/rights.js';
import { MEMBERSHIP_KINDS, type MembershipKind } from '../organisation/organisation.facts.js';
import { askLeaving, PARTNERSHIP_ROLES, rolesFit, rolesOfKind } from './people.rules.js';

describe('the roles of people', () => {
  it.each<[MembershipKind, readonly Role[]]>([
    ['COORDINATOR', ['COORDINATOR', 'PARTNER', 'COMMITTEE']],
    ['PARTNER', ['PARTNER', 'COMMITTEE']],
    ['REGIONAL_AUTHORITY', ['OBSERVER']],
    ['REGIONAL_AGENCY', ['OBSERVER']],
  ])('of a %s are bounded by %j', (kind, roles) => {
    expect(rolesOfKind(kind)).toEqual(roles);
    for (const role of PARTNERSHIP_ROLES) expect(rolesFit(kind, [role])).toBe(roles.includes(role));
    expect(rolesFit(kind, roles)).toBe(true);
  });

  it('are one at least, and never one of the installation', () => {
    for (const kind of MEMBERSHIP_KINDS) {
      expect(rolesFit(kind, [])).toBe(false);
      expect(rolesFit(kind, ['ADMINISTRATOR'])).toBe(false);
    }
  });
});

describe('leaving', () => {
  it.each<[readonly Role[], readonly Role[], number, string[]]>([
    [['COORDINATOR'], [], 0, ['LAST_COORDINATOR']],
    [['COORDINATOR', 'PARTNER'], ['PARTNER'], 0, ['LAST_COORDINATOR']],
    [['COORDINATOR'], ['COORDINATOR', 'COMMITTEE'], 0, []],
    [['COORDINATOR'], [], 1, []],
    [['PARTNER'], [], 0, []],
  ])('with %j, keeping %j, beside %i other coordinators: %j', (held, remaining, others, codes) => {
    expect(askLeaving(held, remaining, others).map(({ code }) => code)).toEqual(codes);
  });
});
