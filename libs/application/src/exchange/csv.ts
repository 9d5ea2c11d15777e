import type { CellValue } from '@roadbook/domain';

/** Begins like a formula, for spreadsheets that compute what they open. */
const FORMULA = /^[=+\-@\t\r]/;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as comma-separated values (RFC 4180), marked as UTF-8 so that spreadsheets read it right. A text that begins like a
 * formula gets an apostrophe before it.
 */
export function writeCsv(titles: readonly string[], rows: readonly (readonly CellValue[])[]): Buffer {
  const lines = [titles, ...rows].map((row) => row.map(csvCell).join(','));
  return Buffer.from(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`, 'utf8');
}

function csvCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join('; ');
  const literal = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(literal) ? `"${literal.replaceAll('"', '""')}"` : literal;
}
