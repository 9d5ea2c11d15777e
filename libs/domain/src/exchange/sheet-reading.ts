import type { Plan } from '../plan/plan.js';
import { normaliseName } from '../shared/names.js';
import type { Params } from '../shared/verdict.js';
import { cellText, fileFault, type Cell, type FaultList } from './cell.js';
import { saysTheSame, titleOf, type Column, type Sheet } from './column.js';
import { KnownRows, type KnownThing } from './known-rows.js';
import type { PlanReading } from './reading.js';

/** Rows that a sheet may have, its header not counted. */
export const MOST_ROWS = 20_000;
/** Cells that one import may change, and their letters: bounds on the room that it takes. */
export const MOST_CHANGES = 300_000;
export const MOST_LETTERS = 20_000_000;
/** The code of a faulty cell whose fault has been told already. */
export const TOLD = 'TOLD';

/** Fixed columns that say where a row belongs. */
const PLACES: readonly string[] = ['activity', 'action'];

/** Where a column stands: its letters, none in a bundle, and its title. */
export interface Place {
  readonly letter: string | null;
  readonly header: string;
}

/** A cell as a file's reader comes upon it. */
export interface PlacedCell {
  readonly letter: string;
  readonly cell: Cell;
}

/** A row that says something else than the plan: of a known thing the cells that differ, of a new one all that say something. */
export interface PendingRow {
  readonly sheet: Sheet;
  readonly row: number;
  /** The code or name by which the row is known. */
  readonly key: string;
  readonly known: KnownThing | undefined;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly places: ReadonlyMap<string, Place>;
}

/** Takes the rows of a sheet one after the other, the first being its header. */
export interface RowTarget {
  /** @returns false when the rows below cannot be understood */
  header(row: number, cells: readonly PlacedCell[]): boolean;
  /** @returns false when no further rows are wanted */
  row(row: number, cells: readonly PlacedCell[]): boolean;
  /** Hears of what is wrong with the form, such as merged cells. */
  malformed(code: string, params: Params, row: number, letter: string): void;
}

/** What may still be kept. */
export interface Room {
  cells: number;
  letters: number;
}

export function isFull({ cells, letters }: Room): boolean {
  return cells < 0 || letters < 0;
}

/** One sheet while it is read: first its header, then its rows. */
export class SheetReading implements RowTarget {
  readonly pending: PendingRow[] = [];
  private readonly known: KnownRows;
  private readonly columns = new Map<string, Column<KnownThing>>();
  private readonly places = new Map<string, Place>();
  /** The columns of a workbook by their letters; null for one whose title is not known. */
  private readonly byLetter = new Map<string, string | null>();
  private readonly plan: Plan;
  private readonly faults: FaultList;
  private count = 0;
  cut = false;

  constructor(
    private readonly reading: PlanReading,
    readonly sheet: Sheet,
    private readonly room: Room,
  ) {
    this.plan = reading.plan;
    this.faults = reading.faults;
    this.known = new KnownRows(this.plan, sheet);
    for (const column of sheet.columns)
      this.columns.set(normaliseName(column.key), column as unknown as Column<KnownThing>);
  }

  /** Reads the header of a workbook's sheet. @returns false when its rows cannot be understood */
  header(row: number, cells: readonly PlacedCell[]): boolean {
    for (const { letter, cell } of cells) this.title(row, letter, cell);
    const { key } = this.sheet;
    if (this.places.has(key)) return true;
    this.faults.add({ ...fileFault('NO_HEADER_ROW', { title: titleOf(key) }, this.sheet.name), row });
    return false;
  }

  /** Reads a row of a workbook's sheet. @returns false when there are too many, and no further ones are read */
  row(row: number, placed: readonly PlacedCell[]): boolean {
    const cells = new Map<string, Cell>();
    let says = false;
    for (const { letter, cell } of placed) {
      const key = this.byLetter.get(letter);
      if (key) cells.set(key, cell);
      else if (key === undefined && cell.kind !== 'EMPTY') this.place(row, { letter, header: null }, 'NO_TITLE', cell);
      says ||= cell.kind !== 'EMPTY';
    }
    return !says || this.take(row, cells, this.places);
  }

  /** Reads a record of a bundle. @returns false when there are too many */
  record(row: number, entries: readonly (readonly [string, Cell])[]): boolean {
    const cells = new Map<string, Cell>();
    for (const [field, cell] of entries) {
      const column = this.columns.get(normaliseName(field));
      const place = { letter: null, header: field };
      if (!column) this.place(row, place, 'UNKNOWN_COLUMN', cell, { titles: this.keys() });
      else if (cells.has(column.key)) this.place(row, place, 'COLUMN_TWICE', cell);
      else cells.set(column.key, cell);
      if (column) this.places.set(column.key, { letter: null, header: column.key });
    }
    return this.take(row, cells, new Map([...this.places].filter(([key]) => cells.has(key))));
  }

  /** A fault of the sheet's form, such as merged cells. */
  malformed(code: string, params: Params, row: number, letter: string): void {
    const key = this.byLetter.get(letter);
    const header = key ? this.places.get(key)!.header : null;
    this.faults.add({ ...fileFault(code, params, this.sheet.name), row, column: letter, header });
  }

