import type { Role } from '../identity/rights.js';
import { askSharing, askView, isViewPage } from './view.rules.js';

const asker = (...roles: Role[]) => ({ rights: { organisationId: 'o', roles }, today: '2026-11-22', past: false });

describe('a saved view', () => {
  it.each<[Role, boolean, string[]]>([
    ['COORDINATOR', false, []],
    ['COORDINATOR', true, []],
    ['PARTNER', true, []],
    ['PARTNER', false, ['NOT_YOUR_VIEW']],
    ['COMMITTEE', true, []],
    ['COMMITTEE', false, ['NOT_YOUR_VIEW']],
    ['OBSERVER', true, []],
    ['OBSERVER', false, ['NOT_YOUR_VIEW']],
    ['ADMINISTRATOR', true, ['NOT_YOUR_ROLE']],
  ])('is changed by a %s, own: %s, refused with %j', (role, own, codes) => {
    for (const verb of ['saveView', 'removeView'] as const) {
      expect(askView(verb, asker(role), own).map(({ code }) => code)).toEqual(codes);
    }
  });

  it.each<[Role, string[]]>([
    ['COORDINATOR', []],
    ['PARTNER', []],
    ['COMMITTEE', []],
    ['OBSERVER', ['NOT_YOUR_ROLE']],
  ])('is shared by a %s, refused with %j', (role, codes) => {
    expect(askSharing(asker(role)).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['plan', true],
    ['follow-ups', true],
    ['actions/A1.1', true],
    ['', false],
    ['//elsewhere.example', false],
    ['https://elsewhere.example', false],
    ['plan?q=x', false],
    ['../plan', false],
  ])('of the page "%s": %s', (page, expected) => {
    expect(isViewPage(page)).toBe(expected);
  });
});
