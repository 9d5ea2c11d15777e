import { barsDrawing } from './bars.js';
import { pathElements } from './elements.js';

const bar = (label: string, ...values: number[]) => ({
  label,
  parts: values.map((value, at) => ({ look: (['solid', 'pale', 'hollow'] as const)[at]!, value })),
  text: String(values.reduce((sum, value) => sum + value, 0)),
});

describe('bars', () => {
  it('are as long as their values, the longest as long as there is room', () => {
    const widths = pathElements(barsDrawing([bar('one', 10), bar('two', 20, 20)])).map(({ box, strokeWidth }) =>
      Math.round(box[2] - box[0] - strokeWidth),
    );
    expect(widths).toEqual([110, 220, 220]);
  });

  it('leave out what is nothing, and stand without any value at all', () => {
    expect(pathElements(barsDrawing([bar('none', 0, 0)]))).toEqual([]);
    expect(barsDrawing([]).labels).toEqual([]);
  });

  it('say in words what their looks mean', () => {
    const { labels } = barsDrawing([bar('one', 1, 2)], [{ look: 'solid', word: 'Secured' }]);
    expect(labels.map((label) => label.text)).toEqual(['one', '3', 'Secured']);
  });
});
