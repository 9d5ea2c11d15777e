import { Sheet, type Drawing } from './drawing.js';
import { COLOURS } from './palette.js';
import { element, fit, textWidth, type Attributes } from './svg.js';

/** How the parts of a bar are told apart, with and without colour: filled, pale, or an outline. */
export type BarLook = 'solid' | 'pale' | 'hollow';

export interface BarPart {
  readonly look: BarLook;
  readonly value: number;
}

/** A bar as long as the sum of its parts. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly BarPart[];
  /** What stands at its end, such as the sum in words. */
  readonly text: string;
}

export interface BarLegend {
  readonly look: BarLook;
  readonly word: string;
}

const WIDTH = 720;
const LABEL = 170;
const TEXT = 110;
const STEP = 20;
const HEIGHT = 12;

const LOOKS: Readonly<Record<BarLook, Attributes>> = {
  solid: { fill: COLOURS.accent, stroke: COLOURS.accent, 'stroke-width': 0.8 },
  pale: { fill: COLOURS.band[2], stroke: COLOURS.accent, 'stroke-width': 0.8 },
  hollow: { fill: COLOURS.paper, stroke: COLOURS.accent, 'stroke-width': 0.8, 'stroke-dasharray': '2.5 1.8' },
};

/** Bars of one scale one below the other, 720 units wide, with the meaning of their looks below where there are several. */
export function barsDrawing(bars: readonly Bar[], legend: readonly BarLegend[] = []): Drawing {
  const sheet = new Sheet();
  const longest = Math.max(...bars.map(lengthOf), 0);
  const room = WIDTH - LABEL - TEXT;
  bars.forEach((bar, index) => drawBar(sheet, bar, 4 + index * STEP, longest > 0 ? room / longest : 0));
  let y = 4 + bars.length * STEP;
  if (legend.length > 0) {
    drawLegend(sheet, legend, y + 2);
    y += 16;
  }
  return sheet.finish(WIDTH, y);
}

function lengthOf({ parts }: Bar): number {
  return parts.reduce((sum, part) => sum + Math.max(0, part.value), 0);
}

function drawBar(sheet: Sheet, bar: Bar, y: number, scale: number): void {
  const base = y + HEIGHT - 2.5;
  sheet.label({ text: fit(bar.label, LABEL - 8, 10), x: 0, y: base, size: 10, fill: COLOURS.ink });
  let x = LABEL;
  for (const { look, value } of bar.parts) {
    const width = Math.max(0, value) * scale;
    if (width > 0) sheet.shape(element('rect', { x, y, width, height: HEIGHT, ...LOOKS[look] }));
    x += width;
  }
  sheet.label({ text: bar.text, x: x + 6, y: base, size: 9.5, fill: COLOURS.ink });
}

function drawLegend(sheet: Sheet, legend: readonly BarLegend[], y: number): void {
  let x = LABEL;
  for (const { look, word } of legend) {
    sheet.shape(element('rect', { x, y: y + 1, width: 16, height: 8, ...LOOKS[look] }));
    sheet.label({ text: word, x: x + 21, y: y + 8.5, size: 9.5, fill: COLOURS.ink });
    x += 21 + textWidth(word, 9.5) + 18;
  }
}
