import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';

/** Where the reader is: in which partnership, and at which moment. */
export interface Place {
  /** The partnership's code. */
  readonly code: string;
  /** The moment that is looked at; null: now. */
  readonly asOf: string | null;
  /** True when a past moment is looked at: nothing can be changed. */
  readonly past: boolean;
  /** The address of a page of this partnership, the moment kept: `to('actions/A1.1')`. */
  readonly to: (path: string) => string;
  /** Goes to another moment on the same page; null: back to now. */
  readonly setAsOf: (asOf: string | null) => void;
}

const PlaceContext = createContext<Place | null>(null);

/** Reads the place from the address: `/p/:code/…?asOf=…`. */
export function PlaceProvider({ children }: { children: ReactNode }) {
  const code = useParams()['code'] ?? '';
  const [search, setSearch] = useSearchParams();
  const given = search.get('asOf');
  const asOf = given && !Number.isNaN(Date.parse(given)) ? new Date(given).toISOString() : null;
  const setAsOf = useCallback(
    (moment: string | null) =>
      setSearch((old) => {
        const next = new URLSearchParams(old);
        if (moment) next.set('asOf', moment);
        else next.delete('asOf');
        return next;
      }),
    [setSearch],
  );
  const place = useMemo<Place>(
    () => ({ code, asOf, past: asOf !== null, to: (path) => placed(code, path, asOf), setAsOf }),
    [code, asOf, setAsOf],
  );
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

/** The address of a page, with the moment in its query string. */
export function placed(code: string, path: string, asOf: string | null): string {
  const [before = '', hash] = path.split('#');
  const [page = '', query] = before.split('?');
  const search = new URLSearchParams(query);
  if (asOf) search.set('asOf', asOf);
  const text = search.toString();
  return `/p/${encodeURIComponent(code)}/${page}${text && `?${text}`}${hash === undefined ? '' : `#${hash}`}`;
}

/** Where the reader is. @throws outside of a partnership */
export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('usePlace outside of a partnership');
  return place;
}
