import { useContext, useEffect, useMemo, useState } from 'react';
import { useClient, type Client } from 'urql';
import { usePlace } from '../../app/place.js';
import { refusalOf, type RefusalFacts } from '../../graphql/refusal.js';
import { ChangeCount, usePlan } from '../../graphql/usePlan.js';
import { RoadmapActionsQuery, RoadmapHeadQuery } from './roadmap.operations.js';
import type { ActionFacts, Schedule } from './schedule.js';

const PAGE = 200;

/** What has been read so far. */
export interface ScheduleReading {
  /** All of it, or nothing. */
  readonly schedule: Schedule | null;
  /** How many actions are there already, and how many there will be. */
  readonly progress: { readonly read: number; readonly total: number } | null;
  readonly error: RefusalFacts | null;
  readonly again: () => void;
}

interface State {
  readonly actions: readonly ActionFacts[] | null;
  readonly progress: ScheduleReading['progress'];
  readonly error: RefusalFacts | null;
}

const NOTHING: State = { actions: null, progress: null, error: null };

/** The whole schedule, read page by page; read again when somebody changes the plan, the old one being kept until then. */
export function useSchedule(): ScheduleReading {
  const client = useClient();
  const { code, asOf } = usePlace();
  const head = usePlan(RoadmapHeadQuery);
  const count = useContext(ChangeCount);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State & { readonly of: string }>({ ...NOTHING, of: '' });
  const of = `${code} ${asOf ?? ''}`;
  useEffect(() => {
    let wanted = true;
    const told = (next: Partial<State>): void => {
      if (wanted) setState((old) => ({ ...NOTHING, ...(old.of === of && { actions: old.actions }), ...next, of }));
    };
    void readAll(client, { code, asOf }, (progress) => told({ progress })).then(told);
    return () => {
      wanted = false;
    };
  }, [client, code, asOf, of, count, attempt]);
  const { actions, progress, error } = state.of === of ? state : NOTHING;
  const partnership = head.data?.partnership;
  const schedule = useMemo(
    () => (partnership && actions ? { head: partnership, actions } : null),
    [partnership, actions],
  );
  return {
    schedule,
    progress,
    error: schedule ? null : (head.error ?? error),
    again: () => {
      head.again();
      setAttempt((number) => number + 1);
    },
  };
}

/** All pages of one revision: the first tells how many there are, the others come side by side. */
async function readAll(
  client: Client,
  place: { code: string; asOf: string | null },
  told: (progress: { read: number; total: number }) => void,
): Promise<Partial<State>> {
  const first = await readPage(client, place, 0);
  if ('error' in first) return first;
  const { totalCount: total, items } = first.actions;
  let read = items.length;
  if (read < total) told({ read, total });
  const offsets = Array.from({ length: Math.ceil(total / PAGE) - 1 }, (_, index) => (index + 1) * PAGE);
  const others = await Promise.all(
    offsets.map(async (offset) => {
      const page = await readPage(client, place, offset);
      if (!('error' in page)) told({ read: (read += page.actions.items.length), total });
      return page;
    }),
  );
  const all: ActionFacts[] = [...items];
  for (const page of others) {
    if ('error' in page) return page;
    // Somebody changed the plan between two pages: what was read fits no more, and the change has it read again.
    if (page.revision !== first.revision) return readAll(client, place, told);
    all.push(...page.actions.items);
  }
  performance.mark('roadmap-read', { detail: all.length });
  return { actions: all, error: null };
}

async function readPage(client: Client, place: { code: string; asOf: string | null }, offset: number) {
  const options = { requestPolicy: 'network-only' as const };
  const { data, error } = await client.query(RoadmapActionsQuery, { ...place, offset }, options).toPromise();
  return data ? data.partnership : { error: refusalOf(error ?? { graphQLErrors: [], message: '' }) };
}
