import { useEffect } from 'react';
import { useClient } from 'urql';
import { MarkSeenMutation } from './app.operations.js';
import { useMember } from './member.js';
import { usePlace } from './place.js';

/** So long a partnership is shown before it counts as seen. */
const LOOK_MS = 1500;

/**
 * Tells the server that a partnership is looked at, for those who are in several: what changes before their eyes is not news
 * on the list of their partnerships. That it could not be told changes nothing, and is told again with the next change.
 */
export function Seen({ changes }: { changes: number }) {
  const client = useClient();
  const { code, past } = usePlace();
  const several = useMember().viewer.memberships.length > 1;
  useEffect(() => {
    if (past || !several) return undefined;
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible')
        void client.mutation(MarkSeenMutation, { partnership: code }).toPromise();
    }, LOOK_MS);
    return () => clearTimeout(timer);
  }, [client, code, past, several, changes]);
  return null;
}
