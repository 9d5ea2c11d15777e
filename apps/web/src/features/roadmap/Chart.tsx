import { useComputedColorScheme } from '@mantine/core';
import { contentOf, DARK, LIGHT, timeline, type RoadmapWords, type TimelineLook } from '@roadbook/drawing';
import { useMemo, useRef, useState, type PointerEvent } from 'react';
import { hitAt, type Geometry } from './geometry.js';
import type { Link } from './link.js';
import { LinkHandle } from './LinkHandle.js';
import { daysOfDrag } from './move.js';
import classes from './Roadmap.module.css';
import type { TreeItem } from './tree.js';
import type { ShownPlan } from './useShownPlan.js';
import type { RoadmapView } from './view.js';

interface ChartProps {
  readonly plan: ShownPlan;
  readonly view: RoadmapView;
  readonly items: readonly TreeItem[];
  readonly window: { readonly first: number; readonly last: number };
  readonly geometry: Geometry;
  /** Where the seen part of the time begins. */
  readonly from: number;
  readonly words: RoadmapWords;
  readonly onFacts: (item: TreeItem, left: number, by: 'hover') => void;
  readonly onLeave: () => void;
  readonly onOpen: (item: TreeItem) => void;
  readonly canDrag: (item: TreeItem) => boolean;
  /** A bar is being dragged, so many days from where it lies. */
  readonly onDrag: (item: TreeItem, days: number) => void;
  readonly onDrop: () => void;
  /** The key of the row with the focus, while its facts are shown. */
  readonly focused: string | null;
  /** A dependency was drawn from one bar to another; null where none can be. */
  readonly onLink: ((link: Link) => void) | null;
}

/** Where a day is narrower than this, marks would lie upon each other. */
const LEAST_DAY = { milestones: 0.25, deliverables: 0.4 };

/** A pointer that has moved less than this was clicked. */
const CLICK_PX = 4;

/** The drawing: a head that stays in sight, and the rows that are seen. Hidden from screen readers: the tree says all of it. */
export function Chart(props: ChartProps) {
  const { plan, view, items, window, geometry, from, words, onFacts, onLeave, onOpen } = props;
  const theme = useComputedColorScheme('light') === 'dark' ? DARK : LIGHT;
  const { axis, sizes, width, head, day } = geometry;
  const { first, last } = window;
  const { today, bands, links } = plan;
  const { baseline } = view;
  const milestones = view.milestones && day >= LEAST_DAY.milestones;
  const deliverables = day >= LEAST_DAY.deliverables;
  const rows = useMemo(() => items.map(({ row }) => row), [items]);
  const input = useMemo(() => ({ axis, today, bands, rows, links, words }), [axis, today, bands, rows, links, words]);
  const look = useMemo<TimelineLook>(
    () => ({ width, sizes, theme, show: { baseline, milestones, deliverables, groups: true } }),
    [width, sizes, theme, baseline, milestones, deliverables],
  );
  const top = useMemo(() => contentOf(timeline(input, { ...look, part: 'head', from })), [input, look, from]);
  const drawn = useMemo(
    () => contentOf(timeline(input, { ...look, part: 'rows', window: { first, last } })),
    [input, look, first, last],
  );
  const height = (last - first) * sizes.row;
  const pointed = ({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>) => {
    const bounds = currentTarget.getBoundingClientRect();
    const at = hitAt(items, geometry, clientX - bounds.left, clientY - bounds.top + first * sizes.row);
    return at === null ? null : (items[at] ?? null);
  };
  const drag = useDrag(props, pointed);
  const [hovered, setHovered] = useState<string | null>(null);
  const handled = hovered ?? props.focused;
  const handledAt = handled === null ? -1 : items.findIndex(({ key }) => key === handled);
  return (
    <div className={classes['chart']} aria-hidden style={{ width }} onPointerLeave={() => setHovered(null)}>
      <svg
        className={classes['head']}
        width={width}
        height={head}
        viewBox={`0 0 ${width} ${head}`}
        // Our own drawing: its words are escaped where it is made.
        dangerouslySetInnerHTML={{ __html: top }}
      />
      <svg
        className={classes['rows']}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        style={{ top: head + first * sizes.row }}
        onPointerDown={drag.begin}
        onPointerUp={drag.end}
        onPointerCancel={drag.end}
        onPointerMove={(event) => {
          if (drag.goOn(event)) return;
          const item = pointed(event);
          event.currentTarget.toggleAttribute('data-hit', item !== null);
          setHovered(item?.key ?? null);
          if (item) onFacts(item, event.clientX, 'hover');
          else onLeave();
        }}
        onPointerLeave={onLeave}
        onClick={(event) => {
          if (drag.wasDragged()) return;
          const item = pointed(event as PointerEvent<SVGSVGElement>);
          if (item) onOpen(item);
        }}
        dangerouslySetInnerHTML={{ __html: drawn }}
      />
      {props.onLink && handledAt >= 0 && (
        <LinkHandle items={items} at={handledAt} geometry={geometry} onBegin={onLeave} onLink={props.onLink} />
      )}
    </div>
  );
}

type Pointed = (event: PointerEvent<SVGSVGElement>) => TreeItem | null;

/** Dragging a bar with a mouse or a pen; a finger scrolls, and has the row's keys or the action's page instead. */
function useDrag({ geometry: { day }, canDrag, onDrag, onDrop }: ChartProps, pointed: Pointed) {
  const held = useRef<{ readonly item: TreeItem; readonly x: number; moved: boolean } | null>(null);
  const dragged = useRef(false);
  return {
    begin: (event: PointerEvent<SVGSVGElement>): void => {
      dragged.current = false;
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const item = pointed(event);
      if (item && canDrag(item)) held.current = { item, x: event.clientX, moved: false };
    },
    /** True while something is dragged. */
    goOn: (event: PointerEvent<SVGSVGElement>): boolean => {
      const hold = held.current;
      if (!hold) return false;
      const pixels = event.clientX - hold.x;
      if (!hold.moved && Math.abs(pixels) < CLICK_PX) return false;
      if (!hold.moved) event.currentTarget.setPointerCapture(event.pointerId);
      hold.moved = true;
      onDrag(hold.item, daysOfDrag(pixels, day));
      return true;
    },
    end: (): void => {
      const hold = held.current;
      held.current = null;
      if (!hold?.moved) return;
      dragged.current = true;
      onDrop();
    },
    /** Whether the click that follows belongs to a drag. */
    wasDragged: (): boolean => dragged.current,
  };
}
