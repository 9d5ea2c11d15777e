import { createContext, lazy, Suspense, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Provider } from 'urql';
import { makeClient } from '../graphql/client.js';

const SignInAgain = lazy(() => import('./SignInAgain.js'));

/** How the session ends and begins. */
export interface SessionControl {
  /** Forgets everything that was read: another person may sign in next. */
  readonly renew: () => void;
  /** Asks for the password above the page, which stays as it is. */
  readonly askToSignIn: () => void;
}

const SessionContext = createContext<SessionControl>({ renew: () => undefined, askToSignIn: () => undefined });

/** How the session ends and begins. */
export function useSession(): SessionControl {
  return useContext(SessionContext);
}

/**
 * One client with its cache for each moment that is looked at. Where the session is over, signing in again happens above
 * the page, which stays as it is with everything that was typed.
 */
export function ClientProvider({ children }: { children: ReactNode }) {
  const [search] = useSearchParams();
  const asOf = search.get('asOf') ?? 'now';
  const [generation, setGeneration] = useState(0);
  const [signedOut, setSignedOut] = useState(false);
  const hearing = useMemo(() => ({ signedOut: () => setSignedOut(true) }), []);
  const made = useMemo(
    () => ({ key: `${generation}:${asOf}`, client: makeClient(hearing) }),
    [generation, asOf, hearing],
  );
  const renew = useCallback(() => {
    setSignedOut(false);
    setGeneration((number) => number + 1);
  }, []);
  const session = useMemo(() => ({ renew, askToSignIn: hearing.signedOut }), [renew, hearing]);
  return (
    <SessionContext value={session}>
      <Provider value={made.client}>
        {children}
        <Suspense>{signedOut && <SignInAgain onSignedIn={() => setSignedOut(false)} />}</Suspense>
      </Provider>
    </SessionContext>
  );
}
