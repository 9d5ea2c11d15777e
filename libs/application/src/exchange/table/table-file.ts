import { readFile } from 'node:fs/promises';
import { cellText, type Params, type PlacedCell, type RawRow, type RowTarget } from '@roadbook/domain';
import { FileFault } from '../file-fault.js';
import { readXlsxTable } from '../xlsx/read-table.js';
import { delimiterOf, readCsv, type Delimiter } from './csv-reader.js';
import { decodeText, type Encoding } from './decode.js';

/** A table as it stands in a file: its rows, and how it was found. */
export interface TableFile {
  readonly rows: readonly RawRow[];
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  /** The names of the workbook's sheets, and the one that was read. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** What was out of form and left out. */
  readonly notes: readonly {
    readonly code: string;
    readonly params: Params;
    readonly row: number;
    readonly letter: string;
  }[];
}

/**
 * Reads a table: comma-separated values, or a sheet of a workbook, the first visible one when none is named.
 * @param packed whether the file is a workbook
 * @throws FileFault when it is neither, or too large
 */
export async function readTableFile(path: string, packed: boolean, sheet: string | null): Promise<TableFile> {
  const gatherer = new RowGatherer();
  if (packed) {
    const { sheets, read } = await readXlsxTable(path, sheet, gatherer);
    return { ...gatherer.gathered(), encoding: null, delimiter: null, sheets, sheet: read };
  }
  const { text, encoding } = decodeText(await readFile(path));
  const delimiter = delimiterOf(text);
  readCsv(text, delimiter, gatherer);
  return { ...gatherer.gathered(), encoding, delimiter, sheets: [], sheet: null };
}

/** A table is kept as a whole, because a row may name a later one: rows, cells and letters that it may have. */
const MOST_ROWS = 10_000;
const MOST_CELLS = 150_000;
const MOST_LETTERS = 8_000_000;

/** Keeps the rows of a table. */
class RowGatherer implements RowTarget {
  private readonly rows: RawRow[] = [];
  private readonly notes: { code: string; params: Params; row: number; letter: string }[] = [];
  private cells = 0;
  private letters = 0;

  /** The titles are a row like any other: which one it is is seen later. */
  header(row: number, cells: readonly PlacedCell[]): boolean {
    return this.row(row, cells);
  }

  row(row: number, cells: readonly PlacedCell[]): boolean {
    this.rows.push({ row, cells });
    this.cells += cells.length;
    for (const { cell } of cells) this.letters += cellText(cell).length;
    if (this.rows.length > MOST_ROWS) throw new FileFault('TOO_MANY_ROWS', { limit: MOST_ROWS });
    if (this.cells <= MOST_CELLS && this.letters <= MOST_LETTERS) return true;
    throw new FileFault('TABLE_TOO_LARGE', { limit: MOST_CELLS, letters: MOST_LETTERS });
  }

  malformed(code: string, params: Params, row: number, letter: string): void {
    this.notes.push({ code, params, row, letter });
  }

  gathered(): Pick<TableFile, 'rows' | 'notes'> {
    return { rows: this.rows, notes: this.notes };
  }
}
