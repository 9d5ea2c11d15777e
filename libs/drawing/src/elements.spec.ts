import type { Drawing } from './drawing.js';
import { layersOf, overlap, pathElements } from './elements.js';
import { SIGNS, type SignName } from './palette.js';
import { drawSign } from './shape.js';
import { element } from './svg.js';

const drawing = (...shapes: string[]): Drawing => ({ width: 720, height: 100, shapes: shapes.join(''), labels: [] });
const square = (x: number, fill: string): string => element('rect', { x, y: 0, width: 10, height: 10, fill });

describe('shapes as paths', () => {
  it.each([
    ['rect', element('rect', { x: 1, y: 2, width: 3, height: 4, fill: '#111111' }), 'M1 2h3v4h-3Z', [1, 2, 4, 6]],
    [
      'line',
      element('line', { x1: 1, y1: 2, x2: 5, y2: 2, stroke: '#111111', 'stroke-width': 2 }),
      'M1 2L5 2',
      [0, 1, 6, 3],
    ],
    [
      'circle',
      element('circle', { cx: 5, cy: 5, r: 2, fill: '#111111' }),
      'M3 5A2 2 0 0 1 7 5A2 2 0 0 1 3 5Z',
      [1, 3, 9, 7],
    ],
    [
      'path',
      element('path', { d: 'M1 9l4 -8', fill: 'none', stroke: '#111111', 'stroke-width': 0 }),
      'M1 9l4 -8',
      [1, 1, 5, 9],
    ],
  ])('%s', (_, shape, path, box) => {
    expect(pathElements(drawing(shape))).toEqual([expect.objectContaining({ path, box })]);
  });

  it.each(Object.keys(SIGNS) as SignName[])('reads all of the sign %s', (name) => {
    const shapes = drawSign(name, 50, 50, 10);
    const elements = pathElements(drawing(shapes));
    expect(elements.length).toBe(shapes.match(/</g)!.length);
    for (const { box } of elements) expect(overlap(box, [44, 44, 56, 56])).toBe(true);
  });

  it('reads paints and dashes', () => {
    const shape = element('rect', {
      x: 0,
      y: 0,
      width: 1,
      height: 1,
      fill: 'none',
      stroke: '#222222',
      'stroke-dasharray': '2.5 1.8',
    });
    expect(pathElements(drawing(shape))[0]).toMatchObject({
      fill: null,
      stroke: '#222222',
      strokeWidth: 1,
      dashes: [2.5, 1.8],
    });
  });
});

describe('layers', () => {
  const layers = (...shapes: string[]) => layersOf(pathElements(drawing(...shapes)));

  it('gather shapes of one paint', () => {
    expect(layers(square(0, '#a'), square(20, '#b'), square(40, '#a'))).toMatchObject([{ fill: '#a' }, { fill: '#b' }]);
  });

  it('keep above what was drawn above', () => {
    const made = layers(square(0, '#a'), square(5, '#b'), square(8, '#a'));
    expect(made.map(({ fill }) => fill)).toEqual(['#a', '#b', '#a']);
  });

  it('draw on its own what overlaps its like', () => {
    expect(layers(square(0, '#a'), square(5, '#a'), square(30, '#a'))).toMatchObject([
      { paths: [/M0.*M30/, /M5/].map((pattern) => expect.stringMatching(pattern) as string) },
    ]);
  });
});
