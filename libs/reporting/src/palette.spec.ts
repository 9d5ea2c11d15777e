import { COVERAGE, covers } from './render/typst/coverage.js';
import { wordsOf, type LabelKey } from './labels/labels.js';
import { COLOURS, SIGNS, type SignName } from '@roadbook/drawing';

const names = Object.keys(SIGNS) as SignName[];

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(left: string, right: string): number {
  const [low, high] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

describe('the palette', () => {
  it.each(names)('%s reads on white and on its tint, and white reads on it', (name) => {
    const { ink, fill, tint } = SIGNS[name];
    expect(contrast(ink, COLOURS.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(fill, COLOURS.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([COLOURS.ink, COLOURS.muted, COLOURS.accent, COLOURS.today])(
    '%s reads on white and on every band',
    (colour) => {
      for (const ground of [COLOURS.paper, ...COLOURS.band])
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(names)('%s has a word, and a shape that the font of the reports has', (name) => {
    expect(wordsOf('en').say(name satisfies LabelKey)).not.toBe('');
    expect(covers(COVERAGE, SIGNS[name].glyph.codePointAt(0)!)).toBe(true);
  });

  it('tells the healths apart without colour', () => {
    const shapes = names.filter((name) => name.startsWith('health.')).map((name) => SIGNS[name].shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
