import { aPlan } from '../../../../tests/support/plan-builder.js';
import { idOf } from '../../../../tests/support/master-data-builder.js';
import type { Asker, Role } from '../identity/rights.js';
import { DEFAULT_SETTINGS, type PartnershipSettings } from './partnership.facts.js';
import { askSettings, completeSettings, shareFault } from './settings.rules.js';

const by = (...roles: Role[]): Asker => ({
  rights: { organisationId: idOf('Organisation', 'Org1'), roles },
  today: '2026-06-15',
  past: false,
});

describe('a share', () => {
  it.each([
    [1, 2],
    [2, 3],
    [3, 4],
    [1, 1],
    [67, 100],
  ])('of %i in %i is one', (...share) => {
    expect(shareFault(share)).toBeNull();
  });

  it.each([
    [[1, 3]],
    [[3, 2]],
    [[0, 1]],
    [[-2, -3]],
    [[1.5, 2]],
    [[101, 102]],
    [[2]],
    [[2, 3, 4]],
    [[]],
    [[Number.NaN, 2]],
  ])('%j is none', (share) => {
    expect(shareFault(share)?.code).toBe('BAD_SHARE');
  });
});

describe('the settings of a plan', () => {
  it('of an earlier release get what they do not know', () => {
    const { minutesDays, qualifiedMajority, ...older } = DEFAULT_SETTINGS;
    expect(completeSettings({ ...older, vetoDays: 15 })).toEqual({
      ...older,
      vetoDays: 15,
      minutesDays,
      qualifiedMajority,
    });
  });

  it.each<[Role, string[]]>([
    ['COORDINATOR', []],
    ['PARTNER', ['NOT_YOUR_ROLE']],
    ['COMMITTEE', ['NOT_YOUR_ROLE']],
    ['OBSERVER', ['NOT_YOUR_ROLE']],
  ])('are changed by the %s: %j', (role, codes) => {
    expect(askSettings(aPlan().build(), by(role), { vetoDays: 15 }).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[Partial<PartnershipSettings>, string[]]>([
    [{ quorum: [1, 2] }, ['SETTINGS_IN_SESSION']],
    [{ qualifiedMajority: [3, 4] }, ['SETTINGS_IN_SESSION']],
    [{ noticeDays: 10 }, []],
  ])('%j while the committee sits: %j', (changed, codes) => {
    const plan = aPlan().session({ status: 'IN_SESSION' }).build();
    expect(askSettings(plan, by('COORDINATOR'), changed).map(({ code }) => code)).toEqual(codes);
  });
});
