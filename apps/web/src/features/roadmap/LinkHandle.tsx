import { useRef, useState, type PointerEvent } from 'react';
import { extentOf, hitAt, type Geometry } from './geometry.js';
import classes from './Link.module.css';
import type { ActionFacts } from './schedule.js';
import type { TreeItem } from './tree.js';

interface LinkHandleProps {
  readonly items: readonly TreeItem[];
  readonly geometry: Geometry;
  /** Where the drawing begins in its box, in pixels. */
  readonly left: number;
  /** The action whose bar the pointer is on. */
  readonly hovered: ActionFacts | null;
  /** A line was drawn from the end of one action to another, which is to wait for it. */
  readonly onLink: (from: ActionFacts, to: ActionFacts) => void;
}

interface Line {
  readonly from: ActionFacts;
  readonly x: number;
  readonly y: number;
  /** The key of the row under the pointer where a line may end. */
  readonly over: string | null;
}

/** How far the handle stands from the end of its bar. */
const GAP = 10;

/**
 * A handle at the end of the bar under the pointer: dragged to another bar, it makes that action wait for this one. The row's
 * dialog does the same by keyboard; a finger scrolls.
 */
export function LinkHandle({ items, geometry, left, hovered, onLink }: LinkHandleProps) {
  const [line, setLine] = useState<Line | null>(null);
  const layer = useRef<HTMLDivElement>(null);
  const source = line?.from ?? hovered;
  const at = items.findIndex(({ key }) => key === source?.id);
  const item = items[at];
  if (!source || !item) return <div ref={layer} />;
  const { row } = geometry.sizes;
  const start = { x: extentOf(item, geometry.frame).right, y: at * row + row / 2 };

  const pointed = ({ clientX, clientY }: PointerEvent): { x: number; y: number; target: TreeItem | null } => {
    const bounds = layer.current?.getBoundingClientRect();
    const x = clientX - (bounds?.left ?? 0);
    const y = clientY - (bounds?.top ?? 0);
    const found = hitAt(items, geometry, x, y);
    const target = found === null ? null : items[found];
    return { x, y, target: target?.kind === 'action' && target.action.id !== source.id ? target : null };
  };
  const end = (event: PointerEvent<HTMLElement>): void => {
    const { target } = pointed(event);
    setLine(null);
    if (line && target?.kind === 'action') onLink(line.from, target.action);
  };
  return (
    <div ref={layer} className={classes['layer']} style={{ left, top: geometry.head }} aria-hidden>
      {line && (
        <svg className={classes['drawing']} width={geometry.width} height={items.length * row}>
          <line x1={start.x + GAP} y1={start.y} x2={line.x} y2={line.y} className={classes['line']} />
          <circle cx={line.x} cy={line.y} r={line.over ? 6 : 3} className={classes['tip']} />
        </svg>
      )}
      <span
        className={classes['handle']}
        data-link-handle={source.code}
        style={{ left: start.x + GAP, top: start.y }}
        onPointerDown={(event) => {
          if (event.button !== 0 || event.pointerType === 'touch') return;
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          setLine({ from: source, ...start, over: null });
        }}
        onPointerMove={(event) => {
          if (!line) return;
          const { x, y, target } = pointed(event);
          setLine({ ...line, x, y, over: target?.key ?? null });
        }}
        onPointerUp={end}
        onPointerCancel={() => setLine(null)}
      />
    </div>
  );
}
