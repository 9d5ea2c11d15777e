import { formatDocument, stringifyDocument } from '@urql/core';
import type { TadaDocumentNode } from 'gql.tada';

/**
 * Listens to a subscription over one WebSocket, which is opened again when the line breaks; not when the server has closed
 * it because a right or a session ended (codes from 4400).
 * @returns how to stop
 */
export function listen<Data, Variables extends Record<string, unknown>>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  heard: (data: Data) => void,
): () => void {
  let stop: () => void = () => undefined;
  let wanted = true;
  // Loaded after the page: nothing that is seen waits for it.
  void import('graphql-ws').then(({ createClient }) => {
    if (!wanted) return;
    const { protocol, host } = window.location;
    const client = createClient({
      url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
      lazy: true,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: (event) => !(event instanceof CloseEvent) || event.code < 4400,
    });
    // The very text that the build has stored.
    const query = stringifyDocument(formatDocument(document));
    client.subscribe<Data>(
      { query, variables },
      {
        next: ({ data }) => {
          if (data) heard(data);
        },
        // The page goes on without hearing of others; what it reads and writes is told by its own answers.
        error: () => undefined,
        complete: () => undefined,
      },
    );
    stop = () => void client.dispose();
  });
  return () => {
    wanted = false;
    stop();
  };
}
