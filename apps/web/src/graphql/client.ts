import { cacheExchange, type OptimisticMutationResolver } from '@urql/exchange-graphcache';
import { Client, fetchExchange, mapExchange, type Operation } from 'urql';
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

/** Forgets what was expected. */
export function unexpect(rootField: string): void {
  optimistic.delete(rootField);
}

/**
 * A client with a cache of its own: every moment that is looked at has one, because things keep their id through time.
 * Operations are written in `*.operations.ts` files only; the server takes no others from a signed-in browser.
 */
export function makeClient(hearing: Hearing): Client {
  return new Client({
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
        // A line of a partner report bears the id of the thing that it is about, which other reports have a line for, too.
        keys: Object.fromEntries([...EMBEDDED_TYPES, 'ReportLine'].map((type) => [type, () => null])),
        optimistic: new Proxy(
          {},
          {
            get: (_target, field) => optimistic.get(String(field)),
          },
        ),
      }),
      fetchExchange,
    ],
  });
}

/** Signing in with a wrong password is UNAUTHENTICATED too, and no session that ended. */
function isSignedOut(operation: Operation): boolean {
  return operation.context['signingIn'] !== true && operation.kind !== 'subscription';
}
