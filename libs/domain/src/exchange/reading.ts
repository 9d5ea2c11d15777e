import type { Plan } from '../plan/plan.js';
import { normaliseName } from '../shared/names.js';
import type { Params } from '../shared/verdict.js';
import { cellText, FaultList, fileFault, type Cell } from './cell.js';
import { saysTheSame, SHEET_NAMES, titleOf, type Column, type Sheet, type SheetName } from './column.js';
import { KnownRows, type KnownThing } from './known-rows.js';
import { SHEETS } from './sheets.js';

/** Rows that a sheet may have, its header not counted. */
export const MOST_ROWS = 20_000;
/** Cells that one import may change, and their letters: bounds on the room that it takes. */
export const MOST_CHANGES = 300_000;
export const MOST_LETTERS = 20_000_000;
/** The sheet of the workbook that explains the others; it is not read. */
export const NOTE_SHEET = 'read me';

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

/**
 * What a file says that the plan does not, gathered row by row while the file is read: rows that say the same are not kept,
 * so that reading a file takes little more room than its changes.
 */
export class PlanReading {
  readonly faults = new FaultList();
  private readonly sheets = new Map<SheetName, SheetReading>();
  private readonly room: Room = { cells: MOST_CHANGES, letters: MOST_LETTERS };

  constructor(readonly plan: Plan) {}

  /** True when there was too much to read: then the rest is not looked at. */
  get cut(): boolean {
    return isFull(this.room) || [...this.sheets.values()].some(({ cut }) => cut);
  }

  fault(code: string, params: Params = {}, sheet: string | null = null): void {
    this.faults.add(fileFault(code, params, sheet));
  }

  /** The sheet of a name, whatever its case; undefined for a sheet that the workbook of a plan does not have. */
  static sheetNamed(name: string): SheetName | undefined {
    return SHEET_NAMES.find((known) => normaliseName(known) === normaliseName(name));
  }

  /** Begins a sheet. Undefined, with a fault, when it was there already. */
  begin(name: SheetName): SheetReading | undefined {
    if (this.sheets.has(name)) {
      this.fault('SHEET_TWICE', {}, name);
      return undefined;
    }
    const reading = new SheetReading(this.plan, SHEETS[name], this.faults, this.room);
    this.sheets.set(name, reading);
    return reading;
  }

  /** To be called at the end: NO_SHEET when there was none to read. */
  end(): void {
    if (this.sheets.size === 0 && this.faults.count === 0) this.fault('NO_SHEET', { sheets: SHEET_NAMES });
  }

  pending(name: SheetName): readonly PendingRow[] {
    return this.sheets.get(name)?.pending ?? [];
  }
}

/** What may still be kept. */
interface Room {
  cells: number;
  letters: number;
}

function isFull({ cells, letters }: Room): boolean {
  return cells < 0 || letters < 0;
}

/** One sheet while it is read: first its header, then its rows. */
export class SheetReading {
  readonly pending: PendingRow[] = [];
  private readonly known: KnownRows;
  private readonly columns = new Map<string, Column<KnownThing>>();
  private readonly places = new Map<string, Place>();
  /** The columns of a workbook by their letters; null for one whose title is not known. */
  private readonly byLetter = new Map<string, string | null>();
  private count = 0;
  cut = false;

  constructor(
    private readonly plan: Plan,
    readonly sheet: Sheet,
    private readonly faults: FaultList,
    private readonly room: Room,
  ) {
    this.known = new KnownRows(plan, sheet);
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

  private take(row: number, all: Map<string, Cell>, places: ReadonlyMap<string, Place>): boolean {
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
    const differing = known ? this.differing(known, cells, places) : cells;
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

/** The code of a faulty cell whose fault has been told already. */
export const TOLD = 'TOLD';
