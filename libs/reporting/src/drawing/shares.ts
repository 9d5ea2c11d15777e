import { COLOURS, FONT_FAMILY, SIGNS, type SignName } from './palette.js';
import { drawSign } from './shape.js';
import { drawing, element, fit, textElement, textWidth } from './svg.js';

/** Bars of equal length, each divided by how many things are in which state. */
export interface SharesInput {
  /** Words for those who do not see the drawing. */
  readonly alternative: string;
  readonly bars: readonly SharesBar[];
}

export interface SharesBar {
  readonly label: string;
  readonly parts: readonly { readonly sign: SignName; readonly word: string; readonly count: number }[];
}

const WIDTH = 720;
const LABEL = 84;
const HEIGHT = 15;
const LEGEND = 15;

/** The drawing as SVG text, 720 units wide; empty parts are left out. */
export function drawShares(input: SharesInput): string {
  let y = 4;
  const content: string[] = [];
  for (const bar of input.bars) {
    const drawn = drawBar(bar, y);
    content.push(drawn.svg);
    y = drawn.bottom + 9;
  }
  return drawing(WIDTH, y, FONT_FAMILY, input.alternative, content.join(''));
}

function drawBar(bar: SharesBar, top: number): { svg: string; bottom: number } {
  const parts = bar.parts.filter((part) => part.count > 0);
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const room = WIDTH - LABEL;
  const label = fit(bar.label, LABEL - 8, 10.5);
  const svg = [
    textElement(label, { x: 0, y: top + 11.5, 'font-size': 10.5, 'font-weight': 'bold', fill: COLOURS.ink }),
  ];
  let x = LABEL;
  for (const part of parts) {
    const width = (room * part.count) / total;
    svg.push(drawPart(part.sign, part.count, x, top, width));
    x += width;
  }
  if (total === 0)
    svg.push(element('rect', { x, y: top, width: room, height: HEIGHT, fill: 'none', stroke: COLOURS.rule }));
  const legend = drawLegend(parts, top + HEIGHT + 13);
  return { svg: svg.join('') + legend.svg, bottom: legend.bottom };
}

function drawPart(name: SignName, count: number, x: number, y: number, width: number): string {
  const { fill } = SIGNS[name];
  const box = element('rect', { x, y, width, height: HEIGHT, fill, stroke: COLOURS.paper, 'stroke-width': 1.2 });
  const figure = String(count);
  if (textWidth(figure, 10) + 4 > width) return box;
  const text = {
    x: x + width / 2,
    y: y + 11,
    'font-size': 10,
    'font-weight': 'bold',
    'text-anchor': 'middle',
    fill: COLOURS.paper,
  };
  return box + textElement(figure, text);
}

function drawLegend(parts: SharesBar['parts'], top: number): { svg: string; bottom: number } {
  const svg: string[] = [];
  let x = LABEL;
  let y = top;
  for (const part of parts) {
    const words = `${part.word} ${part.count}`;
    const width = 13 + textWidth(words, 9.5) + 12;
    if (x > LABEL && x + width > WIDTH) {
      x = LABEL;
      y += LEGEND;
    }
    svg.push(
      drawSign(part.sign, x + 5, y - 3.2, 8),
      textElement(words, { x: x + 13, y, 'font-size': 9.5, fill: COLOURS.ink }),
    );
    x += width;
  }
  return { svg: svg.join(''), bottom: y + 4 };
}
