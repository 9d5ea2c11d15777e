import { cellParts, type Cell, type Column } from '../document.js';
import type { Words } from '../labels/labels.js';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** What is asked of a column, and of the value of a fact. */
export type ValueKind = Pick<Column, 'kind' | 'currency'>;

/** A value as a reader of the language writes it; nothing for null. Text in a column of dates or money that is neither stays text. */
export function cellText(cell: Cell, { kind, currency }: ValueKind, words: Words): string {
  const { value, currency: own = currency } = cellParts(cell);
  if (value === null) return '';
  if (kind === 'money' && isDecimal(value)) return words.money(Number(value), own);
  if (typeof value === 'number') return kind === 'percent' ? words.percent(value) : words.number(value);
  return kind === 'date' && isDate(value) ? words.date(value) : value;
}

/** True for a number, and for a decimal in digits. */
export function isDecimal(value: string | number): boolean {
  return typeof value === 'number' ? Number.isFinite(value) : DECIMAL.test(value);
}

/** True for an ISO date or instant of the calendar. */
export function isDate(value: string): boolean {
  return ISO_DATE.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)));
}
