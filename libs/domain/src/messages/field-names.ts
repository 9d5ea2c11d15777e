import { asCode, hasMessage, say } from './index.js';

/** German writes its nouns with a capital wherever they stand. */
const CAPITAL_NOUNS = 'de';

/** What a field of the API is called, as the head of a column: `Planned end`; its name where no text has it. */
export function fieldTitle(field: string, language: string): string {
  const code = `FIELD_${asCode(field)}`;
  return hasMessage(code) ? say({ code, params: {} }, language) : field;
}

/** The same within a sentence: `planned end`, but `NUTS code`. */
export function fieldInSentence(field: string, language: string): string {
  const title = fieldTitle(field, language);
  const isWord = /^\p{Lu}[\p{Ll}’']/u.test(title);
  return isWord && !language.startsWith(CAPITAL_NOUNS) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
