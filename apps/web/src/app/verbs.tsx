import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Verb } from './feature.js';

interface Verbs {
  readonly all: readonly Verb[];
  readonly offer: (verb: Verb) => () => void;
}

const VerbsContext = createContext<Verbs>({ all: [], offer: () => () => undefined });

/** Collects what the pages that are shown let one do. */
export function VerbsProvider({ children }: { children: ReactNode }) {
  const [all, setAll] = useState<readonly Verb[]>([]);
  const verbs = useMemo<Verbs>(
    () => ({
      all,
      offer: (verb) => {
        setAll((old) => [...old, verb]);
        return () => setAll((old) => old.filter((other) => other !== verb));
      },
    }),
    [all],
  );
  return <VerbsContext value={verbs}>{children}</VerbsContext>;
}

/** Every verb that can be used from where the reader is. */
export function useVerbs(): readonly Verb[] {
  return useContext(VerbsContext).all;
}

/** Puts a verb into the palette, and on a key, as long as the component is shown. */
export function useOffer(id: string, label: string, run: () => void, keys?: string): void {
  const { offer } = useContext(VerbsContext);
  useEffect(() => offer({ id, label, run, ...(keys && { keys }) }), [id, label, keys]);
}
