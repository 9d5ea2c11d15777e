import { useCallback, useMemo, useState } from 'react';
import type { PlanRow } from './rows.js';

export type Choose = (keys: readonly string[], how: 'toggle' | 'add' | 'only') => void;

/** Which actions are selected. */
export interface Selection {
  /** The selected rows that the view shows, in its order. */
  readonly rows: readonly PlanRow[];
  readonly count: number;
  readonly all: boolean;
  readonly has: (id: string) => boolean;
  readonly choose: Choose;
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Keeps what is selected; what a filter hides does not count, so that nobody changes what they do not see. */
export function useSelection(shown: readonly PlanRow[]): Selection {
  const [ids, setIds] = useState(NONE);
  const rows = useMemo(() => (ids.size === 0 ? [] : shown.filter(({ action }) => ids.has(action.id))), [ids, shown]);
  const choose = useCallback<Choose>((keys, how) => {
    setIds((old) => {
      const next = new Set(how === 'only' ? [] : old);
      for (const key of keys) {
        if (how === 'toggle' && next.has(key)) next.delete(key);
        else next.add(key);
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => setIds(NONE), []);
  const all = shown.length > 0 && rows.length === shown.length;
  const toggleAll = () => setIds(all ? NONE : new Set(shown.map(({ action }) => action.id)));
  return { rows, count: rows.length, all, has: (id) => ids.has(id), choose, toggleAll, clear };
}
