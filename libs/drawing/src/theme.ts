import { COLOURS, SIGNS, TONES, type Hue, type SignName, type Tone } from './palette.js';

/** The colours of a drawing: those of paper, or those of a dark page. Shapes and words are the same in both. */
export interface Theme {
  readonly hues: Readonly<Record<Tone, Hue>>;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly hairline: string;
  readonly paper: string;
  readonly accent: string;
  readonly baseline: string;
  readonly today: string;
  readonly band: readonly string[];
}

/** Reports, exports and light pages. */
export const LIGHT: Theme = { hues: TONES, ...COLOURS };

/** Dark pages: words keep a contrast of 4.5 on the ground and on every band, shapes one of 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const DARK: Theme = {
  hues: {
    green: { ink: '#6fd3a0', fill: '#3f9d70', tint: '#15291f' },
    amber: { ink: '#f0b35a', fill: '#b87a24', tint: '#2e2412' },
    red: { ink: '#ff9c94', fill: '#d9625a', tint: '#341b1b' },
    blue: { ink: '#8fbdf0', fill: '#4c8ad0', tint: '#17263a' },
    teal: { ink: '#74cbd7', fill: '#3b96a3', tint: '#13282c' },
    slate: { ink: '#b4bcc8', fill: '#808b99', tint: '#232a33' },
    violet: { ink: '#c2aef2', fill: '#957ad6', tint: '#272038' },
  },
  ink: '#e6e9ee',
  muted: '#a3abb7',
  rule: '#4c5560',
  hairline: '#2b333d',
  paper: '#12161b',
  accent: '#8fbdf0',
  baseline: '#8a94a1',
  today: '#ff9c94',
  band: ['#141a21', '#18202a', '#1c2632'],
};

/** The colours of a sign in a theme. */
export function hueOf(name: SignName, theme: Theme): Hue {
  return theme.hues[SIGNS[name].tone];
}
