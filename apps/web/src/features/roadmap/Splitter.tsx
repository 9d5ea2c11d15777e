import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useT } from '../../i18n/text.js';
import classes from './Roadmap.module.css';

const KEPT = 'roadbook.roadmap.tree';
const LEAST = 200;
const STEP = 24;
/** Wide screens have room for all columns. */
const initial = (): number => (window.innerWidth < 1_600 ? 600 : 700);

/** How wide the reader has made the tree, kept in the browser. */
export function useTreeWidth(): readonly [number, (width: number) => void] {
  const [width, setWidth] = useState(() => Number(localStorage.getItem(KEPT)) || initial());
  const set = (next: number): void => {
    localStorage.setItem(KEPT, String(next));
    setWidth(next);
  };
  return [width, set];
}

/** The line between tree and drawing: by pointer, or by the arrow keys. */
export function Splitter({ width, most, onWidth }: { width: number; most: number; onWidth: (width: number) => void }) {
  const t = useT();
  const set = (next: number): void => onWidth(Math.round(Math.max(LEAST, Math.min(most, next))));
  const press = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowLeft: width - STEP, ArrowRight: width + STEP, Home: LEAST, End: most };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const { currentTarget: line, pointerId } = event;
    line.setPointerCapture(pointerId);
    const offset = event.clientX - width;
    line.onpointermove = (move) => set(move.clientX - offset);
    line.onpointerup = () => {
      line.onpointermove = null;
      line.onpointerup = null;
    };
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('roadmap.splitter')}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={most}
      className={classes['splitter']}
      style={{ insetInlineStart: width - 5 }}
      onKeyDown={press}
      onPointerDown={drag}
    />
  );
}
