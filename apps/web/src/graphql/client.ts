import { cacheExchange, type OptimisticMutationResolver } from '@urql/exchange-graphcache';
import { createClient as createSocket, type Client as Socket } from 'graphql-ws';
import { Client, fetchExchange, mapExchange, subscriptionExchange, type Operation } from 'urql';
import { EMBEDDED_TYPES } from './embedded-types.js';
import { refusalOf } from './refusal.js';

/** What hangs on one answer of the server, whoever asked. */
export interface Hearing {
  /** The session is over: somebody has to sign in again. */
  signedOut(): void;
}

/** What a verb writes into the cache before the server has answered, by the name of the mutation's root field. */
const optimistic = new Map<string, OptimisticMutationResolver>();

/** Lets a mutation be seen before it is answered. `resolve` makes what its root field will probably answer. */
export function expect(rootField: string, resolve: OptimisticMutationResolver): void {
  optimistic.set(rootField, resolve);
}

/**
 * A client with a cache of its own: every moment that is looked at has one, because things keep their id through time.
 * Operations are written in `*.operations.ts` files only; the server takes no others from a signed-in browser.
 */
export function makeClient(hearing: Hearing): { readonly client: Client; close(): void } {
  const socket = makeSocket();
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onError(error, operation) {
          if (isSignedOut(operation) && refusalOf(error).kind === 'UNAUTHENTICATED') hearing.signedOut();
        },
      }),
      cacheExchange({
        keys: Object.fromEntries(EMBEDDED_TYPES.map((type) => [type, () => null])),
        optimistic: new Proxy({} as Record<string, OptimisticMutationResolver>, {
          get: (_target, field) => optimistic.get(String(field)),
        }),
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query: query ?? '', variables: variables as Record<string, unknown> }, sink),
          }),
        }),
      }),
    ],
  });
  return { client, close: () => void socket.dispose() };
}

/** Signing in with a wrong password is UNAUTHENTICATED too, and no session that ended. */
function isSignedOut(operation: Operation): boolean {
  return operation.context['signingIn'] !== true && operation.kind !== 'subscription';
}

function makeSocket(): Socket {
  const { protocol, host } = window.location;
  return createSocket({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    lazy: true,
    retryAttempts: 1_000,
    // A revoked right or an ended session closes the socket for good; anything else is a line that broke.
    shouldRetry: (event) => !(event instanceof CloseEvent) || event.code < 4400,
  });
}
