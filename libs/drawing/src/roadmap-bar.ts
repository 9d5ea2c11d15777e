import { addDays, type LocalDate } from '@roadbook/domain';
import type { RoadmapBar } from './roadmap.js';
import { drawHalo, drawSign } from './shape.js';
import { element, short } from './svg.js';
import { hueOf, type Theme } from './theme.js';
import type { TimeAxis } from './time-axis.js';
import type { TimelineSizes } from './timeline-sizes.js';

/** The part of the drawing in which time runs. */
export interface Frame {
  readonly axis: TimeAxis;
  readonly left: number;
  readonly width: number;
}

/** How bars are drawn, wherever they lie. */
export interface BarLook {
  readonly theme: Theme;
  readonly sizes: TimelineSizes;
}

/** Nothing is narrower: a day of a plan of ten years is to be seen too. */
const NARROWEST = 1.5;

/** Where a day begins, in the drawing's units. */
export function xOf(frame: Frame, date: LocalDate): number {
  return frame.left + frame.axis.at(date) * frame.width;
}

/** Where a stretch of days lies, its last day included; never outside of the frame. */
export function spanIn(frame: Frame, start: LocalDate, end: LocalDate): { x: number; width: number } {
  const from = xOf(frame, start);
  const width = Math.max(NARROWEST, xOf(frame, addDays(end, 1)) - from);
  return { x: Math.min(from, frame.left + frame.width - width), width };
}

/** An action from its first day through its last: outline, the part done, and the baseline below. */
export function drawBar(bar: RoadmapBar, frame: Frame, y: number, { theme, sizes }: BarLook, baseline = true): string {
  const { x, width } = spanIn(frame, bar.start, bar.end);
  const { height, radius: rx } = sizes;
  const top = y + sizes.top;
  const done = (width * Math.min(100, Math.max(0, bar.progress))) / 100;
  const look = LOOKS[bar.status];
  const colour = hueOf(`status.${bar.status}`, theme);
  const parts = [
    baseline ? drawBaseline(bar, frame, y, { theme, sizes }) : '',
    element('rect', {
      x,
      y: top,
      width,
      height,
      rx,
      fill: look.hollow ? theme.paper : colour.tint,
      stroke: colour.ink,
      'stroke-width': 0.8,
      'stroke-dasharray': look.dashed ? '2.5 1.8' : undefined,
    }),
  ];
  if (bar.critical) parts.push(drawFrame({ x, y: top, width, height }, theme));
  if (done > 0) parts.push(element('rect', { x, y: top, width: done, height, rx, fill: colour.fill }));
  if (look.striped) parts.push(stripes(x, top, width, height, colour.ink));
  if (look.struck) {
    const middle = top + height / 2;
    parts.push(
      element('line', { x1: x, y1: middle, x2: x + width, y2: middle, stroke: colour.ink, 'stroke-width': 1 }),
    );
  }
  return parts.join('');
}

/** Around what is on the critical path: a frame in ink, so that it is told by its shape. */
export function drawFrame(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  theme: Theme,
): string {
  return element('rect', {
    x: x - 1.6,
    y: y - 1.6,
    width: width + 3.2,
    height: height + 3.2,
    rx: 2,
    fill: 'none',
    stroke: theme.ink,
    'stroke-width': 1.4,
  });
}

interface Look {
  readonly hollow?: boolean;
  readonly dashed?: boolean;
  readonly striped?: boolean;
  readonly struck?: boolean;
}

const LOOKS: Readonly<Record<RoadmapBar['status'], Look>> = {
  PROPOSED: { hollow: true, dashed: true },
  PLANNED: {},
  IN_PROGRESS: {},
  ON_HOLD: { striped: true },
  COMPLETED: {},
  CANCELLED: { hollow: true, struck: true },
  REJECTED: { hollow: true, dashed: true, struck: true },
};

function drawBaseline(bar: RoadmapBar, frame: Frame, y: number, { theme, sizes }: BarLook): string {
  if (bar.baselineStart === null || bar.baselineEnd === null) return '';
  const { x, width } = spanIn(frame, bar.baselineStart, bar.baselineEnd);
  const top = y + sizes.top + sizes.height + sizes.gap;
  return element('rect', { x, y: top, width, height: sizes.baseline, fill: theme.baseline });
}

/** Slanting lines across a bar, for what stands still. */
function stripes(x: number, y: number, width: number, height: number, stroke: string): string {
  const lines: string[] = [];
  for (let at = 2; at + 4 < width; at += 6) lines.push(`M${short(x + at)} ${short(y + height)}l4 -${height}`);
  return lines.length === 0 ? '' : element('path', { d: lines.join(''), stroke, 'stroke-width': 0.9, fill: 'none' });
}

/** The milestones at the end of the day on which they are due. */
export function drawMilestones(
  milestones: RoadmapBar['milestones'],
  frame: Frame,
  y: number,
  { theme, sizes }: BarLook,
): string {
  return milestones
    .map((milestone) => {
      const x = endOf(frame, milestone.date);
      const middle = y + sizes.top + sizes.height / 2;
      return (
        drawHalo(x, middle, sizes.halo, theme) + drawSign(`milestone.${milestone.state}`, x, middle, sizes.sign, theme)
      );
    })
    .join('');
}

/** Small marks on the bar's lower edge; one that would lie on another mark of the row is left out. */
export function drawDeliverables(bar: RoadmapBar, frame: Frame, y: number, { theme, sizes }: BarLook): string {
  const taken = bar.milestones.map((milestone) => endOf(frame, milestone.date));
  const size = sizes.sign / 2;
  const marks: string[] = [];
  for (const { date, state } of bar.deliverables ?? []) {
    const x = endOf(frame, date);
    if (taken.some((other) => Math.abs(other - x) < sizes.sign)) continue;
    taken.push(x);
    marks.push(drawSign(`deliverable.${state}`, x, y + sizes.top + sizes.height, size, theme));
  }
  return marks.join('');
}

/** Where a day ends. */
function endOf(frame: Frame, date: LocalDate): number {
  return xOf(frame, addDays(date, 1));
}
