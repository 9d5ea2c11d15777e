import { useCallback, useEffect, useRef, useState } from 'react';

const PREFIX = 'roadbook.draft.';

/** What somebody is writing, kept in the browser until it is saved: it survives a reload and a lost session. */
export interface Draft<T> {
  readonly value: T;
  readonly set: (value: T | ((old: T) => T)) => void;
  /** Forgets what was kept and goes back to the initial value: after saving, or when it is thrown away. */
  readonly clear: () => void;
  /** True when something other than the initial value is kept. */
  readonly kept: boolean;
}

/**
 * @param key names the thing, the viewer and the partnership, such as `period-report:4m4iof:3:mesap`
 * @param initial what stands there before anybody wrote
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const [state, setState] = useState(() => ({ key, ...read(key, initial) }));
  const start = useRef(initial);
  useEffect(() => {
    start.current = initial;
  });
  const current = state.key === key ? state : { key, ...read(key, initial) };
  const set = useCallback(
    (value: T | ((old: T) => T)) =>
      setState((old) => {
        const before = old.key === key ? old.value : read(key, start.current).value;
        const next = typeof value === 'function' ? (value as (old: T) => T)(before) : value;
        write(key, next);
        return { key, value: next, kept: true };
      }),
    [key],
  );
  const clear = useCallback(() => {
    localStorage.removeItem(PREFIX + key);
    setState({ key, value: start.current, kept: false });
  }, [key]);
  return { value: current.kept ? current.value : initial, set, clear, kept: current.kept };
}

function read<T>(key: string, initial: T): { value: T; kept: boolean } {
  const text = localStorage.getItem(PREFIX + key);
  if (text === null) return { value: initial, kept: false };
  try {
    return { value: JSON.parse(text) as T, kept: true };
  } catch {
    // Written by an older version or by hand: it says nothing to us.
    return { value: initial, kept: false };
  }
}

/** A full or closed storage costs the safety net, not the work itself: the page holds the value anyway. */
function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch (error) {
    console.warn('The draft could not be kept in this browser.', error);
  }
}
