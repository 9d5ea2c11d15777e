import fc from 'fast-check';
import { pathElements } from './elements.js';
import { seriesDrawing, seriesShape, type Series } from './series.js';

describe('a series in a box', () => {
  it.each<[string, Series, [number, number][], number | null]>([
    ['the beginning alone', { baseline: 0, target: null, values: [] }, [[0, 10]], null],
    [
      'up to its target',
      { baseline: 0, target: 10, values: [5, 10] },
      [
        [0, 10],
        [50, 5],
        [100, 0],
      ],
      0,
    ],
    [
      'beyond its target',
      { baseline: 0, target: 10, values: [20] },
      [
        [0, 10],
        [100, 0],
      ],
      5,
    ],
    [
      'down to its target',
      { baseline: 10, target: 5, values: [8] },
      [
        [0, 0],
        [100, 2],
      ],
      5,
    ],
    [
      'below nothing',
      { baseline: -10, target: null, values: [10] },
      [
        [0, 10],
        [100, 0],
      ],
      null,
    ],
    [
      'always nothing',
      { baseline: 0, target: null, values: [0] },
      [
        [0, 10],
        [100, 10],
      ],
      null,
    ],
  ])('%s', (_, series, points, target) => {
    const shape = seriesShape(series, 100, 10);
    expect(shape.points.map(({ x, y }) => [x, y])).toEqual(points);
    expect(shape.target).toBe(target);
  });

  it('never leaves it', () => {
    const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    const series = fc.record({
      baseline: number,
      target: fc.option(number),
      values: fc.array(number, { maxLength: 20 }),
    });
    fc.assert(
      fc.property(series, (given) => {
        const { points, target } = seriesShape(given, 80, 20);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(80);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(20 + 1e-9);
        }
        if (target !== null) expect(target).toBeLessThanOrEqual(20 + 1e-9);
      }),
    );
  });
});

describe('a drawing of series', () => {
  it('has a line, its last value and its target for each row, and says both in words', () => {
    const row = { label: 'SMEs reached', text: '5 of 10', baseline: 0, target: 10, values: [2, 5] };
    const drawing = seriesDrawing([row, { ...row, values: [], target: null }]);
    // The dashed target, two pieces of the line, and the last value.
    expect(pathElements(drawing).map(({ dashes }) => dashes.length > 0)).toEqual([true, false, false, false]);
    expect(drawing.labels.map(({ text }) => text)).toEqual(['SMEs reached', '5 of 10', 'SMEs reached', '5 of 10']);
    expect(seriesDrawing([]).labels).toEqual([]);
  });
});
