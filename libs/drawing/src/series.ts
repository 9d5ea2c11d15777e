import { Sheet, type Drawing } from './drawing.js';
import { COLOURS } from './palette.js';
import { element, fit } from './svg.js';

/** Values one after the other, with where they began and what they are to reach. */
export interface Series {
  readonly baseline: number;
  readonly target: number | null;
  readonly values: readonly number[];
}

export interface SeriesPoint {
  readonly x: number;
  readonly y: number;
}

/** Where a series lies in a box. */
export interface SeriesShape {
  /** The baseline and the values in their order. */
  readonly points: readonly SeriesPoint[];
  /** The height of the target. */
  readonly target: number | null;
}

/** Lays a series into a box: evenly from left to right, and from its least to its greatest, the target included. */
export function seriesShape({ baseline, target, values }: Series, width: number, height: number): SeriesShape {
  const told = [baseline, ...values];
  const scaled = [...told, ...(target === null ? [] : [target]), 0];
  const [least, greatest] = [Math.min(...scaled), Math.max(...scaled)];
  const span = greatest - least || 1;
  const yOf = (value: number): number => height - ((value - least) / span) * height;
  const step = width / Math.max(1, values.length);
  return {
    points: told.map((value, at) => ({ x: at * step, y: yOf(value) })),
    target: target === null ? null : yOf(target),
  };
}

/** A row of a drawing of several series. */
export interface SeriesRow extends Series {
  readonly label: string;
  /** What stands at its end: where it stands, and what is to be reached. */
  readonly text: string;
}

const WIDTH = 720;
const LABEL = 330;
const LINE = 150;
const STEP = 26;
const HEIGHT = 16;

/** Series one below the other, each in its own scale, 720 units wide: a line with its last value, the target dashed. */
export function seriesDrawing(rows: readonly SeriesRow[]): Drawing {
  const sheet = new Sheet();
  rows.forEach((row, index) => drawRow(sheet, row, 4 + index * STEP));
  return sheet.finish(WIDTH, 4 + rows.length * STEP);
}

function drawRow(sheet: Sheet, row: SeriesRow, top: number): void {
  const base = top + HEIGHT - 3;
  sheet.label({ text: fit(row.label, LABEL - 10, 10), x: 0, y: base, size: 10, fill: COLOURS.ink });
  const { points, target } = seriesShape(row, LINE, HEIGHT);
  if (target !== null) {
    const y = top + target;
    const look = { stroke: COLOURS.muted, 'stroke-width': 0.8, 'stroke-dasharray': '2.5 1.8' };
    sheet.shape(element('line', { x1: LABEL, y1: y, x2: LABEL + LINE, y2: y, ...look }));
  }
  points.slice(1).forEach(({ x, y }, at) => {
    const from = points[at]!;
    const ends = { x1: LABEL + from.x, y1: top + from.y, x2: LABEL + x, y2: top + y };
    sheet.shape(element('line', { ...ends, stroke: COLOURS.accent, 'stroke-width': 1.4 }));
  });
  const last = points.at(-1);
  if (last && row.values.length > 0)
    sheet.shape(element('circle', { cx: LABEL + last.x, cy: top + last.y, r: 2.4, fill: COLOURS.accent }));
  sheet.label({
    text: fit(row.text, WIDTH - LABEL - LINE - 14, 9.5),
    x: LABEL + LINE + 14,
    y: base,
    size: 9.5,
    fill: COLOURS.ink,
  });
}
