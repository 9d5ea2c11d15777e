import { byOrganisation, mailOf, rolesOf, stateOf, type Person } from './roles.js';

const NOW = Date.parse('2026-11-22T09:00:00Z');
const open = { acceptedAt: null, revokedAt: null, expiresAt: '2026-11-23T09:00:00.000Z' };

describe('an invitation', () => {
  it.each([
    ['OPEN', {}],
    ['EXPIRED', { expiresAt: '2026-11-22T09:00:00.000Z' }],
    ['REVOKED', { revokedAt: '2026-11-20T09:00:00.000Z' }],
    ['ACCEPTED', { acceptedAt: '2026-11-20T09:00:00.000Z', expiresAt: '2026-11-21T09:00:00.000Z' }],
  ])('is %s with %j', (state, fields) => {
    expect(stateOf({ ...open, ...fields }, NOW)).toBe(state);
  });
});

it('the mail of an invitation waits, is sent, kept or failed', () => {
  const mails = ['QUEUED', 'SENDING', 'SENT', 'KEPT', 'FAILED', 'STOPPED', null] as const;
  expect(mails.map((mail) => mailOf({ mail }))).toEqual([
    'WAITING',
    'WAITING',
    'SENT',
    'KEPT',
    'FAILED',
    'FAILED',
    null,
  ]);
});

describe('the roles that are offered', () => {
  it('follow the membership of the organisation', () => {
    expect(rolesOf({ membership: 'COORDINATOR' })).toContain('COORDINATOR');
    expect(rolesOf({ membership: 'PARTNER' })).toEqual(['PARTNER', 'COMMITTEE']);
    expect(rolesOf({ membership: 'REGIONAL_AGENCY' })).toEqual(['OBSERVER']);
  });
});

describe('people', () => {
  it('stand with their organisation', () => {
    const person = (name: string, shortName: string): Person =>
      ({ id: name, name, organisation: { id: shortName, shortName, name: shortName } }) as Person;
    const groups = byOrganisation([person('a', 'ViaMéca'), person('b', 'AFIL'), person('c', 'ViaMéca')]);
    expect(groups.map(([name, people]) => [name, people.map(({ id }) => id)])).toEqual([
      ['AFIL', ['b']],
      ['ViaMéca', ['a', 'c']],
    ]);
  });
});
