import { covers, FULL_COVERAGE, SERIF_COVERAGE, type Coverage } from './coverage.js';

const PLAIN = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u017F]*$/;
/** Format characters: invisible, and some of them turn the direction of what follows. The soft hyphen stays. */
const FORMAT = /[^\P{Cf}\u00AD]/gu;
const VARIATION = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const LONG_WORD = /[^\s\u00AD-]{28,}/g;

/** The text as a PDF can show it, on one line. */
export function shownText(text: string): string {
  return PLAIN.test(text) ? text : show(text, FULL_COVERAGE);
}

/** The same for the labels of drawings, which can use one family only. */
export function shownDrawing(svg: string): string {
  return PLAIN.test(svg) ? svg : show(svg, SERIF_COVERAGE);
}

/** What no font has is named by its code point, so that nothing is dropped in silence. */
function show(text: string, coverage: Coverage): string {
  const clean = text.toWellFormed().normalize('NFC').replace(BREAKS, ' ').replace(FORMAT, '').replace(VARIATION, '');
  let result = '';
  for (const character of clean) {
    const codePoint = character.codePointAt(0)!;
    if (covers(coverage, codePoint)) result += character;
    else if (!/\p{Cc}/u.test(character)) result += `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return result;
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
