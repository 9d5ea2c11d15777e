import { cellText, EMPTY_CELL, textCell, type Cell } from '../cell.js';
import type { ColumnKind, ReadSheetName } from '../column.js';
import { Numbering } from '../numbering.js';
import type { PlanReading } from '../reading.js';
import type { Place, PlacedCell, SheetReading } from '../sheet-reading.js';
import { tableCell, type CellContext } from './cells.js';
import { dateOrderOf, type DateOrder } from './dates.js';
import { REFERENCE, tableFields } from './fields.js';
import { RowCodes, type TableRow } from './row-codes.js';

/** What a table is read as: what its rows are, and which column is which field. */
export interface TableMapping {
  readonly target: ReadSheetName;
  readonly columns: readonly { readonly letter: string; readonly header: string; readonly field: string }[];
  /** Found in the dates themselves when it is not said. */
  readonly dateOrder: DateOrder | null;
}

/** A row of a table with its number as people see it. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly PlacedCell[];
}

/** Reads the rows below the titles of a table into a reading. */
export function readTable(rows: readonly RawRow[], mapping: TableMapping, reading: PlanReading): void {
  const { target, columns } = mapping;
  const sheet = reading.begin(target);
  if (!sheet) return;
  const kinds = new Map<string, ColumnKind>(tableFields(target).map(({ key, kind }) => [key, kind]));
  const places = new Map<string, Place>(columns.map(({ letter, header, field }) => [field, { letter, header }]));
  const context = { plan: reading.plan, target, dateOrder: mapping.dateOrder ?? orderIn(rows, columns, kinds) };
  const fields = new Map(columns.map(({ letter, field }) => [letter, field]));
  const table = rows.flatMap(({ row, cells }) => {
    const said = new Map<string, Cell>();
    for (const { letter, cell } of cells) {
      const field = fields.get(letter);
      if (field !== undefined && cell.kind !== 'EMPTY') said.set(field, cell);
    }
    return said.size > 0 ? [{ row, said }] : [];
  });
  new TableReader(sheet, table, places, kinds, context, reading).read();
}

/** Takes the rows of a table: first all of their codes, then what they say, so that a row may name a later one. */
class TableReader {
  private readonly codes: RowCodes;

  constructor(
    private readonly sheet: SheetReading,
    private readonly table: readonly TableRow[],
    private readonly places: ReadonlyMap<string, Place>,
    private readonly kinds: ReadonlyMap<string, ColumnKind>,
    private readonly context: CellContext,
    private readonly reading: PlanReading,
  ) {
    this.codes = new RowCodes(context.plan, context.target, reading, new Numbering(context.plan), places);
  }

  read(): void {
    const coded = this.codes.find(this.table);
    const key = this.sheet.sheet.key;
    const places = new Map(this.places);
    if (!places.has(key)) places.set(key, { letter: null, header: key });
    places.delete(REFERENCE);
    this.takeHeadings();
    for (const { row, said, code } of coded) if (!this.sheet.take(row, this.cells(said, code), places)) return;
  }

  /** The activities that stand as headings above their actions, where the plan does not have them. */
  private takeHeadings(): void {
    const { headings } = this.codes;
    const sheet = headings.length > 0 ? this.reading.begin('activities') : undefined;
    const title = this.places.get('title') ?? { letter: null, header: 'title' };
    const places = new Map([
      ['code', this.places.get('code') ?? title],
      ['title', title],
    ]);
    for (const { row, said, code } of headings)
      sheet?.take(
        row,
        new Map([
          ['code', textCell(code ?? '')],
          ['title', said.get('title') ?? EMPTY_CELL],
        ]),
        places,
      );
  }

  private cells(said: ReadonlyMap<string, Cell>, code: string | undefined): Map<string, Cell> {
    const cells = new Map<string, Cell>();
    for (const [field, cell] of said) {
      if (field === REFERENCE) continue;
      cells.set(field, this.cell(field, cell));
    }
    if (code !== undefined) cells.set(this.sheet.sheet.key, textCell(code));
    return cells;
  }

  private cell(field: string, cell: Cell): Cell {
    if (cell.kind === 'FAULTY') return cell;
    if (field === 'activity') return textCell(this.codes.activityOf(cellText(cell)) ?? cellText(cell));
    if (field === 'action') return textCell(this.codes.actionOf(cellText(cell)) ?? cellText(cell));
    const made = tableCell(cell, field, this.kinds.get(field) ?? 'TEXT', this.context);
    if (field !== 'dependencies' || made.kind !== 'LIST') return made;
    return { kind: 'LIST', items: made.items.map((item) => this.codes.dependency(item)) };
  }
}

/** The order in which the columns of dates write them, by what stands there. */
function orderIn(
  rows: readonly RawRow[],
  columns: TableMapping['columns'],
  kinds: ReadonlyMap<string, ColumnKind>,
): DateOrder {
  const letters = new Set(columns.filter(({ field }) => kinds.get(field) === 'DATE').map(({ letter }) => letter));
  function* texts(): Generator<string> {
    for (const { cells } of rows)
      for (const { letter, cell } of cells) if (letters.has(letter) && cell.kind === 'TEXT') yield cell.text;
  }
  return dateOrderOf(texts());
}
