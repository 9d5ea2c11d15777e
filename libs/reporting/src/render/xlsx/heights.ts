import type { CellObject, Row, SheetData } from 'write-excel-file/node';

/** As long as any date is written. */
const DATE = '0000-00-00';
const USUAL_SIZE = 10;
/** The height of a line, in units of the size of its letters. */
const LINE = 1.3;
/** No row of a sheet is higher, in points. */
const HIGHEST = 409;

/** The lines of a cell's text, as it was given. */
export function linesIn(cell: Row[number]): string[] {
  const value = isObject(cell) ? cell.value : null;
  if (value === null || value === undefined) return [];
  return value instanceof Date ? [DATE] : String(value).split('\n');
}

/** The rows with the height that their wrapped texts take: not every program finds it out. Widths are in characters. */
export function withHeights(data: SheetData, columns: readonly { readonly width: number }[]): SheetData {
  return data.map((row) => {
    const heights = row.map((cell, at) => heightOf(cell, columns[at]?.width ?? 0));
    const height = Math.min(HIGHEST, Math.max(...heights, USUAL_SIZE * LINE));
    const first = row.findIndex(isObject);
    return row.map((cell, at) => (at === first && isObject(cell) ? { ...cell, height } : cell));
  });
}

function heightOf(cell: Row[number], width: number): number {
  if (!isObject(cell)) return 0;
  const room = cell.wrap === true ? Math.max(1, width * 1.08 - 1) : Infinity;
  const lines = linesIn(cell).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
  return lines * (cell.fontSize ?? USUAL_SIZE) * LINE;
}

function isObject(cell: Row[number]): cell is CellObject {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}
