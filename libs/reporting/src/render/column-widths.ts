import { cellParts, type Cell, type Column, type Table } from '../document.js';
import type { Words } from '../labels/labels.js';
import { cellText } from './cell-text.js';
import { lineWidth } from './measure.js';

/** How a table is set; all in points. */
export interface TableSetting {
  readonly width: number;
  /** The size of the letters. */
  readonly size: number;
  /** Left and right of a text together. */
  readonly margin: number;
}

/** No column asks for more than this share of the table, however long its words are. */
const MOST = 0.4;
/** The fonts of the formats are not quite those that are measured; the heads are bold. */
const SAFE = 1.07;

/**
 * The widths of a table's columns, in points, adding up to its own: by their shares, but wide enough for their longest
 * word, and for the whole of a date or a figure, as long as other columns have room to give.
 */
export function columnWidths(table: Table, setting: TableSetting, words: Words): number[] {
  const { columns, rows } = table;
  const most = setting.width * MOST;
  const needs = columns.map((column, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    return Math.min(most, longest(column, cells, setting.size, words) * SAFE + setting.margin);
  });
  const asked = needs.reduce((sum, need) => sum + need, 0);
  if (asked >= setting.width) return needs.map((need) => (need * setting.width) / asked);
  return shared(columns, needs, setting.width);
}

/** Columns whose share is too small get what they need, until the shares of the others are large enough. */
function shared(columns: readonly Column[], needs: readonly number[], width: number): number[] {
  const given = new Set<number>();
  for (;;) {
    const room = columns.reduce((left, _, at) => (given.has(at) ? left - needs[at]! : left), width);
    const shares = columns.reduce((sum, column, at) => (given.has(at) ? sum : sum + column.width), 0);
    const widths = columns.map((column, at) => (given.has(at) ? needs[at]! : (room * column.width) / shares));
    const short = widths.findIndex((own, at) => !given.has(at) && own < needs[at]!);
    if (short < 0) return widths;
    given.add(short);
  }
}

function longest(column: Column, cells: readonly Cell[], size: number, words: Words): number {
  const whole = column.kind !== 'text';
  let width = widest(column.header, false, size);
  for (const cell of cells) {
    const { lights } = cellParts(cell);
    width = Math.max(width, widest(cellText(cell, column, words), whole, size));
    for (const { word } of lights) width = Math.max(width, widest(`mm${word}`, false, size));
  }
  return width;
}

/** The widest line of a text, or its widest word. */
function widest(text: string, whole: boolean, size: number): number {
  let width = 0;
  for (const part of text.split(whole ? '\n' : /[\s-]+/)) width = Math.max(width, lineWidth(part, size));
  return width;
}
