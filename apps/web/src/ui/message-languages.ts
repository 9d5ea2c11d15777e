/** The languages that messages, mails and texts of a plan may be in, each by its own name. The interface speaks the first five. */
export const MESSAGE_LANGUAGES: readonly { readonly value: string; readonly label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
  { value: 'de', label: 'Deutsch' },
  { value: 'it', label: 'Italiano' },
  { value: 'es', label: 'Español' },
  { value: 'ca', label: 'Català' },
  { value: 'nl', label: 'Nederlands' },
  { value: 'ro', label: 'Română' },
  { value: 'pt', label: 'Português' },
];

/** A language by its own name; its tag where it is none of these. */
export function languageName(tag: string): string {
  return MESSAGE_LANGUAGES.find(({ value }) => value === tag)?.label ?? tag;
}
