import { lazy, Suspense, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Provider } from 'urql';
import { makeClient } from '../graphql/client.js';
import { SessionContext, type Holder } from './session.js';

const SignInAgain = lazy(() => import('./SignInAgain.js'));

/**
 * One client with its cache for each moment that is looked at. Where the session is over, signing in again happens above
 * the page, which stays as it is with everything that was typed; who signs in as somebody else begins at the start.
 */
export function ClientProvider({ children }: { children: ReactNode }) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const asOf = search.get('asOf') ?? 'now';
  const [generation, setGeneration] = useState(0);
  const [readings, setReadings] = useState(0);
  const holder = useRef<Holder | null>(null);
  const [asked, setAsked] = useState<{ readonly of: Holder | null } | null>(null);
  const hearing = useMemo(() => ({ signedOut: () => setAsked((old) => old ?? { of: holder.current }) }), []);
  const made = useMemo(
    () => ({ key: `${generation}:${asOf}`, client: makeClient(hearing) }),
    [generation, asOf, hearing],
  );
  const renew = useCallback(() => {
    setAsked(null);
    setGeneration((number) => number + 1);
  }, []);
  const belongsTo = useCallback((who: Holder) => {
    holder.current = who;
  }, []);
  const readAgain = useCallback(() => setReadings((number) => number + 1), []);
  const signedIn = (viewer: Holder) => {
    if (asked?.of && asked.of.id !== viewer.id) {
      renew();
      void navigate('/');
      return;
    }
    setAsked(null);
    readAgain();
  };
  const session = useMemo(
    () => ({ renew, askToSignIn: hearing.signedOut, belongsTo, readAgain, generation, readings }),
    [renew, hearing, belongsTo, readAgain, generation, readings],
  );
  return (
    <SessionContext value={session}>
      <Provider value={made.client}>
        {children}
        <Suspense>{asked && <SignInAgain holder={asked.of} onSignedIn={signedIn} />}</Suspense>
      </Provider>
    </SessionContext>
  );
}
