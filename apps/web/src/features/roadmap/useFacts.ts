import { useCallback, useEffect, useRef, useState } from 'react';
import type { FactsPlace } from './Facts.js';

/** Passing over a bar shows nothing yet; and on the way to the facts they stay. */
const OPEN_MS = 200;
const CLOSE_MS = 180;

/** Which facts are shown: after a moment on a bar, at once for the row that has the focus, until one leaves both. */
export function useFacts() {
  const [shown, setShown] = useState<FactsPlace | null>(null);
  const timer = useRef(0);
  const wanted = useRef<string | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = useCallback((place: FactsPlace | null, after: number): void => {
    clearTimeout(timer.current);
    wanted.current = place?.item.key ?? null;
    timer.current = window.setTimeout(() => setShown(place), after);
  }, []);
  const show = useCallback(
    (place: FactsPlace): void => {
      if (place.item.key === wanted.current && place.by === 'hover') return;
      later(place, place.by === 'hover' ? OPEN_MS : 0);
    },
    [later],
  );
  const leave = useCallback((): void => {
    if (wanted.current !== null) later(null, CLOSE_MS);
  }, [later]);
  /** On the facts themselves. */
  const keep = useCallback((): void => {
    clearTimeout(timer.current);
    wanted.current = '';
  }, []);
  const hide = useCallback((): void => later(null, 0), [later]);
  return { shown, show, leave, keep, hide };
}
