import { partsOf, pathOf } from './codes.js';

describe('pathOf', () => {
  it.each([
    ['A5.10', 'actions/A5.10'],
    ['D5.4.1', 'deliverables/D5.4.1'],
    ['MS5.4.12', 'actions/A5.4#MS5.4.12'],
    ['O1', null],
    ['Catalonia', null],
  ])('%s is at %s', (code, path) => {
    expect(pathOf(code)).toBe(path);
  });
});

describe('partsOf', () => {
  it('cuts a sentence where it names a code', () => {
    expect(partsOf('Still open: D1.1.1, MS1.1.2.', ['D1.1.1', 'MS1.1.2'])).toEqual([
      'Still open: ',
      'D1.1.1',
      ', ',
      'MS1.1.2',
      '.',
    ]);
  });

  it('does not take a code for the beginning of another', () => {
    expect(partsOf('A1.10 and A1.1', ['A1.1'])).toEqual(['A1.10 and ', 'A1.1']);
  });

  it('leaves names of what has no page', () => {
    expect(partsOf('It serves O1.', ['O1'])).toEqual(['It serves O1.']);
  });
});
