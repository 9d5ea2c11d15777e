import type { Plan } from '../plan/plan.js';
import { normaliseName } from '../shared/names.js';
import type { Params } from '../shared/verdict.js';
import { FaultList, fileFault, type Cell } from './cell.js';
import { SHEET_NAMES, type ReadSheetName, type SheetName } from './column.js';
import { isFull, MOST_CHANGES, MOST_LETTERS, SheetReading, type PendingRow, type Room } from './sheet-reading.js';
import { SHEETS } from './sheets.js';

/** The sheet of the workbook that explains the others; it is not read. */
export const NOTE_SHEET = 'read me';

/**
 * What a file says that the plan does not, gathered row by row while the file is read: rows that say the same are not kept,
 * so that reading a file takes little more room than its changes.
 */
export class PlanReading {
  readonly faults = new FaultList();
  /** What was left out, and why; it hinders nothing. */
  readonly warnings = new FaultList();
  private readonly sheets = new Map<ReadSheetName, SheetReading>();
  private readonly room: Room = { cells: MOST_CHANGES, letters: MOST_LETTERS };

  /**
   * @param stranger what the file of another tool is read with; without it the file is one of our own, whose fixed columns
   * must say what the plan says
   */
  constructor(
    readonly plan: Plan,
    readonly stranger: Stranger | null = null,
  ) {}

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
  begin(name: ReadSheetName): SheetReading | undefined {
    if (this.sheets.has(name)) {
      this.fault('SHEET_TWICE', {}, name);
      return undefined;
    }
    const reading = new SheetReading(this, SHEETS[name], this.room);
    this.sheets.set(name, reading);
    return reading;
  }

  /** To be called at the end: NO_SHEET when there was none to read. */
  end(): void {
    if (this.sheets.size === 0 && this.faults.count === 0) this.fault('NO_SHEET', { sheets: SHEET_NAMES });
  }

  pending(name: ReadSheetName): readonly PendingRow[] {
    return this.sheets.get(name)?.pending ?? [];
  }
}

/** How the file of another tool is read: what it says of fixed columns is left out with a warning. */
export interface Stranger {
  /** What a new row says where the file says nothing, by column. */
  readonly values: ReadonlyMap<string, Cell>;
}
