import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
} from 'docx';
import {
  cellParts,
  isFigure,
  type Cell,
  type Column,
  type KeyFigures,
  type Light,
  type Table,
} from '../../document.js';
import { COLOURS, SIGNS } from '@roadbook/drawing';
import type { Words } from '../../labels/labels.js';
import { cellText, type ValueKind } from '../cell-text.js';
import { columnWidths } from '../column-widths.js';
import { plainLine, plainText } from '../plain-text.js';
import { CELL_MARGIN, CELL_PADDING, hex, SETTINGS } from './styles.js';

/** A row whose cells are longer than this may break across pages, lest it run out of one. */
const LONG_CELL = 900;
const SMALL_TABLE = 6;

const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIRLINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: hex(COLOURS.hairline) };
const ACCENT_LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: hex(COLOURS.accent) };
const NO_BORDERS = {
  top: NO_BORDER,
  right: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};
const ROW_BORDERS = { ...NO_BORDERS, bottom: HAIRLINE, insideHorizontal: HAIRLINE };
const MARGINS = {
  top: CELL_PADDING * 20,
  bottom: CELL_PADDING * 20,
  left: CELL_MARGIN * 20,
  right: CELL_MARGIN * 20,
  marginUnitType: WidthType.DXA,
};

/** A table whose header stands again on every page, and whose rows are not torn. `width` in twentieths of a point. */
export function tableOf(table: Table, width: number, words: Words): WordTable {
  const small = isSmall(table);
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: table.columns.map(headCell) });
  const rows = table.rows.map((row, at) => {
    const keepNext = small && at < table.rows.length - 1 ? true : undefined;
    const children = table.columns.map((column, index) => bodyCell(row[index] ?? null, column, words, keepNext));
    return new TableRow({ cantSplit: !isLong(row), children });
  });
  return new WordTable({
    rows: [head, ...rows],
    columnWidths: widthsOf(table, width, words),
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: ROW_BORDERS,
    margins: MARGINS,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
  });
}

/** True for a table of so few rows that it stays on one page. */
export function isSmall(table: Table): boolean {
  return table.rows.length < SMALL_TABLE;
}

/** The columns' widths, in twentieths of a point, adding up to the table's. */
export function widthsOf(table: Table, width: number, words: Words): number[] {
  const setting = { width: width / 20, size: SETTINGS.cell.size, margin: 2 * CELL_MARGIN };
  let share = 0;
  let before = 0;
  return columnWidths(table, setting, words).map((own) => {
    share += own;
    const end = Math.round(share * 20);
    const wide = end - before;
    before = end;
    return wide;
  });
}

function headCell({ header, kind }: Column): TableCell {
  return new TableCell({
    borders: { bottom: ACCENT_LINE },
    verticalAlign: VerticalAlignTable.BOTTOM,
    children: [
      new Paragraph({ style: 'TableHead', alignment: alignmentOf(kind), children: [new TextRun(plainLine(header))] }),
    ],
  });
}

function bodyCell(cell: Cell, column: Column, words: Words, keepNext?: true): TableCell {
  return new TableCell({ children: cellParagraphs(cell, column, words, { keepNext, style: 'TableText' }) });
}

interface CellLook {
  readonly style: string;
  readonly keepNext?: true;
}

/** A cell's text, lights and notes below each other; Word asks for a paragraph even where there is nothing to say. */
export function cellParagraphs(cell: Cell, kind: ValueKind, words: Words, look: CellLook): Paragraph[] {
  const { style, keepNext } = look;
  const { lights, notes } = cellParts(cell);
  const text = plainText(cellText(cell, kind, words));
  const alignment = alignmentOf(kind.kind);
  const lines = text === '' && lights.length + notes.length > 0 ? [] : text.split('\n');
  return [
    ...lines.map(
      (line) => new Paragraph({ style, alignment, keepNext, children: line === '' ? [] : [new TextRun(line)] }),
    ),
    ...lights.map((light) => new Paragraph({ style, keepNext, children: lightRuns(light) })),
    ...notes.map((note) => new Paragraph({ style: 'TableNote', keepNext, children: [new TextRun(plainLine(note))] })),
  ];
}

function alignmentOf(kind: Column['kind']): (typeof AlignmentType)['RIGHT'] | undefined {
  return isFigure(kind) ? AlignmentType.RIGHT : undefined;
}

function lightRuns({ sign, word, by }: Light): TextRun[] {
  const { glyph, ink } = SIGNS[sign];
  const runs = [new TextRun({ text: glyph, color: hex(ink) }), new TextRun(`\u00A0${plainLine(word)}`)];
  return by ? [...runs, new TextRun({ text: ` ${plainLine(by)}`, color: hex(COLOURS.muted), size: 14 })] : runs;
}

/** True for a row that might fill a page. */
export function isLong(row: readonly Cell[]): boolean {
  return row.some((cell) => lengthOf(cell) > LONG_CELL);
}

function lengthOf(cell: Cell): number {
  const { value, notes } = cellParts(cell);
  return String(value ?? '').length + notes.reduce((sum, note) => sum + note.length, 0);
}

/** So many key figures stand side by side. */
export const KEY_COLUMNS = 4;

/** Figures side by side, to be taken in at a glance. */
export function keyFigureTable({ items }: KeyFigures, width: number, words: Words): WordTable {
  const cells = items.map(({ value, label, sign }) => {
    const shown = typeof value === 'number' ? words.number(value) : plainLine(value);
    const mark = sign ? [new TextRun({ text: ` ${SIGNS[sign].glyph}`, size: 18, color: hex(SIGNS[sign].fill) })] : [];
    return new TableCell({
      borders: { top: ACCENT_LINE },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(COLOURS.band[0]) },
      children: [
        new Paragraph({ style: 'KeyFigure', children: [new TextRun(shown), ...mark] }),
        new Paragraph({ style: 'TableNote', children: [new TextRun(plainLine(label))] }),
      ],
    });
  });
  return gridOf(cells, Math.min(KEY_COLUMNS, items.length), width);
}

/** Cells in rows of so many, without lines; the last row is filled up. */
export function gridOf(cells: readonly TableCell[], columns: number, width: number): WordTable {
  const rows: TableRow[] = [];
  for (let at = 0; at < cells.length; at += columns) {
    const row = cells.slice(at, at + columns);
    while (row.length < columns) row.push(new TableCell({ children: [new Paragraph({ style: 'TableText' })] }));
    rows.push(new TableRow({ cantSplit: true, children: row }));
  }
  return new WordTable({
    rows,
    columnWidths: Array.from({ length: columns }, () => Math.floor(width / columns)),
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: MARGINS,
  });
}
