import { anAsker, aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { By } from '../shared/transition.js';
import { askStanding, coordinates, speaksFor } from './standing.rules.js';

const open = aPlan().build();
const closed = aPlan({ partnership: { closedOn: '2026-05-31' } }).build();
const committee: By = { decidedBy: 'COMMITTEE', today: '2026-06-15' };

describe('what is asked before any change', () => {
  it.each([
    ['the lead, now', open, anAsker('Org2', ['PARTNER']), true, []],
    ['another partner', open, anAsker('Org3', ['PARTNER']), false, ['NOT_LEAD']],
    ['the lead, looking at the past', open, anAsker('Org2', ['PARTNER'], '2026-06-15', true), true, ['PAST']],
    ['the lead of a closed partnership', closed, anAsker('Org2', ['PARTNER']), true, ['PARTNERSHIP_CLOSED']],
    [
      'an observer in the past of a closed partnership hears every reason',
      closed,
      anAsker('Org2', ['OBSERVER'], '2026-06-15', true),
      true,
      ['PAST', 'NOT_YOUR_ROLE', 'PARTNERSHIP_CLOSED'],
    ],
    ['the committee needs no rights', open, committee, false, []],
    ['the committee of a closed partnership', closed, committee, false, ['PARTNERSHIP_CLOSED']],
  ] as const)('%s', (_, plan, by, leads, codes) => {
    expect(askStanding('startAction', plan, by, leads).map((reason) => reason.code)).toEqual(codes);
  });
});

describe('who asks', () => {
  it('speaks for its own organisation, and the committee for none', () => {
    expect(speaksFor(anAsker('Org2', ['PARTNER']), idOf('Organisation', 'Org1'), idOf('Organisation', 'Org2'))).toBe(
      true,
    );
    expect(speaksFor(anAsker('Org2', ['PARTNER']), idOf('Organisation', 'Org1'))).toBe(false);
    expect(speaksFor(committee, idOf('Organisation', 'Org1'))).toBe(false);
  });

  it('coordinates by role and not by organisation', () => {
    expect(coordinates(anAsker('Org1', ['PARTNER', 'COORDINATOR']))).toBe(true);
    expect(coordinates(anAsker('Org1', ['PARTNER']))).toBe(false);
    expect(coordinates(committee)).toBe(false);
  });
});
