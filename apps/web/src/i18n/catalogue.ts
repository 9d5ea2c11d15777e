import type { MessageDescriptor } from 'react-intl';
import { pseudo } from './pseudo.js';
import { PSEUDO, type Language } from './languages.js';

/** A text in ICU message format: as written, or as parsed when the application was built. */
export type Text = MessageDescriptor['defaultMessage'] & {};

/** Texts by their id. */
export type Messages = Readonly<Record<string, Text>>;

type Loaded = Record<string, () => Promise<Messages>>;

// What the door needs, and what the pages behind it need, are a file each for every language (vite.config.ts);
// which parts those have is nobody's list.
const shared = import.meta.glob<Messages>('./messages/*.ts', { import: 'default' });
const words = import.meta.glob<Messages>('../../../../libs/drawing/src/words/??.ts', { import: 'values' });
const features = import.meta.glob<Messages>('../features/*/messages/*.ts', { import: 'default' });

/** How much of a catalogue: what signing in takes, or what all pages take. */
export type Extent = 'door' | 'whole';

/** The texts of a language; for the pseudo-language English ones, stretched and marked. */
export async function loadCatalogue(language: Language | typeof PSEUDO, extent: Extent): Promise<Messages> {
  if (language === PSEUDO) return pseudo(await loadCatalogue('en', extent));
  const own = (files: Loaded): Promise<Messages>[] =>
    Object.entries(files)
      .filter(([path]) => path.endsWith(`/${language}.ts`))
      .map(([, load]) => load());
  const parts = await Promise.all([...own(words), ...own(shared), ...(extent === 'whole' ? own(features) : [])]);
  return Object.assign({}, ...parts) as Messages;
}
