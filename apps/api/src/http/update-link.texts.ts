import { catalan } from './update-link-texts/ca.js';
import { german } from './update-link-texts/de.js';
import { english } from './update-link-texts/en.js';
import { spanish } from './update-link-texts/es.js';
import { french } from './update-link-texts/fr.js';
import { italian } from './update-link-texts/it.js';
import { dutch } from './update-link-texts/nl.js';
import { portuguese } from './update-link-texts/pt.js';
import { romanian } from './update-link-texts/ro.js';
import type { UpdateLinkTexts } from './update-link-texts/texts.js';

/** Languages by their tag; a further one is one more catalogue here. */
const CATALOGUES: Readonly<Record<string, UpdateLinkTexts>> = {
  en: english,
  fr: french,
  de: german,
  it: italian,
  es: spanish,
  ca: catalan,
  nl: dutch,
  ro: romanian,
  pt: portuguese,
};

/** The texts in the first language that is asked for and known; English otherwise. */
export function updateLinkTexts(languages: readonly string[]): UpdateLinkTexts {
  const known = languages.map((tag) => tag.toLowerCase().split('-')[0]!).find((tag) => Object.hasOwn(CATALOGUES, tag));
  return known ? CATALOGUES[known]! : english;
}
