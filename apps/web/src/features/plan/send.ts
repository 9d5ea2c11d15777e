import type { TadaDocumentNode } from 'gql.tada';
import type { Client } from 'urql';
import { refusalOf, type RefusalFacts } from '../../graphql/refusal.js';

/** What became of one mutation. */
export type Sent<Data> =
  { readonly data: Data; readonly refusal: null } | { readonly data: null; readonly refusal: RefusalFacts };

const LOST: RefusalFacts = { kind: 'INTERNAL', message: '', blockers: [], fields: {}, logId: null };

/** Sends one of many mutations, once whatever the line does; those of a single thing go by `useVerb`. */
export async function sendOne<Data, Variables extends object>(
  client: Client,
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Sent<Data>> {
  const headers = { 'Idempotency-Key': crypto.getRandomValues(new Uint32Array(4)).join('-') };
  const fetchOptions = { credentials: 'same-origin' as const, headers };
  const { data, error } = await client.mutation<Data>(document, variables, { fetchOptions }).toPromise();
  if (data && !error) return { data, refusal: null };
  return { data: null, refusal: error ? refusalOf(error) : LOST };
}
