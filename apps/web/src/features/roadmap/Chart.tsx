import { useComputedColorScheme } from '@mantine/core';
import { contentOf, DARK, LIGHT, timeline, type RoadmapWords, type TimelineLook } from '@roadbook/drawing';
import { useMemo, type PointerEvent } from 'react';
import { hitAt, type Geometry } from './geometry.js';
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
}

/** Where a day is narrower than this, marks would lie upon each other. */
const LEAST_DAY = { milestones: 0.25, deliverables: 0.4 };

/** The drawing: a head that stays in sight, and the rows that are seen. Hidden from screen readers: the tree says all of it. */
export function Chart({ plan, view, items, window, geometry, from, words, onFacts, onLeave, onOpen }: ChartProps) {
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
  return (
    <div className={classes['chart']} aria-hidden style={{ width }}>
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
        onPointerMove={(event) => {
          const item = pointed(event);
          event.currentTarget.toggleAttribute('data-hit', item !== null);
          if (item) onFacts(item, event.clientX, 'hover');
          else onLeave();
        }}
        onPointerLeave={onLeave}
        onClick={(event) => {
          const item = pointed(event as PointerEvent<SVGSVGElement>);
          if (item) onOpen(item);
        }}
        dangerouslySetInnerHTML={{ __html: drawn }}
      />
    </div>
  );
}
