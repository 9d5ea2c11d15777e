import { moveTo } from './useGrid.js';

const SIZE = { rows: 100, columns: 8, page: 20 };
const from = (key: string, index: number, column: number, ctrlKey = false) => {
  const to = moveTo({ key, ctrlKey, metaKey: false }, { index, column }, SIZE);
  return to && [to.index, to.column];
};

describe('a move through the grid', () => {
  it.each([
    ['ArrowDown', 5, 2, [6, 2]],
    ['ArrowUp', 5, 2, [4, 2]],
    ['ArrowUp', 0, 2, [0, 2]],
    ['ArrowDown', 99, 2, [99, 2]],
    ['ArrowRight', 5, 7, [5, 7]],
    ['ArrowLeft', 5, 2, [5, 1]],
    ['PageDown', 90, 2, [99, 2]],
    ['PageUp', 30, 2, [10, 2]],
    ['Home', 30, 4, [30, 0]],
    ['End', 30, 4, [30, 7]],
    ['q', 30, 4, null],
  ])('%s from %d, %d', (key, index, column, expected) => {
    expect(from(key, index, column)).toEqual(expected);
  });

  it.each([
    ['Home', [0, 0]],
    ['End', [99, 7]],
    ['ArrowUp', [0, 4]],
    ['ArrowDown', [99, 4]],
    ['ArrowLeft', [30, 0]],
    ['ArrowRight', [30, 7]],
  ])('Ctrl and %s go all the way', (key, expected) => {
    expect(from(key, 30, 4, true)).toEqual(expected);
  });
});
