import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { createContext } from 'react';
import type { TadaDocumentNode } from 'gql.tada';
import { useQuery } from 'urql';
import { usePlace } from '../app/place.js';
import { useSession } from '../app/session.js';
import { refusalOf, type RefusalFacts } from './refusal.js';

/** What a query has brought so far. */
export interface Reading<Data> {
  readonly data: Data | undefined;
  /** True while nothing is there yet. */
  readonly loading: boolean;
  /** True while newer data is on its way. */
  readonly stale: boolean;
  readonly error: RefusalFacts | null;
  /** Asks again. */
  readonly again: () => void;
}

/** Grows with every change that somebody made in the partnership; queries read again then. */
export const ChangeCount = createContext(0);

/** Any query. `pause` keeps it from being sent. */
export function useRead<Data, Variables extends object>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false }: { pause?: boolean } = {},
): Reading<Data> {
  const [result, execute] = useQuery<Data, Variables>({ query: document, variables, pause });
  // Both only grow: whatever does, what was read is read again.
  const count = useContext(ChangeCount) + useSession().readings;
  const seen = useRef(count);
  useEffect(() => {
    if (count === seen.current || pause) return;
    seen.current = count;
    execute({ requestPolicy: 'network-only' });
  }, [count, pause, execute]);
  const { fetching, stale } = result;
  const error = useMemo(() => (result.error ? refusalOf(result.error) : null), [result.error]);
  const data = useKept(result.data ?? undefined, JSON.stringify(variables), error);
  return useMemo(
    () => ({
      data,
      loading: fetching && !data,
      stale,
      error,
      again: () => execute({ requestPolicy: 'network-only' }),
    }),
    [data, fetching, stale, error, execute],
  );
}

/** Errors that pass by themselves or by signing in again: the page stays as it is meanwhile, with what is being written on it. */
const PASSING = ['UNAUTHENTICATED', 'OFFLINE'];

/** What was read last with the same variables, for as long as it cannot be read again. */
function useKept<Data>(data: Data | undefined, variables: string, error: RefusalFacts | null): Data | undefined {
  const [kept, setKept] = useState({ variables, data });
  if (data !== undefined && data !== kept.data) setKept({ variables, data });
  if (data !== undefined || !error || !PASSING.includes(error.kind)) return data;
  return kept.variables === variables ? kept.data : undefined;
}

type Own<Variables> = Omit<Variables, 'code' | 'asOf'>;

/**
 * A query about the partnership and the moment that the reader looks at; its document takes `$code: String!` and
 * `$asOf: DateTime`. It reads again when somebody changes the plan.
 */
export function usePlan<Data, Variables extends { code: string; asOf?: string | null }>(
  document: TadaDocumentNode<Data, Variables>,
  ...[variables, options]: object extends Own<Variables>
    ? [variables?: Own<Variables>, options?: { pause?: boolean }]
    : [variables: Own<Variables>, options?: { pause?: boolean }]
): Reading<Data> {
  const { code, asOf } = usePlace();
  return useRead(document, { ...variables, code, asOf } as unknown as Variables, options);
}
