import { createContext, useContext } from 'react';

/** The language that the reader chose on this device, or has in the account. */
export interface LanguageChoice {
  /** A BCP 47 tag. */
  readonly tag: string;
  readonly set: (tag: string) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ tag: 'en', set: () => undefined });

/** The language of the interface, and how to choose another. */
export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}
