import { SIGNS, type SignName } from './palette.js';
import { DARK, hueOf, LIGHT } from './theme.js';

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

const names = Object.keys(SIGNS) as SignName[];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s theme', (_, theme) => {
  const grounds = [theme.paper, ...theme.band];

  it.each(names)('shows %s: words on the ground, shapes on every band, the part done in its bar', (name) => {
    const { ink, fill, tint } = hueOf(name, theme);
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(fill, tint)).toBeGreaterThanOrEqual(3);
    for (const ground of grounds) {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(fill, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['ink', 'muted', 'accent', 'today'] as const)('has %s for words on every ground', (name) => {
    for (const ground of grounds) expect(contrast(theme[name], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws arrows that stand out', () => {
    for (const ground of grounds) expect(contrast(theme.muted, ground)).toBeGreaterThanOrEqual(3);
  });

  it('has the baseline stand out from the ground', () => {
    expect(contrast(theme.baseline, theme.paper)).toBeGreaterThanOrEqual(2.9);
  });
});
