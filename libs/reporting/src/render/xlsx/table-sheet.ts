import { fieldTitle } from '@roadbook/domain';
import type { CellObject, SheetData } from 'write-excel-file/node';
import { cellParts, isFigure, type Cell, type Column, type Light, type Table } from '../../document.js';
import { COLOURS } from '@roadbook/drawing';
import type { Words } from '../../labels/labels.js';
import { isDate, isDecimal } from '../cell-text.js';
import { linesIn, withHeights } from './heights.js';
import { cellString } from './text.js';

/** A sheet as the library takes it. */
export interface SheetOptions {
  readonly sheet: string;
  readonly data: SheetData;
  readonly columns: { width: number }[];
  readonly stickyRowsCount?: number;
  readonly showGridLines?: boolean;
}

/** A table's sheet, and the range of its cells, header included, such as `A1:H20`. */
export interface TableSheet {
  readonly sheet: SheetOptions;
  readonly range: string;
}

const HEAD = {
  fontWeight: 'bold',
  textColor: COLOURS.accent,
  backgroundColor: COLOURS.band[1],
  bottomBorderStyle: 'medium',
  bottomBorderColor: COLOURS.accent,
  alignVertical: 'top',
  wrap: true,
} as const;
const TEXT = { type: String, wrap: true, alignVertical: 'top' } as const;
const TYPED = { alignVertical: 'top' } as const;

/** Digits that a number of a spreadsheet holds without loss. */
const DIGITS = 15;
/** The calendar of spreadsheets begins here, but for a leap day that never was. */
const FIRST_DAY = '1900-03-01';
const DAY_FORMAT = 'yyyy-mm-dd';

/** Values under their header in the types of their columns; remarks stand in columns of their own, so that values can be filtered. */
export function tableSheet(table: Table, name: string, words: Words): TableSheet {
  const fields = table.columns.flatMap((column, at) => fieldsOf(table, column, at, words));
  const rows = table.rows.map((row) => fields.map((field) => field.cell(row)));
  const data = [
    fields.map(({ header }): CellObject => ({ value: cellString(header), type: String, ...HEAD })),
    ...rows,
  ];
  const columns = fields.map((_, at) => ({ width: widthOf(data, at) }));
  return {
    sheet: { sheet: name, data: withHeights(data, columns), columns, stickyRowsCount: 1 },
    range: `A1:${columnName(fields.length)}${data.length}`,
  };
}

interface Field {
  readonly header: string;
  cell(row: readonly Cell[]): CellObject | null;
}

/** A column's values, and its notes where it has any. */
function fieldsOf(table: Table, column: Column, at: number, words: Words): Field[] {
  const notesOf = (row: readonly Cell[]): readonly string[] => cellParts(row[at] ?? null).notes;
  const header = column.currency ? `${column.header} (${column.currency})` : column.header;
  const values: Field = { header, cell: (row) => valueCell(row[at] ?? null, column) };
  if (!table.rows.some((row) => notesOf(row).length > 0)) return [values];
  const notes: Field = {
    header: `${column.header}: ${fieldTitle('notes', words.language)}`,
    cell: (row) => textCell(notesOf(row).join('\n')),
  };
  return [values, notes];
}

function textCell(text: string): CellObject | null {
  return text === '' ? null : { value: cellString(text), ...TEXT };
}

/** A cell in the type of its column; what is not of that type is text. */
export function valueCell(cell: Cell, { kind, currency: usual }: Pick<Column, 'kind' | 'currency'>): CellObject | null {
  const { value, lights, currency = usual } = cellParts(cell);
  if (lights.length > 0)
    return textCell([...(value === null ? [] : [String(value)]), ...lights.map(lightText)].join('\n'));
  if (value === null) return null;
  if (kind === 'date' && typeof value === 'string' && isDate(value) && value >= FIRST_DAY) {
    return { value: new Date(`${value.slice(0, 10)}T00:00:00Z`), type: Date, format: DAY_FORMAT, ...TYPED };
  }
  const figure = isFigure(kind) ? figureOf(value, kind) : null;
  if (figure === null) return textCell(String(value));
  return { value: figure, type: Number, format: formatOf(kind, figure, currency), align: 'right', ...TYPED };
}

/** The value as a number; null for a text that is none, or that a number would cut. */
function figureOf(value: string | number, kind: Column['kind']): number | null {
  if (!isDecimal(value) || String(value).replace(/\D/g, '').length > DIGITS) return null;
  return kind === 'percent' ? Number((Number(value) / 100).toPrecision(DIGITS)) : Number(value);
}

function formatOf(kind: Column['kind'], figure: number, currency: string | undefined): string {
  if (kind === 'money') return currency && /^[A-Z]{3}$/.test(currency) ? `#,##0.00 "${currency}"` : '#,##0.00';
  if (kind === 'percent') return Number.isInteger(Math.round(figure * 1e6) / 1e4) ? '0%' : '0.0#%';
  return Number.isInteger(figure) ? '#,##0' : '#,##0.##';
}

function lightText({ word, by }: Light): string {
  return by ? `${word} (${by})` : word;
}

const NARROWEST = 9;
const WIDEST = 60;

/** In characters: as wide as the longest line, within reason. */
function widthOf(data: SheetData, at: number): number {
  let width = NARROWEST;
  for (const row of data) for (const line of linesIn(row[at])) width = Math.max(width, line.length + 3);
  return Math.min(WIDEST, width);
}

function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? columnName(Math.floor((number - 1) / 26)) + letter : letter;
}
