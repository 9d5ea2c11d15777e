import { textCell, EMPTY_CELL, type Cell, type PlacedCell, type RowTarget } from '@roadbook/domain';
import { FileFault } from '../file-fault.js';
import { lettersOf } from '../xlsx/sheet-reader.js';
import { TEXT_CUT } from '../xlsx/workbook-parts.js';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
/** What stands between the cells of a row. */
export type Delimiter = (typeof DELIMITERS)[number];

/** Lines that are looked at to find the delimiter, and columns that a table may have. */
const PROBED = 20;
const MOST_COLUMNS = 512;
/** Begins like a formula behind an apostrophe, as our own exports write it. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/**
 * Reads comma-separated values (RFC 4180), whatever separates them; a line end within quotes is part of its cell.
 * @throws FileFault CSV_QUOTE when a quote stays open, TOO_MANY_COLUMNS
 */
export function readCsv(text: string, delimiter: Delimiter, target: RowTarget): void {
  let row = 0;
  for (const cells of rowsOf(text, delimiter)) {
    row += 1;
    const placed = cells.flatMap((value, at): PlacedCell[] => {
      const cell = cellOf(value);
      return cell.kind === 'EMPTY' ? [] : [{ letter: lettersOf(at + 1), cell }];
    });
    if (placed.length > 0 && !target.row(row, placed)) return;
  }
}

/** The delimiter that parts the first lines most evenly: the same number of cells, and many, in most of them. */
export function delimiterOf(text: string): Delimiter {
  const head = text.slice(0, 65_536);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = evenness(head, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function evenness(head: string, delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  let rows = 0;
  try {
    for (const cells of rowsOf(head, delimiter)) {
      if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
      rows += 1;
      if (rows === PROBED) break;
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
  }
  return Math.max(0, ...[...counts].map(([cells, times]) => times * Math.min(cells, 10)));
}

function* rowsOf(text: string, delimiter: Delimiter): Generator<string[]> {
  const plain = new RegExp(`[^${delimiter === '\t' ? '\\t' : `\\${delimiter}`}\\r\\n]*`, 'y');
  let cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let value: string;
    if (text.charCodeAt(at) === QUOTE) [value, at] = quoted(text, at);
    else value = '';
    plain.lastIndex = at;
    value += plain.exec(text)![0];
    at = plain.lastIndex;
    cells.push(value);
    if (cells.length > MOST_COLUMNS) throw new FileFault('TOO_MANY_COLUMNS', { limit: MOST_COLUMNS });
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    yield cells;
    cells = [];
    if (at >= text.length) return;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
}

const QUOTE = 34;

/** The text between two quotes, doubled ones being quotes of the text, and where it ends. */
function quoted(text: string, from: number): [value: string, end: number] {
  let value = '';
  let start = from + 1;
  for (;;) {
    const end = text.indexOf('"', start);
    if (end < 0) throw new FileFault('CSV_QUOTE');
    if (value.length < TEXT_CUT) value += text.slice(start, Math.min(end, start + TEXT_CUT));
    if (text.charCodeAt(end + 1) !== QUOTE) return [value, end + 1];
    if (value.length < TEXT_CUT) value += '"';
    start = end + 2;
  }
}

function cellOf(value: string): Cell {
  if (value.trim() === '') return EMPTY_CELL;
  return textCell(value.slice(0, TEXT_CUT).replace(GUARDED, ''));
}
