import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings into sight and marks what the address names after `#`, once it is there: to be called where the content is shown. */
export function useHashTarget(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (!target) return undefined;
    // What is named by an address that was opened by a link is no `:target` for the browser.
    target.setAttribute('data-marked', '');
    target.scrollIntoView();
    return () => target.removeAttribute('data-marked');
  }, [hash, key]);
}
