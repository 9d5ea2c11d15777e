import { createContext, lazy, Suspense, useCallback, useState, type ReactNode } from 'react';

/** What two people wrote in the same field. */
export interface ConflictField {
  /** The name of the input field. */
  readonly field: string;
  /** What the field is called. */
  readonly label: string;
  /** The values as people read them. */
  readonly mine: string;
  readonly theirs: string;
}

/** Somebody else was faster: both values, and how to go on. */
export interface Conflict<Variables> {
  readonly fields: readonly ConflictField[];
  /** The variables to send again, keeping mine for the fields named and theirs for the others; null: nothing is left to send. */
  resolve(mine: ReadonlySet<string>): Variables | null;
}

type Ask = <Variables>(conflict: Conflict<Variables>) => Promise<Variables | null>;

/** Asks the reader which value stands. */
export const ConflictContext = createContext<Ask>(() => Promise.resolve(null));

const ConflictDialog = lazy(() => import('./ConflictDialog.js'));

interface Asked {
  readonly conflict: Conflict<unknown>;
  answer(variables: unknown): void;
}

/** Makes the dialog available to everything inside. */
export function ConflictProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback<Ask>(
    (conflict) =>
      new Promise((resolve) => {
        setAsked({ conflict, answer: (variables) => resolve(variables as never) });
      }),
    [],
  );
  const close = (variables: unknown) => {
    asked?.answer(variables);
    setAsked(null);
  };
  return (
    <ConflictContext value={ask}>
      {children}
      <Suspense>{asked && <ConflictDialog conflict={asked.conflict} onClose={close} />}</Suspense>
    </ConflictContext>
  );
}
