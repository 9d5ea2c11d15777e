import { Sheet, type Drawing } from './drawing.js';
import { COLOURS, SIGNS, type SignName } from './palette.js';
import { drawSign } from './shape.js';
import { element, fit, textWidth } from './svg.js';

/** A bar divided by how many things are in which state. */
export interface SharesBar {
  readonly label: string;
  readonly parts: readonly { readonly sign: SignName; readonly word: string; readonly count: number }[];
}

const WIDTH = 720;
const LABEL = 84;
const HEIGHT = 15;
const LEGEND = 15;

/** Bars of equal length one below the other, 720 units wide; empty parts are left out. */
export function sharesDrawing(bars: readonly SharesBar[]): Drawing {
  const sheet = new Sheet();
  let y = 4;
  for (const bar of bars) y = drawBar(sheet, bar, y) + 9;
  return sheet.finish(WIDTH, y);
}

/** Draws one bar with its legend, and answers where it ends. */
function drawBar(sheet: Sheet, bar: SharesBar, top: number): number {
  const parts = bar.parts.filter((part) => part.count > 0);
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const room = WIDTH - LABEL;
  sheet.label({
    text: fit(bar.label, LABEL - 8, 10.5),
    x: 0,
    y: top + 11.5,
    size: 10.5,
    bold: true,
    fill: COLOURS.ink,
  });
  if (total === 0) {
    sheet.shape(element('rect', { x: LABEL, y: top, width: room, height: HEIGHT, fill: 'none', stroke: COLOURS.rule }));
  }
  let x = LABEL;
  for (const part of parts) {
    const width = (room * part.count) / total;
    drawPart(sheet, part.sign, String(part.count), x, top, width);
    x += width;
  }
  return drawLegend(sheet, parts, top + HEIGHT + 13);
}

function drawPart(sheet: Sheet, name: SignName, count: string, x: number, y: number, width: number): void {
  const { fill } = SIGNS[name];
  sheet.shape(element('rect', { x, y, width, height: HEIGHT, fill, stroke: COLOURS.paper, 'stroke-width': 1.2 }));
  if (textWidth(count, 10) + 4 > width) return;
  sheet.label({ text: count, x: x + width / 2, y: y + 11, size: 10, bold: true, middle: true, fill: COLOURS.paper });
}

function drawLegend(sheet: Sheet, parts: SharesBar['parts'], top: number): number {
  let x = LABEL;
  let y = top;
  for (const part of parts) {
    const text = `${part.word} ${part.count}`;
    const width = 13 + textWidth(text, 9.5) + 12;
    if (x > LABEL && x + width > WIDTH) {
      x = LABEL;
      y += LEGEND;
    }
    sheet.shape(drawSign(part.sign, x + 5, y - 3.2, 8));
    sheet.label({ text, x: x + 13, y, size: 9.5, fill: COLOURS.ink });
    x += width;
  }
  return y + 4;
}
