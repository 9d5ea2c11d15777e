import type { ActionStatus, Health, LocalDate, Phase } from '@roadbook/domain';
import { COLOURS, FONT_FAMILY, SIGNS, type SignName } from './palette.js';
import { drawBar, drawMilestones, type Frame } from './roadmap-bar.js';
import { drawSign } from './shape.js';
import { drawing, element, fit, textElement, textWidth } from './svg.js';
import { timeAxis, type TimeAxis } from './time-axis.js';

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
const LABEL_WIDTH = 232;
const ROW = 17;
const HEAD = 44;
const LEGEND_ROW = 16;
const SIZE = 10.5;

/** The drawing as SVG text, the same for the same input. Sizes are in its own units; it is 720 wide. */
export function drawRoadmap(input: RoadmapInput): string {
  const axis = timeAxis(input.from, input.to, input.language);
  const rows = input.groups.reduce((sum, group) => sum + 1 + group.bars.length, 0);
  const bottom = HEAD + rows * ROW + 4;
  const frame: Frame = { axis, left: LABEL_WIDTH, width: WIDTH - LABEL_WIDTH - 14 };
  const legend = drawLegend(input, bottom + 16);
  const content = [
    drawBands(input, frame, bottom),
    drawGrid(axis, frame, bottom),
    drawGroups(input, frame),
    drawToday(input, frame, bottom),
    legend.svg,
  ];
  return drawing(WIDTH, bottom + 10 + legend.height, FONT_FAMILY, input.alternative, content.join(''));
}

/** Where a day begins, in the drawing's units. */
function xOf(frame: Frame, date: LocalDate): number {
  return frame.left + frame.axis.at(date) * frame.width;
}

function drawBands(input: RoadmapInput, frame: Frame, bottom: number): string {
  return input.bands
    .map((band, index) => {
      const x = xOf(frame, band.from);
      const width = xOf(frame, band.to) - x;
      if (width <= 0) return '';
      const fill = COLOURS.band[index % COLOURS.band.length]!;
      const label = fit(band.label, width - 8, 9.5);
      const words = textElement(label, {
        x: x + 4,
        y: 11,
        'font-size': 9.5,
        'font-weight': 'bold',
        fill: COLOURS.accent,
      });
      return element('rect', { x, y: 0, width, height: bottom, fill }) + (label.length > 2 ? words : '');
    })
    .join('');
}

function drawGrid(axis: TimeAxis, frame: Frame, bottom: number): string {
  const line = (date: LocalDate, top: number, stroke: string): string => {
    const x = xOf(frame, date);
    return element('line', { x1: x, y1: top, x2: x, y2: bottom, stroke, 'stroke-width': 0.6 });
  };
  const label = (from: LocalDate, to: LocalDate, text: string, y: number, fill: string): string => {
    const room = xOf(frame, to) - xOf(frame, from);
    if (textWidth(text, 9) > room) return '';
    return textElement(text, { x: xOf(frame, from) + 3, y, 'font-size': 9, fill });
  };
  return [
    ...axis.steps.map((tick) => line(tick.from, 28, COLOURS.hairline)),
    ...axis.years.map((tick) => line(tick.from, 16, COLOURS.rule)),
    ...axis.years.map((tick) => label(tick.from, tick.to, tick.label, 25, COLOURS.ink)),
    ...axis.steps.map((tick) => label(tick.from, tick.to, tick.label, 37, COLOURS.muted)),
    element('line', { x1: 0, y1: HEAD - 3, x2: WIDTH, y2: HEAD - 3, stroke: COLOURS.rule, 'stroke-width': 0.8 }),
  ].join('');
}

function drawGroups(input: RoadmapInput, frame: Frame): string {
  const parts: string[] = [];
  let y = HEAD;
  for (const group of input.groups) {
    const title = fit(`${group.code}  ${group.title}`, WIDTH - 8, SIZE);
    parts.push(textElement(title, { x: 0, y: y + 12, 'font-size': SIZE, 'font-weight': 'bold', fill: COLOURS.accent }));
    y += ROW;
    for (const bar of group.bars) {
      parts.push(drawRow(bar, frame, y));
      y += ROW;
    }
  }
  return parts.join('');
}

function drawRow(bar: RoadmapBar, frame: Frame, y: number): string {
  const codeWidth = 36;
  const title = fit(bar.title, LABEL_WIDTH - codeWidth - 20, SIZE);
  const text = { y: y + 12, 'font-size': SIZE };
  return [
    element('line', { x1: 0, y1: y + ROW, x2: WIDTH, y2: y + ROW, stroke: COLOURS.hairline, 'stroke-width': 0.5 }),
    drawSign(`status.${bar.status}`, 5, y + 8.5, 8),
    textElement(bar.code, { x: 13, ...text, fill: COLOURS.muted }),
    textElement(title, { x: codeWidth + 8, ...text, fill: COLOURS.ink }),
    drawBar(bar, frame, y),
    drawMilestones(bar, frame, y),
  ].join('');
}

function drawToday(input: RoadmapInput, frame: Frame, bottom: number): string {
  if (input.today < frame.axis.from || input.today >= frame.axis.to) return '';
  const x = xOf(frame, input.today);
  const words = textElement(input.words.today, {
    x,
    y: bottom + 8,
    'font-size': 8.5,
    'text-anchor': 'middle',
    fill: COLOURS.today,
  });
  return element('line', { x1: x, y1: 16, x2: x, y2: bottom, stroke: COLOURS.today, 'stroke-width': 1 }) + words;
}

/** Only what the drawing shows is explained, in the order of the palette. */
function drawLegend(input: RoadmapInput, top: number): { svg: string; height: number } {
  const bars = input.groups.flatMap((group) => group.bars);
  const used = new Set<string>(bars.map((bar) => `status.${bar.status}`));
  for (const bar of bars) for (const milestone of bar.milestones) used.add(`milestone.${milestone.state}`);
  for (const bar of bars) if (bar.health && bar.health !== 'ON_TRACK') used.add(`health.${bar.health}`);
  const names = (Object.keys(SIGNS) as SignName[]).filter((name) => used.has(name) && input.words.signs[name]);
  const items = [
    ...names.map((name) => ({
      word: input.words.signs[name]!,
      draw: (x: number, y: number) => drawSign(name, x + 5, y, 8),
    })),
    {
      word: input.words.progress,
      draw: (x: number, y: number) => swatch(x, y - 4, 7, SIGNS['status.IN_PROGRESS'].fill),
    },
    { word: input.words.baseline, draw: (x: number, y: number) => swatch(x, y - 1, 2.4, COLOURS.baseline) },
  ];
  let x = 0;
  let y = top + 12;
  const parts: string[] = [];
  for (const item of items) {
    const width = 15 + textWidth(item.word, 9.5) + 10;
    if (x > 0 && x + width > WIDTH) {
      x = 0;
      y += LEGEND_ROW;
    }
    parts.push(item.draw(x, y - 3.2), textElement(item.word, { x: x + 15, y, 'font-size': 9.5, fill: COLOURS.ink }));
    x += width;
  }
  return { svg: parts.join(''), height: y - top + 10 };
}

function swatch(x: number, y: number, height: number, fill: string): string {
  return element('rect', { x, y, width: 11, height, fill });
}
