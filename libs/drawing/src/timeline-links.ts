import type { DependencyType } from '@roadbook/domain';
import { spanIn, type BarLook, type Frame } from './roadmap-bar.js';
import type { RoadmapBar, RoadmapLink } from './roadmap.js';
import { element, short } from './svg.js';
import type { TimelineInput } from './timeline.js';

/** How far an arrow goes out of a bar before it turns. */
const OUT = 6;
const HEAD = 4;
/** How far an arrow may reach into the labels at the left of the frame: as far as there is nothing. */
const LEFT_MOST = 4;

/** A bar as far as arrows are concerned. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
}

interface Ground extends BarLook {
  readonly frame: Frame;
  /** Where the first drawn row begins. */
  readonly top: number;
}

/** The arrows that begin, end or pass in the drawn rows; what hangs on a bar that has no row has no arrow. */
export function drawLinks({ rows, links }: TimelineInput, first: number, count: number, ground: Ground): string {
  if (links.length === 0) return '';
  const places = new Map(
    rows.flatMap((row, index) => (row.kind === 'bar' ? [[row.bar.code, { row: row.bar, index }]] : [])),
  );
  const lines = { critical: '', other: '' };
  const heads = { critical: '', other: '' };
  for (const link of links) {
    const from = places.get(link.from);
    const to = places.get(link.to);
    if (!from || !to || from === to || !passes(from.index, to.index, first, first + count)) continue;
    const [one, other] = [from, to].map(({ row, index }) => boxOf(row, index - first, ground));
    const arrow = arrowOf(link, one!, other!, ground.frame.left - LEFT_MOST);
    const kind = from.row.critical && to.row.critical ? 'critical' : 'other';
    lines[kind] += arrow.line;
    heads[kind] += arrow.head;
  }
  const { muted, ink } = ground.theme;
  const draw = (line: string, head: string, stroke: string, width: number): string =>
    line === ''
      ? ''
      : element('path', { d: line, fill: 'none', stroke, 'stroke-width': width }) +
        element('path', { d: head, fill: stroke });
  return draw(lines.other, heads.other, muted, 1) + draw(lines.critical, heads.critical, ink, 1.6);
}

function passes(one: number, other: number, first: number, last: number): boolean {
  return Math.max(one, other) >= first && Math.min(one, other) < last;
}

function boxOf(bar: RoadmapBar, row: number, { frame, sizes, top }: Ground): Box {
  const { x, width } = spanIn(frame, bar.start, bar.end);
  const y = top + row * sizes.row + sizes.top;
  return { left: x, right: x + width, top: y, bottom: y + sizes.height, middle: y + sizes.height / 2 };
}

/** From which end of the one to which end of the other: 1 is the right one. */
const ENDS: Readonly<Record<DependencyType, readonly [out: 1 | -1, into: 1 | -1]>> = {
  FS: [1, -1],
  SS: [-1, -1],
  FF: [1, 1],
  SF: [-1, 1],
};

interface Arrow {
  readonly line: string;
  readonly head: string;
}

/** An arrow of level and upright lines between the ends of two bars in different rows. */
function arrowOf({ type }: Pick<RoadmapLink, 'type'>, from: Box, to: Box, least: number): Arrow {
  const [out, into] = ENDS[type];
  const start = { x: out > 0 ? from.right : from.left, y: from.middle };
  const end = { x: into > 0 ? to.right : to.left, y: to.middle };
  const down = to.middle > from.middle;
  // Onto the bar from above or below, where it begins behind the other's end: shorter, and never through a bar.
  const ahead = (end.x - start.x) * out;
  if (out !== into && ahead >= 0 && to.right - to.left > OUT) {
    const x = end.x + out * Math.min(OUT, (to.right - to.left) / 2);
    const y = down ? to.top : to.bottom;
    return { line: path(start, [x, start.y], [x, y]), head: upright(x, y, down) };
  }
  const head = level(end.x, end.y, into);
  if (out === into) {
    const x = out > 0 ? Math.max(start.x, end.x) + OUT + HEAD : Math.max(least, Math.min(start.x, end.x) - OUT - HEAD);
    return { line: path(start, [x, start.y], [x, end.y], [end.x, end.y]), head };
  }
  const between = down ? to.top - OUT / 2 : to.bottom + OUT / 2;
  const near = Math.max(least, end.x + into * (OUT + HEAD));
  const away = start.x + out * OUT;
  return { line: path(start, [away, start.y], [away, between], [near, between], [near, end.y], [end.x, end.y]), head };
}

function path(start: { x: number; y: number }, ...points: readonly (readonly [number, number])[]): string {
  return `M${short(start.x)} ${short(start.y)}${points.map(([x, y]) => `L${short(x)} ${short(y)}`).join('')}`;
}

/** A head that points at a bar's end. */
function level(x: number, y: number, into: 1 | -1): string {
  const back = x + into * HEAD * 1.4;
  return `M${short(x)} ${short(y)}L${short(back)} ${short(y - HEAD * 0.8)}L${short(back)} ${short(y + HEAD * 0.8)}Z`;
}

/** A head that points at a bar's upper or lower edge. */
function upright(x: number, y: number, down: boolean): string {
  const back = y + (down ? -1 : 1) * HEAD * 1.4;
  return `M${short(x)} ${short(y)}L${short(x - HEAD * 0.8)} ${short(back)}L${short(x + HEAD * 0.8)} ${short(back)}Z`;
}
