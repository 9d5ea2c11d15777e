import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Verb } from './feature.js';

interface Verbs {
  readonly all: readonly Verb[];
  readonly offer: (verb: Verb) => () => void;
}

const VerbsContext = createContext<Verbs>({ all: [], offer: () => () => undefined });

/** Collects what the pages that are shown let one do. */
export function VerbsProvider({ children }: { children: ReactNode }) {
  const [all, setAll] = useState<readonly Verb[]>([]);
  const offer = useCallback((verb: Verb) => {
    setAll((old) => [...old, verb]);
    return () => setAll((old) => old.filter((other) => other !== verb));
  }, []);
  const verbs = useMemo<Verbs>(() => ({ all, offer }), [all, offer]);
  return <VerbsContext value={verbs}>{children}</VerbsContext>;
}

/** Every verb that can be used from where the reader is. */
export function useVerbs(): readonly Verb[] {
  return useContext(VerbsContext).all;
}

/** Puts a verb into the palette, and on a key, as long as the component is shown. */
export function useOffer(id: string, label: string, run: () => void, keys?: string): void {
  const { offer } = useContext(VerbsContext);
  // What it does may change with every rendering; that it is offered does not.
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => offer({ id, label, run: () => latest.current(), ...(keys && { keys }) }), [offer, id, label, keys]);
}
