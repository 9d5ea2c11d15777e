import { cellParts, type Cell, type ReportDocument, type Table } from '../document.js';

/** The ids of a document's headings of one level, in their order. */
export function headingIds(document: ReportDocument, level = 1): string[] {
  return document.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.id] : []));
}

/** The table with an id; fails where there is none. */
export function tableOf(document: ReportDocument, id: string): Table {
  const found = document.blocks.find((block): block is Table => block.kind === 'table' && block.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

/** The values of one column, top to bottom. */
export function columnOf(table: Table, key: string): Cell[] {
  const at = table.columns.findIndex((column) => column.key === key);
  if (at < 0) throw new Error(`no column ${key} in ${table.id}`);
  return table.rows.map((row) => row[at] ?? null);
}

/** A cell's text, its lights' words and its notes, in one line each. */
export function linesOf(cell: Cell): string[] {
  const { value, lights, notes } = cellParts(cell);
  return [...(value === null || value === '' ? [] : [String(value)]), ...lights.map((light) => light.word), ...notes];
}

/** The key figure with a key; undefined where there is none. */
export function figureOf(document: ReportDocument, key: string): number | string | undefined {
  const items = document.blocks.flatMap((block) => (block.kind === 'figures' ? block.items : []));
  return items.find((item) => item.key === key)?.value;
}

/** Every heading is followed by something other than a heading of its own level or a higher one. */
export function emptySections(document: ReportDocument): string[] {
  return document.blocks.flatMap((block, at) => {
    if (block.kind !== 'heading') return [];
    const next = document.blocks[at + 1];
    const empty = next === undefined || (next.kind === 'heading' && next.level <= block.level);
    return empty ? [block.id] : [];
  });
}
