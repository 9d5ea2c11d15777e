import { COVERAGE, covers } from './coverage.js';

const PLAIN = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u017F]*$/;
const BEYOND_PLAIN = /[^\x20-\x7E\u00A0-\u00AC\u00AE-\u017F]/gu;
/** Format characters: invisible, and some of them turn the direction of what follows. The soft hyphen stays. */
const FORMAT = /[^\P{Cf}\u00AD]/gu;
const VARIATION = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const LONG_WORD = /[^\s\u00AD-]{28,}/g;

/** The text as a PDF can show it, on one line; what no font has is named by its code point, so that nothing is dropped in silence. */
export function shownText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(BREAKS, ' ')
    .replace(FORMAT, '')
    .replace(VARIATION, '')
    .replace(BEYOND_PLAIN, shownCharacter);
}

function shownCharacter(character: string): string {
  const codePoint = character.codePointAt(0)!;
  if (covers(COVERAGE, codePoint)) return character;
  return /\p{Cc}/u.test(character) ? '' : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** A string of Typst's own language: nothing in it is markup or code, whatever it holds. */
export function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** A text as content; very long words may break anywhere, so that they do not run out of their column. */
export function content(text: string): string {
  return quote(shownText(text).replace(LONG_WORD, breakable));
}

function breakable(word: string): string {
  return (word.match(/.{1,14}/gu) ?? []).join('\u200B');
}

/** The same for words that must not be empty, as headings and alternatives of drawings in PDF/UA. */
export function wordedContent(text: string): string {
  return shownText(text).trim() === '' ? quote('–') : content(text);
}
