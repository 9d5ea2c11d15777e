import { byRegion, countStates, partnersOf } from './grouping.js';
import type { StakeholderFacts } from './stakeholders.operations.js';

const stakeholder = (
  name: string,
  region: string,
  kind: StakeholderFacts['kind'],
  state: StakeholderFacts['state'],
  partner: string | null = null,
): StakeholderFacts => ({
  __typename: 'Stakeholder',
  version: 1,
  id: name,
  name,
  kind,
  state,
  responsible: partner === null ? null : { id: partner, shortName: partner },
  region: { id: region, name: region },
});

const stakeholders = [
  stakeholder('Body', 'North', 'S3_BODY', 'CONTACTED', 'CEP'),
  stakeholder('Alliance', 'North', 'ALLIANCE', 'CONNECTED', 'AFIL'),
  stakeholder('Hub', 'South', 'HUB_OR_INFRASTRUCTURE', 'IDENTIFIED'),
];
const any = { kind: null, state: null, partner: null };
const told = (choice: Parameters<typeof byRegion>[1]) =>
  byRegion(stakeholders, choice).map(({ name, stakeholders: own }) => [name, own.map((one) => one.name).join()]);

it('stakeholders stand by region, and by kind within', () => {
  expect(told(any)).toEqual([
    ['North', 'Alliance,Body'],
    ['South', 'Hub'],
  ]);
});

it('filters narrow them; a region without any is left out', () => {
  expect(told({ ...any, state: 'CONTACTED' })).toEqual([['North', 'Body']]);
  expect(told({ ...any, partner: 'AFIL' })).toEqual([['North', 'Alliance']]);
  expect(told({ ...any, kind: 'FUNDER' })).toEqual([]);
});

it('states are counted, and those responsible named once', () => {
  expect(countStates(stakeholders)).toEqual({ IDENTIFIED: 1, CONTACTED: 1, CONNECTED: 1 });
  expect(partnersOf([...stakeholders, ...stakeholders])).toEqual(['AFIL', 'CEP']);
});
