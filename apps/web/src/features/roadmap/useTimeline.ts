import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useOffer } from '../../app/verbs.js';
import type { ShownPlan } from './useShownPlan.js';

/** A verb of this page that always does what the page would do now. */
export function useKey(id: string, label: string, key: string, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const stable = useCallback(() => latest.current(), []);
  useOffer(id, label, stable, key);
}

/** The day in the middle stays there when the zoom changes; at first it is today. */
export function useKeptCentre(
  box: RefObject<HTMLDivElement | null>,
  ready: boolean,
  { width, room, today }: { width: number; room: number; today: number },
): void {
  const before = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !ready || before.current === width) return;
    const place = before.current === null ? today / width : (element.scrollLeft + room / 2) / before.current;
    element.scrollTo({ left: place * width - room / 2 });
    before.current = width;
  }, [box, ready, width, room, today]);
}

/** Tells the browser's own log of times when all bars had been painted. */
export function usePaintMark(ready: boolean, plan: ShownPlan): void {
  useEffect(() => {
    if (!ready) return undefined;
    return afterPaint(() => performance.mark('roadmap-painted', { detail: plan.actions.length }));
  }, [ready, plan]);
}

/** Runs something in the frame after the next, when the next has been painted; answers how to call it off. */
function afterPaint(run: () => void): () => void {
  const frame = { id: 0 };
  frame.id = requestAnimationFrame(() => {
    frame.id = requestAnimationFrame(run);
  });
  return () => cancelAnimationFrame(frame.id);
}
