import { useEffect, useState, type PointerEvent } from 'react';
import { extentOf, hitAt, type Geometry } from './geometry.js';
import classes from './Link.module.css';
import type { Link } from './link.js';
import type { TreeItem } from './tree.js';

interface LinkHandleProps {
  readonly items: readonly TreeItem[];
  /** The row of the bar that it hangs on. */
  readonly at: number;
  readonly geometry: Geometry;
  readonly onBegin: () => void;
  readonly onLink: (link: Link) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const SIZE = 24;
/** So far the handle reaches into its bar: no gap for the pointer to be lost in. */
const OVERLAP = 4;

/** A handle at the end of a bar: drawn onto another bar, it lets that one wait. Keys and fingers have the dialog instead. */
export function LinkHandle({ items, at, geometry, onBegin, onLink }: LinkHandleProps) {
  const { head, frame, sizes } = geometry;
  const [end, setEnd] = useState<Point | null>(null);
  useEscape(end !== null, () => setEnd(null));
  const own = items[at];
  if (own?.kind !== 'action') return null;
  const middle = head + (at + 0.5) * sizes.row;
  const left = extentOf(own, frame).right - OVERLAP;
  const hit = end && hitAt(items, geometry, end.x, end.y - head);
  const other = hit === null ? null : actionAt(items, hit, own.key);
  const point = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Point => {
    const bounds = currentTarget.parentElement!.getBoundingClientRect();
    return { x: clientX - bounds.left, y: clientY - bounds.top };
  };
  return (
    <>
      {end && (
        <svg className={classes['drawn']}>
          <line x1={left + SIZE / 2} y1={middle} x2={end.x} y2={end.y} />
          {other && <Outline item={other.item} top={head + other.at * sizes.row} geometry={geometry} />}
        </svg>
      )}
      <span
        className={classes['handle']}
        data-drawn={end !== null || undefined}
        style={{ left, top: middle - SIZE / 2 }}
        onPointerDown={(event) => {
          if (event.button !== 0 || event.pointerType === 'touch') return;
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          onBegin();
          setEnd(point(event));
        }}
        onPointerMove={(event) => end && setEnd(point(event))}
        onPointerUp={() => {
          setEnd(null);
          if (other) onLink({ predecessor: own.action.code, successor: other.item.action.code });
        }}
        onPointerCancel={() => setEnd(null)}
      />
    </>
  );
}

function Outline({ item, top, geometry: { frame, sizes } }: { item: TreeItem; top: number; geometry: Geometry }) {
  const { left, right } = extentOf(item, frame);
  return <rect x={left - 3} y={top + 4} width={right - left + 6} height={sizes.row - 8} rx={4} />;
}

type ActionItem = Extract<TreeItem, { kind: 'action' }>;

/** The other action whose bar or milestone lies in a row. */
function actionAt(items: readonly TreeItem[], at: number, own: string): { item: ActionItem; at: number } | null {
  const item = items[at];
  if (item?.kind === 'action' && item.key !== own) return { item, at };
  if (item?.kind !== 'milestone' || item.action.id === own) return null;
  const above = items.findIndex(({ key }) => key === item.action.id);
  const action = items[above];
  return action?.kind === 'action' ? { item: action, at: above } : null;
}

/** Escape gives up what is being drawn, and nothing else. */
function useEscape(drawing: boolean, giveUp: () => void): void {
  useEffect(() => {
    if (!drawing) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      giveUp();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  });
}
