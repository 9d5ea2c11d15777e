import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings into sight what the address names after `#`, once it is there: to be called where the content is shown. */
export function useHashTarget(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash, key]);
}
