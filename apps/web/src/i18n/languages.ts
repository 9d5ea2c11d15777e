/** The languages of the interface, each by its own name. One line adds a language; a test names what its catalogue lacks. */
export const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  es: 'Español',
} as const;

export type Language = keyof typeof LANGUAGES;

/** A made-up language that shows text which is in no catalogue, and layouts that break with longer words. */
export const PSEUDO = 'en-XA';

/** The language of the interface for a BCP 47 tag: its own, its parent's, or English. */
export function languageFor(tag: string): Language {
  const parent = tag.split('-')[0]?.toLowerCase() ?? '';
  return parent in LANGUAGES ? (parent as Language) : 'en';
}
