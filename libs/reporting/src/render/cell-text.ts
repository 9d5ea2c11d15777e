import type { ColumnKind } from '../document.js';
import type { Words } from '../labels/labels.js';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;

/** A value as a reader of the language writes it; nothing for null. Text in a column of dates that is no date stays text. */
export function cellText(value: string | number | null, kind: ColumnKind, words: Words): string {
  if (value === null) return '';
  if (typeof value === 'number') return kind === 'percent' ? words.percent(value) : words.number(value);
  return kind === 'date' && ISO_DATE.test(value) ? words.date(value) : value;
}
