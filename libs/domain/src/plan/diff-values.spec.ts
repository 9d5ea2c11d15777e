import { languages } from '../messages/index.js';
import { valueText } from './diff-values.js';
import type { Finder } from './reference.js';
import type { ThingName } from './things.js';

const NAMES: Readonly<Record<string, string>> = { one: 'Org1', two: 'Org2' };
const find = ((_: ThingName, id: string) => NAMES[id] && { id, shortName: NAMES[id] }) as Finder;
const read = (thing: ThingName, field: string, value: unknown, language: string) =>
  valueText({ find, language }, thing, field, value);

const LISTS: readonly [thing: ThingName, field: string, value: unknown, english: string, german: string][] = [
  [
    'Action',
    'contributors',
    [{ organisationId: 'one', responsibility: 'SUPPORT' }],
    'Org1 support',
    'Org1 unterstützend',
  ],
  [
    'CommitteeSession',
    'attendance',
    [
      { organisationId: 'one', present: true },
      { organisationId: 'two', present: false, heldById: 'one' },
    ],
    'Org1 present, Org2 by Org1',
    'Org1 anwesend, Org2 durch Org1',
  ],
  ['Decision', 'votes', [{ organisationId: 'one', vote: 'FOR' }], 'Org1 for', 'Org1 dafür'],
  [
    'Gate',
    'criteria',
    [
      { code: 'TWO_REGIONS', met: true },
      { code: 'HAS_DATES', met: false },
    ],
    'TWO_REGIONS met, HAS_DATES not met',
    'TWO_REGIONS erfüllt, HAS_DATES nicht erfüllt',
  ],
  [
    'InvestmentProposal',
    'fundingMix',
    [{ source: 'Vouchers', scheme: null, amount: '160.00', status: 'REQUESTED', organisationId: 'two', year: 2027 }],
    'Vouchers 160.00 requested (Org2, 2027)',
    'Vouchers 160.00 beantragt (Org2, 2027)',
  ],
  [
    'PartnerReport',
    'versions',
    [
      { number: 1, reason: null },
      { number: 2, reason: 'Late figures' },
    ],
    'version 1, version 2 (reopened: Late figures)',
    'Fassung 1, Fassung 2 (wieder geöffnet: Late figures)',
  ],
];

describe('a list of a change', () => {
  it.each(LISTS)('%s.%s is read in the reader’s language', (thing, field, value, english, german) => {
    expect([read(thing, field, value, 'en'), read(thing, field, value, 'de')]).toEqual([english, german]);
  });

  it.each(LISTS)('%s.%s has no value of an enumeration left in any language', (thing, field, value) => {
    for (const language of languages())
      expect(read(thing, field, value, language)).not.toMatch(/SUPPORT|FOR\b|REQUESTED|true|false/);
  });
});

it('a value of an enumeration that is all there is stays as it is', () => {
  expect(read('Action', 'status', 'IN_PROGRESS', 'de')).toBe('IN_PROGRESS');
});
