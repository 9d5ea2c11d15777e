import { plainText } from '../plain-text.js';

/** What a spreadsheet takes for the beginning of a formula, when the text comes to it as CSV or is typed. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;
/** A cell holds no more characters. */
const LONGEST = 32_767;

/**
 * The writer looks texts up in a plain object (write-excel-file 4.1) and takes what every object has, such as
 * `constructor`, for a text that it knows. A no-break space at its end makes it another text, and nobody sees it.
 */
function known(text: string): string {
  return text in Object.prototype ? `${text}\u00A0` : text;
}

/**
 * A text as a cell holds it. In a workbook a text is never a formula; but cells are copied, and saved as CSV, and then a
 * text that begins like one would be run by the next spreadsheet. Such a text has an apostrophe before it, which a reader
 * sees: a report is for reading, and nothing reads it back.
 */
export function cellString(text: string): string {
  const plain = plainText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  const guarded = FORMULA.test(plain) ? `'${plain}` : known(plain);
  return guarded.length > LONGEST ? `${guarded.slice(0, LONGEST - 1).toWellFormed()}…` : guarded;
}
