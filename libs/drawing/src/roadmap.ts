import type { ActionStatus, Health, LocalDate, Phase } from '@roadbook/domain';
import { Sheet, svgOf, type Drawing } from './drawing.js';
import { COLOURS, SIGNS, type SignName } from './palette.js';
import { drawBar, drawMilestones, type Frame } from './roadmap-bar.js';
import { drawSign } from './shape.js';
import { element, fit, textWidth } from './svg.js';
import { timeAxis, type Tick, type TimeAxis } from './time-axis.js';

/** What the drawing shows: actions as bars grouped by activity, over the phases of the partnership. */
export interface RoadmapInput {
  /** BCP 47, for the names of months. */
  readonly language: string;
  /** Words for those who do not see the drawing. */
  readonly alternative: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly today: LocalDate;
  readonly bands: readonly RoadmapBand[];
  readonly groups: readonly RoadmapGroup[];
  readonly words: RoadmapWords;
}

/** A phase of the partnership and how long it was, or is, the current one. */
export interface RoadmapBand {
  readonly phase: Phase;
  readonly label: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface RoadmapGroup {
  readonly code: string;
  readonly title: string;
  readonly bars: readonly RoadmapBar[];
}

export interface RoadmapBar {
  readonly code: string;
  readonly title: string;
  readonly status: ActionStatus;
  readonly health: Health | null;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly baselineStart: LocalDate | null;
  readonly baselineEnd: LocalDate | null;
  /** Percent. */
  readonly progress: number;
  readonly milestones: readonly RoadmapMilestone[];
}

export interface RoadmapMilestone {
  readonly code: string;
  readonly date: LocalDate;
  readonly state: 'PLANNED' | 'REACHED' | 'MISSED' | 'DROPPED';
}

/** The words of the legend. */
export interface RoadmapWords {
  readonly today: string;
  readonly baseline: string;
  readonly progress: string;
  readonly signs: Readonly<Partial<Record<SignName, string>>>;
}

const WIDTH = 720;
const LABEL_WIDTH = 310;
const CODE_WIDTH = 36;
const ROW = 17;
const HEAD = 44;
const LEGEND_ROW = 16;
const SIZE = 10.5;

/** The drawing as SVG text, the same for the same input. */
export function drawRoadmap(input: RoadmapInput): string {
  return svgOf(roadmapDrawing(input), input.alternative);
}

/** The drawing, 720 units wide and as high as its rows ask for. */
export function roadmapDrawing(input: RoadmapInput): Drawing {
  const sheet = new Sheet();
  const axis = timeAxis(input.from, input.to, input.language);
  const rows = input.groups.reduce((sum, group) => sum + 1 + group.bars.length, 0);
  const bottom = HEAD + rows * ROW + 4;
  const frame: Frame = { axis, left: LABEL_WIDTH, width: WIDTH - LABEL_WIDTH - 6 };
  drawBands(sheet, input, frame, bottom);
  drawGrid(sheet, axis, frame, bottom);
  drawGroups(sheet, input, frame);
  drawToday(sheet, input, frame, bottom);
  return sheet.finish(WIDTH, drawLegend(sheet, input, bottom + 26));
}

/** Where a day begins, in the drawing's units. */
function xOf(frame: Frame, date: LocalDate): number {
  return frame.left + frame.axis.at(date) * frame.width;
}

function drawBands(sheet: Sheet, input: RoadmapInput, frame: Frame, bottom: number): void {
  input.bands.forEach((band, index) => {
    const x = xOf(frame, band.from);
    const width = xOf(frame, band.to) - x;
    if (width <= 0) return;
    sheet.shape(element('rect', { x, y: 0, width, height: bottom, fill: COLOURS.band[index % COLOURS.band.length]! }));
    const text = fit(band.label, width - 8, 9.5);
    if (text.length > 2) sheet.label({ text, x: x + 4, y: 11, size: 9.5, bold: true, fill: COLOURS.accent });
  });
}

function drawGrid(sheet: Sheet, axis: TimeAxis, frame: Frame, bottom: number): void {
  const draw = (ticks: readonly Tick[], top: number, base: number, stroke: string, fill: string): void => {
    for (const { from, to, label } of ticks) {
      const x = xOf(frame, from);
      sheet.shape(element('line', { x1: x, y1: top, x2: x, y2: bottom, stroke, 'stroke-width': 0.6 }));
      if (textWidth(label, 9) <= xOf(frame, to) - x) sheet.label({ text: label, x: x + 3, y: base, size: 9, fill });
    }
  };
  draw(axis.steps, 28, 37, COLOURS.hairline, COLOURS.muted);
  draw(axis.years, 16, 25, COLOURS.rule, COLOURS.ink);
  sheet.shape(
    element('line', { x1: 0, y1: HEAD - 3, x2: WIDTH, y2: HEAD - 3, stroke: COLOURS.rule, 'stroke-width': 0.8 }),
  );
}

function drawGroups(sheet: Sheet, input: RoadmapInput, frame: Frame): void {
  let y = HEAD;
  for (const group of input.groups) {
    const text = fit(`${group.code}  ${group.title}`, WIDTH - 8, SIZE);
    sheet.label({ text, x: 0, y: y + 12, size: SIZE, bold: true, fill: COLOURS.accent });
    y += ROW;
    for (const bar of group.bars) {
      drawRow(sheet, bar, frame, y);
      y += ROW;
    }
  }
}

/** Status, code, title and a warning in the first part of the row, then the bar in time. */
function drawRow(sheet: Sheet, bar: RoadmapBar, frame: Frame, y: number): void {
  const middle = y + 8.5;
  sheet.shape(
    element('line', { x1: 0, y1: y + ROW, x2: WIDTH, y2: y + ROW, stroke: COLOURS.hairline, 'stroke-width': 0.5 }),
    drawSign(`status.${bar.status}`, 5, middle, 8),
  );
  if (bar.health && bar.health !== 'ON_TRACK')
    sheet.shape(drawSign(`health.${bar.health}`, LABEL_WIDTH - 8, middle, 8));
  sheet.label({ text: bar.code, x: 13, y: y + 12, size: SIZE, fill: COLOURS.muted });
  const title = fit(bar.title, LABEL_WIDTH - CODE_WIDTH - 24, SIZE);
  sheet.label({ text: title, x: CODE_WIDTH + 8, y: y + 12, size: SIZE, fill: COLOURS.ink });
  sheet.shape(drawBar(bar, frame, y), drawMilestones(bar, frame, y));
}

function drawToday(sheet: Sheet, input: RoadmapInput, frame: Frame, bottom: number): void {
  if (input.today < frame.axis.from || input.today >= frame.axis.to) return;
  const x = xOf(frame, input.today);
  sheet.shape(element('line', { x1: x, y1: 16, x2: x, y2: bottom, stroke: COLOURS.today, 'stroke-width': 1 }));
  sheet.label({ text: input.words.today, x, y: bottom + 8, size: 8.5, middle: true, fill: COLOURS.today });
}

/** Only what the drawing shows is explained, in the order of the palette; answers where the drawing ends. */
function drawLegend(sheet: Sheet, input: RoadmapInput, top: number): number {
  let x = 0;
  let y = top;
  for (const item of legendItems(input)) {
    const width = 15 + textWidth(item.word, 9.5) + 8;
    if (x > 0 && x + width > WIDTH) {
      x = 0;
      y += LEGEND_ROW;
    }
    sheet.shape(item.draw(x, y - 3.2));
    sheet.label({ text: item.word, x: x + 15, y, size: 9.5, fill: COLOURS.ink });
    x += width;
  }
  return y + 8;
}

interface LegendItem {
  readonly word: string;
  draw(x: number, y: number): string;
}

function legendItems({ groups, words }: RoadmapInput): LegendItem[] {
  const used = new Set<string>();
  for (const bar of groups.flatMap((group) => group.bars)) {
    used.add(`status.${bar.status}`);
    if (bar.health && bar.health !== 'ON_TRACK') used.add(`health.${bar.health}`);
    for (const milestone of bar.milestones) used.add(`milestone.${milestone.state}`);
  }
  const names = (Object.keys(SIGNS) as SignName[]).filter((name) => used.has(name));
  return [
    ...names.map((name) => ({
      word: words.signs[name] ?? name,
      draw: (x: number, y: number) => drawSign(name, x + 5, y, 8),
    })),
    { word: words.progress, draw: (x, y) => swatch(x, y - 4, 7, SIGNS['status.IN_PROGRESS'].fill) },
    { word: words.baseline, draw: (x, y) => swatch(x, y - 1, 2.4, COLOURS.baseline) },
  ];
}

function swatch(x: number, y: number, height: number, fill: string): string {
  return element('rect', { x, y, width: 11, height, fill });
}
