import { matchable } from './subject.js';

const suggestion = {
  organisation: { shortName: 'Cluj IT' },
  complements: [{ shortName: 'Minalogic' }, { shortName: 'AFIL' }],
};

describe('whom a suggested partner may be matched with', () => {
  it.each([
    ['the coordinator', 'Plastipolis', true, ['Minalogic', 'AFIL']],
    ['a coordinator that is in it: with itself first', 'AFIL', true, ['AFIL', 'Minalogic']],
    ['the suggested partner', 'Cluj IT', false, ['Minalogic', 'AFIL']],
    ['one of those in it', 'AFIL', false, ['AFIL']],
    ['somebody else', 'CEP', false, []],
    ['nobody in particular', null, false, []],
  ] as const)('by %s', (_, own, coordinates, expected) => {
    expect(matchable(suggestion, own, coordinates)).toEqual(expected);
  });
});
