import { useEffect, useState, type ReactNode } from 'react';
import { listen } from '../graphql/live.js';
import { ChangeCount } from '../graphql/usePlan.js';
import { PartnershipChangedSubscription } from './app.operations.js';
import { usePlace } from './place.js';
import { Seen } from './Seen.js';

/** Several changes at once, such as an import, are read once. */
const GATHER_MS = 200;

/** Hears of every change of the partnership, and has what is shown read again. The past does not change. */
export function Live({ children }: { children: ReactNode }) {
  const { code, past } = usePlace();
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (past) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen(PartnershipChangedSubscription, { code }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => setCount((before) => before + 1), GATHER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [code, past]);
  return (
    <ChangeCount value={count}>
      <Seen changes={count} />
      {children}
    </ChangeCount>
  );
}
