import type { Sheet } from './drawing.js';
import { SIGNS, type SignName } from './palette.js';
import type { RoadmapBar, RoadmapWords } from './roadmap.js';
import { drawFrame } from './roadmap-bar.js';
import { drawSign } from './shape.js';
import { element, textWidth } from './svg.js';
import { hueOf, type Theme } from './theme.js';
import type { TimelineLook } from './timeline.js';

const ROW = 16;
const SIZE = 9.5;

/** Only what the drawing shows is explained, in the order of the palette; answers where the drawing ends. */
export function drawLegend(
  sheet: Sheet,
  bars: readonly RoadmapBar[],
  words: RoadmapWords,
  { width: room, theme, show }: TimelineLook,
  top: number,
): number {
  let x = 0;
  let y = top;
  for (const item of legendItems(bars, words, theme, show)) {
    const width = 15 + textWidth(item.word, SIZE) + 8;
    if (x > 0 && x + width > room) {
      x = 0;
      y += ROW;
    }
    sheet.shape(item.draw(x, y - 3.2));
    sheet.label({ text: item.word, x: x + 15, y, size: SIZE, fill: theme.ink });
    x += width;
  }
  return y + 8;
}

interface LegendItem {
  readonly word: string;
  draw(x: number, y: number): string;
}

function legendItems(
  bars: readonly RoadmapBar[],
  words: RoadmapWords,
  theme: Theme,
  show: TimelineLook['show'],
): LegendItem[] {
  const names = signsOf(bars, show);
  const { fill } = hueOf('status.IN_PROGRESS', theme);
  const items: LegendItem[] = names.map((name) => ({
    word: words.signs[name] ?? name,
    draw: (x, y) => drawSign(name, x + 5, y, 8, theme),
  }));
  items.push({ word: words.progress, draw: (x, y) => swatch(x, y - 4, 7, fill) });
  if (show.baseline) items.push({ word: words.baseline, draw: (x, y) => swatch(x, y - 1, 2.4, theme.baseline) });
  if (bars.some(({ critical }) => critical))
    items.push({ word: words.critical, draw: (x, y) => drawFrame({ x: x + 2, y: y - 2, width: 8, height: 4 }, theme) });
  return items;
}

/** The signs that a drawing of these bars has, in the order of the palette. */
export function signsOf(bars: readonly RoadmapBar[], show: TimelineLook['show']): SignName[] {
  const used = new Set<string>();
  for (const bar of bars) {
    used.add(`status.${bar.status}`);
    if (bar.health && bar.health !== 'ON_TRACK') used.add(`health.${bar.health}`);
    if (show.milestones) for (const milestone of bar.milestones) used.add(`milestone.${milestone.state}`);
  }
  return (Object.keys(SIGNS) as SignName[]).filter((name) => used.has(name));
}

function swatch(x: number, y: number, height: number, fill: string): string {
  return element('rect', { x, y, width: 11, height, fill });
}
