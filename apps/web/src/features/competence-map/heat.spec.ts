import { mostOf, shadeOf } from './heat.js';

describe('the shades of a heat map', () => {
  it.each([
    [0, 3, 0],
    [1, 3, 2],
    [2, 3, 3],
    [3, 3, 4],
    [1, 1, 4],
    [1, 12, 1],
    [0, 0, 0],
  ])('%d of at most %d is shade %d', (count, most, shade) => expect(shadeOf(count, most)).toBe(shade));

  it('are measured by the fullest cell', () => {
    expect(mostOf([])).toBe(0);
    expect(
      mostOf([{ cells: [{ organisations: [1] }, { organisations: [] }] }, { cells: [{ organisations: [1, 2] }] }]),
    ).toBe(2);
  });
});
