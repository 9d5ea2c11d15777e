import { useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import { ChangeCount, usePlan } from '../../graphql/usePlan.js';
import type { RefusalFacts } from '../../graphql/refusal.js';
import { PlanLoader } from './loader.js';
import { PlanFrameQuery, type PlanFrame } from './plan.operations.js';
import { makeJoin, type PlanRow } from './rows.js';
import { useToday } from './useToday.js';

/** All actions of the plan, as far as they have been read. */
export interface PlanRows {
  readonly frame: PlanFrame;
  readonly rows: readonly PlanRow[];
  readonly total: number;
  readonly complete: boolean;
}

/** What there is to show: the rows, or why there are none. */
export interface PlanReading {
  readonly data: PlanRows | undefined;
  readonly loading: boolean;
  readonly stale: boolean;
  readonly error: RefusalFacts | null;
  readonly again: () => void;
}

/** Reads the whole plan into memory: the first page shows at once, the others come behind it. */
export function usePlanRows(): PlanReading {
  const client = useClient();
  const { code, asOf } = usePlace();
  const frame = usePlan(PlanFrameQuery);
  const loader = useMemo(() => new PlanLoader(client, code, asOf), [client, code, asOf]);
  const loaded = useSyncExternalStore(loader.subscribe, loader.current);
  const count = useContext(ChangeCount);
  const seen = useRef(count);
  useEffect(() => {
    if (seen.current !== count) loader.refresh();
    seen.current = count;
  }, [count, loader]);
  const names = frame.data?.partnership;
  const today = useToday();
  const join = useMemo(() => (names ? makeJoin(names, today) : null), [names, today]);
  const data = useMemo<PlanRows | undefined>(
    () =>
      names && join && loaded.total !== null
        ? { frame: names, rows: loaded.actions.map(join), total: loaded.total, complete: loaded.complete }
        : undefined,
    [names, join, loaded],
  );
  const error = frame.error ?? loaded.error;
  const again = () => {
    frame.again();
    loader.again();
  };
  return { data, loading: !data && !error, stale: data !== undefined && !data.complete, error, again };
}
