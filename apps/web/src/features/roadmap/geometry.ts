import {
  axisLength,
  frameOf,
  headHeight,
  screenSizes,
  spanIn,
  xOf,
  zoomAxis,
  type Frame,
  type TimeAxis,
  type TimelineSizes,
} from '@roadbook/drawing';
import { dayWidth, stepsFor, type RoadmapView } from './view.js';
import type { TreeItem } from './tree.js';

/** How the drawing lies on the page, in pixels. */
export interface Geometry {
  readonly axis: TimeAxis;
  readonly frame: Frame;
  readonly sizes: TimelineSizes;
  /** Of a day. */
  readonly day: number;
  readonly width: number;
  readonly head: number;
}

/** The drawing's measures for a view in a room of some width. */
export function geometryOf(
  span: { from: string; to: string },
  zoom: RoadmapView['zoom'],
  { room, row, language }: { room: number; row: number; language: string },
): Geometry {
  const months = zoomAxis(span.from, span.to, language, 'months');
  const days = axisLength(months);
  const day = dayWidth(zoom, days, room);
  const axis = zoomAxis(span.from, span.to, language, stepsFor(day));
  const width = zoom === 'fit' ? Math.max(room, 1) : Math.max(room, Math.ceil(days * day));
  const sizes = screenSizes(row);
  return { axis, frame: frameOf(axis, { width }), sizes, day: width / days, width, head: Math.ceil(headHeight(sizes)) };
}

/** Where the marks of a row begin and end. */
export function extentOf(item: TreeItem, frame: Frame): { left: number; right: number } {
  if (item.row.kind === 'milestone') {
    const x = xOf(frame, item.row.milestone.date);
    return { left: x - 8, right: x + 12 };
  }
  const bars = item.row.kind === 'bar' ? [item.row.bar] : item.row.group.bars;
  const spans = bars.map((bar) => spanIn(frame, bar.start, bar.end));
  return { left: Math.min(...spans.map(({ x }) => x)), right: Math.max(...spans.map(({ x, width }) => x + width)) };
}

/** The row whose bar or milestone is at a point of the drawing, by its place among the items. */
export function hitAt(items: readonly TreeItem[], { frame, sizes }: Geometry, x: number, y: number): number | null {
  const at = Math.floor(y / sizes.row);
  const item = items[at];
  if (!item || item.kind === 'group') return null;
  const { left, right } = extentOf(item, frame);
  return x >= left - 6 && x <= right + 6 ? at : null;
}
