const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What XML 1.0 does not admit, or a reader would stumble over: control characters but tab and line feed, and what is no character. */
const NO_TEXT = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;
/** They turn the direction of what follows, past the end of the text. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text as any document can hold it: its lines parted by line feeds, without characters that are forbidden or that deceive. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(LINE_ENDS, '\n').replace(NO_TEXT, '').replace(DIRECTIONS, '');
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/[\t\n]+/g, ' ');
}
