import { choiceOf, chosen, sumsOf, type Stage } from './pipeline.js';

const proposal = (code: string, stage: Stage, owner = 'Org1', region = 'Region1') => ({
  code,
  stage,
  owner: { shortName: owner, region: { name: region } },
});
const ALL = [
  proposal('I1', 'IDEA'),
  proposal('I2', 'WITHDRAWN'),
  proposal('I10', 'FUNDED', 'Org2'),
  proposal('I9', 'FUNDED', 'Org2', 'Region2'),
];

describe('the proposals shown', () => {
  it.each([
    ['', ['I9', 'I10', 'I1', 'I2']],
    ['stage=FUNDED', ['I9', 'I10']],
    ['stage=NEVER', ['I9', 'I10', 'I1', 'I2']],
    ['owner=Org2&region=Region1', ['I10']],
    ['stage=CLOSED', []],
  ])('for %p are %p', (search, codes) => {
    expect(chosen(ALL, choiceOf(new URLSearchParams(search))).map(({ code }) => code)).toEqual(codes);
  });
});

it('sums funding by how sure it is', () => {
  const lines = [
    { status: 'SECURED', amount: '0.10' },
    { status: 'SECURED', amount: '0.20' },
    { status: 'PLANNED', amount: '5.00' },
  ] as const;
  expect(sumsOf(lines)).toEqual({ secured: '0.30', requested: '0.00', planned: '5.00' });
});
