import { addDays } from '@roadbook/domain';
import { COLOURS, SIGNS } from './palette.js';
import type { RoadmapBar } from './roadmap.js';
import { drawHalo, drawSign } from './shape.js';
import { element, short } from './svg.js';
import type { TimeAxis } from './time-axis.js';

/** The part of the drawing in which time runs. */
export interface Frame {
  readonly axis: TimeAxis;
  readonly left: number;
  readonly width: number;
}

const TOP = 3;
const HEIGHT = 8;

function span(frame: Frame, start: string, end: string): { x: number; width: number } {
  const x = frame.left + frame.axis.at(start) * frame.width;
  const right = frame.left + frame.axis.at(addDays(end, 1)) * frame.width;
  return { x, width: Math.max(1.5, right - x) };
}

/** An action from its first day through its last: outline, the part done, and the baseline below. */
export function drawBar(bar: RoadmapBar, frame: Frame, y: number): string {
  const { x, width } = span(frame, bar.start, bar.end);
  const done = (width * Math.min(100, Math.max(0, bar.progress))) / 100;
  const look = LOOKS[bar.status];
  const colour = SIGNS[`status.${bar.status}`];
  const parts = [
    drawBaseline(bar, frame, y),
    element('rect', {
      x,
      y: y + TOP,
      width,
      height: HEIGHT,
      fill: look.hollow ? COLOURS.paper : colour.tint,
      stroke: colour.ink,
      'stroke-width': 0.8,
      'stroke-dasharray': look.dashed ? '2.5 1.8' : undefined,
    }),
  ];
  if (done > 0) parts.push(element('rect', { x, y: y + TOP, width: done, height: HEIGHT, fill: colour.fill }));
  if (look.striped) parts.push(stripes(x, y + TOP, width, colour.ink));
  if (look.struck) {
    const middle = y + TOP + HEIGHT / 2;
    parts.push(
      element('line', { x1: x, y1: middle, x2: x + width, y2: middle, stroke: colour.ink, 'stroke-width': 1 }),
    );
  }
  return parts.join('');
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

function drawBaseline(bar: RoadmapBar, frame: Frame, y: number): string {
  if (bar.baselineStart === null || bar.baselineEnd === null) return '';
  const { x, width } = span(frame, bar.baselineStart, bar.baselineEnd);
  return element('rect', { x, y: y + TOP + HEIGHT + 1.6, width, height: 2, fill: COLOURS.baseline });
}

/** Slanting lines across a bar, for what stands still. */
function stripes(x: number, y: number, width: number, stroke: string): string {
  const lines: string[] = [];
  for (let at = 2; at + 4 < width; at += 6) lines.push(`M${short(x + at)} ${short(y + HEIGHT)}l4 -${HEIGHT}`);
  return lines.length === 0 ? '' : element('path', { d: lines.join(''), stroke, 'stroke-width': 0.9, fill: 'none' });
}

/** The milestones at the end of the day on which they are due. */
export function drawMilestones(bar: RoadmapBar, frame: Frame, y: number): string {
  return bar.milestones
    .map((milestone) => {
      const x = frame.left + frame.axis.at(addDays(milestone.date, 1)) * frame.width;
      const middle = y + TOP + HEIGHT / 2;
      return drawHalo(x, middle, 12) + drawSign(`milestone.${milestone.state}`, x, middle, 8.5);
    })
    .join('');
}
