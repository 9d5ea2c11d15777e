import type { LocalDate } from '@roadbook/domain';
import { Sheet, type Drawing } from './drawing.js';
import { drawBar, drawDeliverables, drawMilestones, spanIn, xOf, type BarLook, type Frame } from './roadmap-bar.js';
import type { RoadmapBand, RoadmapBar, RoadmapGroup, RoadmapLink, RoadmapMilestone, RoadmapWords } from './roadmap.js';
import { drawSign } from './shape.js';
import { element, fit, textWidth } from './svg.js';
import type { Theme } from './theme.js';
import type { Tick, TimeAxis } from './time-axis.js';
import { drawLegend } from './timeline-legend.js';
import { drawLinks } from './timeline-links.js';
import type { TimelineSizes } from './timeline-sizes.js';

/** A schedule as rows over one axis of time. */
export interface TimelineInput {
  readonly axis: TimeAxis;
  readonly today: LocalDate;
  readonly bands: readonly RoadmapBand[];
  readonly rows: readonly TimelineRow[];
  readonly links: readonly RoadmapLink[];
  readonly words: RoadmapWords;
}

export type TimelineRow =
  | { readonly kind: 'group'; readonly group: RoadmapGroup }
  | { readonly kind: 'bar'; readonly bar: RoadmapBar }
  | { readonly kind: 'milestone'; readonly milestone: RoadmapMilestone };

/** What of the schedule is drawn beside the bars themselves. */
export interface TimelineShow {
  readonly baseline?: boolean;
  readonly milestones?: boolean;
  readonly deliverables?: boolean;
  /** A thin bar over all of a group's actions. */
  readonly groups?: boolean;
}

export interface TimelineLook {
  /** Of the whole drawing, in its units. */
  readonly width: number;
  /** How much of the width code, title and state of the rows take; none where they stand beside the drawing. */
  readonly labels?: { readonly width: number; readonly codes: number };
  readonly sizes: TimelineSizes;
  readonly theme: Theme;
  readonly show: TimelineShow;
  /** Explains the signs below the rows. */
  readonly legend?: boolean;
  /** The head with phases, years and months, or the rows, alone: a page keeps the head in sight. Both when left out. */
  readonly part?: 'head' | 'rows';
  /** The rows to draw, the last not included; the drawing then begins with the first of them. All when left out. */
  readonly window?: { readonly first: number; readonly last: number };
  /** Words of the head do not begin left of here: where the visible part of a scrolled head begins. */
  readonly from?: number;
}

/** What the parts of a drawing are drawn with. */
interface Pen extends BarLook {
  readonly sheet: Sheet;
  readonly frame: Frame;
  readonly look: TimelineLook;
  /** Where the rows begin and end. */
  readonly top: number;
  readonly bottom: number;
}

const HEAD = 44;
const SIZE = 10.5;
/** Room for the arrows of what begins or ends with the axis, where no labels stand beside it. */
const EDGE = 12;

/** How high the head is with these sizes. */
export function headHeight({ scale }: TimelineSizes): number {
  return HEAD * scale;
}

/** Every group with its bars. */
export function timelineRows(groups: readonly RoadmapGroup[]): TimelineRow[] {
  return groups.flatMap((group): TimelineRow[] => [
    { kind: 'group', group },
    ...group.bars.map((bar): TimelineRow => ({ kind: 'bar', bar })),
  ]);
}

/** Where time runs in a drawing of this look. */
export function frameOf(axis: TimeAxis, { width, labels }: Pick<TimelineLook, 'width' | 'labels'>): Frame {
  const left = labels?.width ?? EDGE;
  return { axis, left, width: width - left - (labels ? 6 : EDGE) };
}

/** The drawing, the same for the same input: as wide as told, and as high as its rows ask for. */
export function timeline(input: TimelineInput, look: TimelineLook): Drawing {
  const sheet = new Sheet();
  const { theme, sizes } = look;
  const rows = look.window ? input.rows.slice(look.window.first, look.window.last) : input.rows;
  const top = look.part === 'rows' ? 0 : headHeight(sizes);
  const bottom = look.part === 'head' ? top : top + rows.length * sizes.row + (look.part === 'rows' ? 0 : 4);
  const pen: Pen = { sheet, frame: frameOf(input.axis, look), look, theme, sizes, top, bottom };
  drawBands(pen, input.bands);
  drawGrid(pen, input.axis);
  if (look.part === 'head') {
    drawToday(pen, input);
    return sheet.finish(look.width, bottom);
  }
  sheet.shape(drawLinks(input, look.window?.first ?? 0, rows.length, pen));
  rows.forEach((row, index) => drawRow(pen, row, top + index * sizes.row));
  drawToday(pen, input);
  const bars = rows.flatMap((row) => (row.kind === 'bar' ? [row.bar] : []));
  const end = look.legend ? drawLegend(sheet, bars, input.words, look, bottom + 26) : bottom;
  return sheet.finish(look.width, end);
}

function drawBands({ sheet, frame, look, theme, sizes, bottom }: Pen, bands: readonly RoadmapBand[]): void {
  const size = 9.5 * sizes.scale;
  bands.forEach((band, index) => {
    const x = xOf(frame, band.from);
    const width = xOf(frame, band.to) - x;
    if (width <= 0) return;
    sheet.shape(element('rect', { x, y: 0, width, height: bottom, fill: theme.band[index % theme.band.length]! }));
    if (look.part === 'rows') return;
    const seen = Math.max(x, look.from ?? 0);
    const text = fit(band.label, x + width - seen - 8, size);
    if (text.length > 2) sheet.label({ text, x: seen + 4, y: 11 * sizes.scale, size, bold: true, fill: theme.accent });
  });
}

