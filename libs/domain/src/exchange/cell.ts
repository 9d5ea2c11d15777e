import type { LocalDate } from '../shared/calendar.js';
import { tidy } from '../shared/texts.js';
import type { Params, Statement } from '../shared/verdict.js';

/**
 * What stands in one cell of a file that is imported, whatever the file's format. A DATE has no `date` where its number is
 * no day between 1900 and 2200, and `time` where it names an hour too. FAULTY is what no column takes: a formula, `#REF!`.
 */
export type Cell =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'NUMBER'; readonly number: number }
  | { readonly kind: 'DATE'; readonly date: LocalDate | null; readonly time: boolean; readonly text: string }
  | { readonly kind: 'FLAG'; readonly flag: boolean }
  | { readonly kind: 'LIST'; readonly items: readonly string[] }
  | { readonly kind: 'FAULTY'; readonly code: string; readonly params: Params; readonly text: string };

export const EMPTY_CELL: Cell = { kind: 'EMPTY' };

/** A text's cell; one that holds nothing but space is empty. */
export function textCell(text: string): Cell {
  const tidied = tidy(text);
  return tidied === '' ? EMPTY_CELL : { kind: 'TEXT', text: tidied };
}

/** What a cell says, as its reader would type it. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'EMPTY':
      return '';
    case 'NUMBER':
      return String(cell.number);
    case 'FLAG':
      return cell.flag ? 'TRUE' : 'FALSE';
    case 'LIST':
      return cell.items.join('; ');
    default:
      return cell.text;
  }
}

/** A fault and where it is: what is null is not known, as the row of a fault that the whole file has. */
export interface CellFault extends Statement {
  readonly sheet: string | null;
  /** As the spreadsheet numbers them, from 1; in a bundle the record's place in its list, from 1. */
  readonly row: number | null;
  /** The letters of the column; null in a bundle, whose fields have names only. */
  readonly column: string | null;
  /** The title of the column. */
  readonly header: string | null;
  /** What stands there, cut after 100 letters. */
  readonly value: string | null;
}

/** Faults, and changes, that are listed; beyond it they are only counted. */
export const LISTED = 5_000;
const SHOWN = 100;

/** The faults of an import: all are counted, and the first are kept. */
export class FaultList {
  private readonly kept: CellFault[] = [];
  private counted = 0;

  get count(): number {
    return this.counted;
  }

  add(fault: CellFault): void {
    this.counted += 1;
    if (this.kept.length < LISTED) this.kept.push({ ...fault, value: shown(fault.value) });
  }

  copy(): FaultList {
    const copy = new FaultList();
    copy.kept.push(...this.kept);
    copy.counted = this.counted;
    return copy;
  }

  /** The faults of the file first, then sheet by sheet in the order given, by row and column. */
  list(sheets: readonly string[]): CellFault[] {
    const place = (fault: CellFault): number => (fault.sheet === null ? -2 : sheets.indexOf(fault.sheet));
    return [...this.kept].sort(
      (left, right) =>
        place(left) - place(right) ||
        (left.row ?? 0) - (right.row ?? 0) ||
        (left.column ?? '').length - (right.column ?? '').length ||
        compare(left.column ?? '', right.column ?? ''),
    );
  }
}

/** A fault of the whole file, or of a whole sheet. */
export function fileFault(code: string, params: Params = {}, sheet: string | null = null): CellFault {
  return { code, params, sheet, row: null, column: null, header: null, value: null };
}

function shown(value: string | null): string | null {
  return value !== null && value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
