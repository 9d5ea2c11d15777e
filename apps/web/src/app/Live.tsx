import type { ReactNode } from 'react';

/** Hears of other people's changes and has what is shown read again. */
export function Live({ children }: { children: ReactNode }) {
  return children;
}
