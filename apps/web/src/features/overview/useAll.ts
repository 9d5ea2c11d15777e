import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useContext, useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import { refusalOf, type RefusalFacts } from '../../graphql/refusal.js';
import { ChangeCount, type Reading } from '../../graphql/usePlan.js';
import { wholeOf, type ListPage } from './whole.js';

interface Paged {
  code: string;
  asOf?: string | null;
  offset: number;
}

/**
 * All items of a list that the server gives a page at a time. Read again when somebody changes the plan, the old ones being
 * kept until then.
 *
 * @param pageOf finds the page in an answer; the same function on every call
 */
export function useAll<Data, Page extends ListPage>(
  document: TadaDocumentNode<Data, Paged>,
  pageOf: (data: Data) => Page,
): Reading<Page> {
  const client = useClient();
  const { code, asOf } = usePlace();
  const count = useContext(ChangeCount);
  const [attempt, setAttempt] = useState(0);
  const [data, setData] = useState<Page | undefined>();
  const [error, setError] = useState<RefusalFacts | null>(null);
  const again = useCallback(() => setAttempt((number) => number + 1), []);

  useEffect(() => {
    let wanted = true;
    const readPage = async (offset: number): Promise<Page> => {
      const options = { requestPolicy: 'network-only' as const };
      const answer = await client.query(document, { code, asOf, offset }, options).toPromise();
      if (!answer.data) throw answer.error ?? new CombinedError({});
      return pageOf(answer.data);
    };
    wholeOf(readPage).then(
      (whole) => {
        if (!wanted) return;
        setData(whole);
        setError(null);
      },
      (failure: CombinedError) => {
        if (wanted) setError(refusalOf(failure));
      },
    );
    return () => {
      wanted = false;
    };
  }, [client, document, pageOf, code, asOf, count, attempt]);

  return { data, loading: !data && !error, stale: false, error: data ? null : error, again };
}