  private title(row: number, letter: string, cell: Cell): void {
    if (cell.kind === 'EMPTY') return;
    const text = cellText(cell);
    const place = { letter, header: text };
    const column = cell.kind === 'FAULTY' ? undefined : this.columns.get(normaliseName(text));
    this.byLetter.set(letter, null);
    if (cell.kind === 'FAULTY') this.place(row, place, cell.code, cell, cell.params);
    else if (!column) this.place(row, place, 'UNKNOWN_COLUMN', cell, { titles: this.keys().map(titleOf) });
    else if (this.places.has(column.key)) this.place(row, place, 'COLUMN_TWICE', cell);
    else {
      this.byLetter.set(letter, column.key);
      this.places.set(column.key, place);
    }
  }

  /** Reads a row whose columns are known already. @param places of the columns that the file has. @returns false when there are too many */
  take(row: number, all: Map<string, Cell>, places: ReadonlyMap<string, Place>): boolean {
    this.count += 1;
    if (this.count > MOST_ROWS) {
      this.cut = true;
      this.faults.add({ ...fileFault('TOO_MANY_ROWS', { limit: MOST_ROWS }, this.sheet.name), row });
      return false;
    }
    const cells = this.sound(row, all, places);
    const key = this.keyOf(row, cells, places);
    if (key === undefined) return true;
    const known = this.known.take(row, key, cells);
    if (typeof known === 'number') {
      const place = places.get(this.sheet.key)!;
      this.place(row, place, 'ROW_TWICE', cells.get(this.sheet.key)!, { key, row: known });
      return true;
    }
    const differing = known ? this.differing(known, cells, places) : this.completed(cells);
    if (this.reading.stranger) this.leaveFixed(row, known, differing, places);
    if (differing.size > 0) this.pending.push({ sheet: this.sheet, row, key, known, cells: differing, places });
    this.room.cells -= differing.size;
    for (const cell of differing.values()) this.room.letters -= cellText(cell).length;
    if (!isFull(this.room)) return true;
    const params = { limit: MOST_CHANGES, letters: MOST_LETTERS };
    this.faults.add({ ...fileFault('TOO_MANY_CHANGES', params, this.sheet.name), row });
    return false;
  }

  /** The cells without those that no column takes, whose faults are told. */
  private sound(row: number, all: Map<string, Cell>, places: ReadonlyMap<string, Place>): Map<string, Cell> {
    for (const [key, cell] of all) {
      if (cell.kind !== 'FAULTY') continue;
      this.place(row, places.get(key)!, cell.code, cell, cell.params);
      if (key !== this.sheet.key) all.set(key, { ...cell, code: TOLD });
    }
    return all;
  }

  private keyOf(row: number, cells: Map<string, Cell>, places: ReadonlyMap<string, Place>): string | undefined {
    const { key } = this.sheet;
    const cell = cells.get(key);
    if (cell?.kind === 'FAULTY') return undefined;
    const text = cell ? cellText(cell) : '';
    if (text !== '') return text;
    const place = places.get(key) ?? { letter: null, header: key };
    this.place(row, place, 'NO_KEY', cell ?? { kind: 'EMPTY' }, { title: titleOf(key) });
    return undefined;
  }

  /** The cells that say something else than the plan. A column that the sheet does not have says nothing. */
  private differing(
    known: KnownThing,
    cells: ReadonlyMap<string, Cell>,
    places: ReadonlyMap<string, Place>,
  ): Map<string, Cell> {
    const differing = new Map<string, Cell>();
    for (const column of this.columns.values()) {
      if (column.key === this.sheet.key || !places.has(column.key)) continue;
      const cell = cells.get(column.key) ?? { kind: 'EMPTY' };
      if (!saysTheSame(column.kind, cell, column.value(known, this.plan), this.plan)) differing.set(column.key, cell);
    }
    return differing;
  }

  /** A new row with the values that stand for what the file does not say. */
  private completed(cells: Map<string, Cell>): Map<string, Cell> {
    for (const [key, cell] of this.reading.stranger?.values ?? []) {
      const column = this.columns.get(normaliseName(key));
      const said = cells.get(key);
      // Where a row belongs is in its code already.
      const says = column && (column.fixed ? column.fixed.taken && !PLACES.includes(key) : true);
      if (says && (said === undefined || said.kind === 'EMPTY')) cells.set(key, cell);
    }
    return cells;
  }

  /** Takes out what an import does not change, with a warning: another tool says it in its own way. */
  private leaveFixed(
    row: number,
    known: KnownThing | undefined,
    cells: Map<string, Cell>,
    places: ReadonlyMap<string, Place>,
  ): void {
    for (const { key, kind, fixed } of this.columns.values()) {
      const cell = cells.get(key);
      if (!fixed || !cell || (!known && fixed.taken)) continue;
      cells.delete(key);
      if (cell.kind === 'EMPTY' || (!known && saysTheSame(kind, cell, fixed.fresh ?? null, this.plan))) continue;
      const { letter, header } = places.get(key)!;
      const params = { field: titleOf(key), by: fixed.by };
      const code = fixed.by.length > 0 ? 'LEFT_AS_IS' : 'LEFT_AS_SET';
      this.reading.warnings.add({
        ...{ code, params, sheet: this.sheet.name, row, column: letter, header },
        value: cellText(cell),
      });
    }
  }

  private place(
    row: number,
    { letter, header }: { readonly letter: string | null; readonly header: string | null },
    code: string,
    cell: Cell,
    params: Params = {},
  ): void {
    const value = cell.kind === 'EMPTY' ? null : cellText(cell);
    this.faults.add({ code, params, sheet: this.sheet.name, row, column: letter, header, value });
  }

  private keys(): string[] {
    return this.sheet.columns.map(({ key }) => key);
  }
}
