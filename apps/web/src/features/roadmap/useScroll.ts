import { useEffect, useState, type RefObject } from 'react';

/** The seen part of a scrolled box, in pixels. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Steps in which a scroll is told: smaller ones change nothing that is drawn. */
export const SCROLL_STEP = 24;
const stepped = (value: number): number => Math.floor(value / SCROLL_STEP) * SCROLL_STEP;

/** Follows what of a box is seen; `follow` is to be called when it is scrolled. */
export function useScroll(box: RefObject<HTMLElement | null>): { readonly seen: Seen; readonly follow: () => void } {
  const [seen, setSeen] = useState<Seen>({ left: 0, top: 0, width: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setSeen((old) => seenOf(element, old)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  const follow = (): void => {
    const element = box.current;
    if (element) setSeen((old) => seenOf(element, old));
  };
  return { seen, follow };
}

/** What is seen now; the same object where nothing has changed that is told. */
function seenOf({ scrollLeft, scrollTop, clientWidth: width, clientHeight: height }: HTMLElement, old: Seen): Seen {
  const left = stepped(scrollLeft);
  const top = stepped(scrollTop);
  const same = old.left === left && old.top === top && old.width === width && old.height === height;
  return same ? old : { left, top, width, height };
}
