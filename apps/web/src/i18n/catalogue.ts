import type { MessageDescriptor } from 'react-intl';
import { pseudo } from './pseudo.js';
import { PSEUDO, type Language } from './languages.js';

/** A text in ICU message format: as written, or as parsed when the application was built. */
export type Text = MessageDescriptor['defaultMessage'] & {};

/** Texts by their id. */
export type Messages = Readonly<Record<string, Text>>;

type Loaded = Record<string, () => Promise<Messages>>;

// Every language is one file at run time (vite.config.ts); which parts it has is nobody's list.
const shared = import.meta.glob<Messages>('./messages/*.ts', { import: 'default' });
const features = import.meta.glob<Messages>('../features/*/messages/*.ts', { import: 'default' });
const words = import.meta.glob<Messages>('../../../../libs/drawing/src/words/??.ts', { import: 'values' });

/** All texts of a language; for the pseudo-language English ones, stretched and marked. */
export async function loadCatalogue(language: Language | typeof PSEUDO): Promise<Messages> {
  if (language === PSEUDO) return pseudo(await loadCatalogue('en'));
  const own = (files: Loaded): Promise<Messages>[] =>
    Object.entries(files)
      .filter(([path]) => path.endsWith(`/${language}.ts`))
      .map(([, load]) => load());
  const parts = await Promise.all([...own(words), ...own(shared), ...own(features)]);
  return Object.assign({}, ...parts) as Messages;
}