function drawGrid({ sheet, frame, look, theme, sizes, bottom, top: rows }: Pen, axis: TimeAxis): void {
  const { scale } = sizes;
  const headless = look.part === 'rows';
  const size = 9 * scale;
  const draw = (ticks: readonly Tick[], top: number, base: number, stroke: string, fill: string): void => {
    for (const { from, to, label } of ticks) {
      const x = xOf(frame, from);
      const y1 = headless ? 0 : top * scale;
      sheet.shape(element('line', { x1: x, y1, x2: x, y2: bottom, stroke, 'stroke-width': 0.6 }));
      const seen = Math.max(x, look.from ?? 0);
      if (!headless && textWidth(label, size) <= xOf(frame, to) - seen)
        sheet.label({ text: label, x: seen + 3, y: base * scale, size, fill });
    }
  };
  draw(axis.steps, 28, 37, theme.hairline, theme.muted);
  draw(axis.upper, 16, 25, theme.rule, theme.ink);
  if (headless) return;
  const y = look.part === 'head' ? rows - 0.5 : rows - 3 * scale;
  sheet.shape(element('line', { x1: 0, y1: y, x2: look.width, y2: y, stroke: theme.rule, 'stroke-width': 0.8 }));
}

function drawRow(pen: Pen, row: TimelineRow, y: number): void {
  const { sheet, frame, look } = pen;
  if (row.kind === 'group') return drawGroup(pen, row.group, y);
  if (look.labels || look.part === 'rows') drawRowLine(pen, y);
  if (row.kind === 'milestone') return sheet.shape(drawMilestones([row.milestone], frame, y, pen));
  if (look.labels) drawLabels(pen, row.bar, y, look.labels);
  sheet.shape(drawBar(row.bar, frame, y, pen, look.show.baseline));
  if (look.show.deliverables) sheet.shape(drawDeliverables(row.bar, frame, y, pen));
  if (look.show.milestones) sheet.shape(drawMilestones(row.bar.milestones, frame, y, pen));
}

function drawRowLine({ sheet, look, theme, sizes }: Pen, y: number): void {
  const [y1, y2] = [y + sizes.row, y + sizes.row];
  sheet.shape(element('line', { x1: 0, y1, x2: look.width, y2, stroke: theme.hairline, 'stroke-width': 0.5 }));
}

function drawGroup(pen: Pen, group: RoadmapGroup, y: number): void {
  const { sheet, frame, look, theme, sizes } = pen;
  if (look.labels) {
    const size = textSize(sizes);
    const text = fit([group.code, group.title].filter(Boolean).join('  '), look.width - 8, size);
    sheet.label({ text, x: 0, y: baseLine(sizes, y), size, bold: true, fill: theme.accent });
  } else if (look.part === 'rows') drawRowLine(pen, y);
  if (!look.show.groups || group.bars.length === 0) return;
  const start = group.bars.reduce((first, bar) => (bar.start < first ? bar.start : first), group.bars[0]!.start);
  const end = group.bars.reduce((last, bar) => (bar.end > last ? bar.end : last), group.bars[0]!.end);
  const height = sizes.height / 3;
  const middle = y + sizes.top + (sizes.height - height) / 2;
  sheet.shape(element('rect', { ...spanIn(frame, start, end), y: middle, height, fill: theme.muted }));
}

/** Status, code, title and a warning in the first part of the row. */
function drawLabels(
  { sheet, theme, sizes }: Pen,
  bar: RoadmapBar,
  y: number,
  { width, codes }: NonNullable<TimelineLook['labels']>,
): void {
  const middle = y + sizes.row / 2;
  const base = baseLine(sizes, y);
  sheet.shape(drawSign(`status.${bar.status}`, 5, middle, 8, theme));
  if (bar.health && bar.health !== 'ON_TRACK')
    sheet.shape(drawSign(`health.${bar.health}`, width - 8, middle, 8, theme));
  const size = textSize(sizes);
  sheet.label({ text: bar.code, x: 13, y: base, size, fill: theme.muted });
  if (width <= codes + 16) return;
  const title = fit(bar.title, (width - codes - 16) / sizes.letters, size);
  sheet.label({ text: title, x: codes, y: base, size, fill: theme.ink });
}

/** On a screen a little larger than on paper. */
function textSize({ scale }: TimelineSizes): number {
  return SIZE * Math.min(scale, 1.15);
}

function baseLine({ row }: TimelineSizes, y: number): number {
  return y + row / 2 + 3.5;
}

function drawToday({ sheet, frame, look, theme, sizes, bottom }: Pen, { today, words }: TimelineInput): void {
  if (today < frame.axis.from || today >= frame.axis.to) return;
  const x = xOf(frame, today);
  const y1 = look.part === 'rows' ? 0 : 16 * sizes.scale;
  sheet.shape(element('line', { x1: x, y1, x2: x, y2: bottom, stroke: theme.today, 'stroke-width': 1 }));
  if (look.part === undefined)
    sheet.label({ text: words.today, x, y: bottom + 8, size: 8.5, middle: true, fill: theme.today });
}
