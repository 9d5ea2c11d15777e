import { competenceRows, regionMembers, thinnest, withoutLetter } from './partnership.js';
import type { PartnersPlan } from './partners.operations.js';

const organisation = (id: string, region: string, membership = 'PARTNER') => ({
  id,
  shortName: id,
  membership,
  region: { id: region },
});
const plan = {
  regions: [
    { id: 'north', name: 'North' },
    { id: 'south', name: 'South' },
    { id: 'empty', name: 'Empty' },
  ],
  organisations: [
    organisation('a', 'north', 'COORDINATOR'),
    organisation('b', 'south'),
    organisation('authority', 'south', 'REGIONAL_AUTHORITY'),
  ],
  competenceMap: [
    { domain: 'D1', title: 'One', organisations: [{ id: 'a' }, { id: 'b' }] },
    { domain: 'D2', title: 'Two', organisations: [{ id: 'b' }] },
    { domain: 'D3', title: 'Three', organisations: [{ id: 'b' }] },
  ],
  lettersOfSupport: [{ region: { id: 'north', name: 'North' } }],
} as unknown as PartnersPlan;

it('members stand in their region, with and without a vote', () => {
  const told = regionMembers(plan).map(({ region, partners, observers }) => [
    region.id,
    partners.length,
    observers.length,
  ]);
  expect(told).toEqual([
    ['north', 1, 0],
    ['south', 1, 1],
    ['empty', 0, 0],
  ]);
});

it('competences are listed for those with a vote, the broadest first', () => {
  const told = competenceRows(plan).map(({ organisation: { id }, domains }) => [id, [...domains].join()]);
  expect(told).toEqual([
    ['b', 'D1,D2,D3'],
    ['a', 'D1'],
  ]);
});

it('the thinnest domains are those that the fewest cover', () => {
  expect(thinnest(plan.competenceMap).map(({ domain }) => domain)).toEqual(['D2', 'D3']);
  expect(thinnest([])).toEqual([]);
});

it('a region of partners without a letter is named, one without partners is not', () => {
  expect(withoutLetter(plan).map(({ id }) => id)).toEqual(['south']);
});
