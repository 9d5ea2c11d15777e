import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { parseView, printView, type View } from './view.js';

/** How long one stops typing before the address says what is searched for. */
const TYPING_MS = 250;

/** The view of the address. What is typed is searched for at once, and stands in the address a moment later. */
export function useView() {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const printed = useMemo(() => parseView(new URLSearchParams(text)), [text]);
  const [typed, setTyped] = useState<string | null>(null);
  const change = useCallback(
    (next: View) => {
      setTyped(null);
      setSearch((old) => printView(next, old), { replace: true });
    },
    [setSearch],
  );
  useEffect(() => {
    if (typed === null) return;
    const timer = window.setTimeout(() => change({ ...printed, q: typed }), TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [typed, printed, change]);
  const words = typed ?? printed.q;
  const q = useDeferredValue(words);
  const view = useMemo(() => ({ ...printed, q }), [printed, q]);
  return { view, words, setWords: setTyped, change };
}
