import { tidy } from '../shared/texts.js';

/** Between the items of a list in one cell. */
const SEPARATOR = '; ';

/** A list as one text: items separated by `; `, those that hold a semicolon, a quote or a line's end in "double quotes". */
export function joinList(items: readonly string[]): string {
  return items.map((item) => (/[;"\n]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join(SEPARATOR);
}

/** The items of such a text, those without a letter left out; a line's end separates too. Null when a quote stays open. */
export function splitList(text: string): string[] | null {
  const items: string[] = [];
  const next = /\s*(?:"((?:[^"]|"")*)"\s*|([^;\n"][^;\n]*)?)(?:[;\n]|$)/y;
  while (next.lastIndex < text.length) {
    const match = next.exec(text);
    if (!match) return null;
    const item = tidy(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (item !== '') items.push(item);
    if (match[0] === '') break;
  }
  return items;
}
