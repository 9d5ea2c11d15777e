import type { Block, Heading, KeyFigures, ReportDocument, Table } from '../document.js';

/** The headings of level 1 by their ids, in order. */
export function sectionsOf(document: ReportDocument): string[] {
  return headingsOf(document)
    .filter((heading) => heading.level === 1)
    .map((heading) => heading.id);
}

export function headingsOf({ blocks }: ReportDocument): Heading[] {
  return blocks.filter((block): block is Heading => block.kind === 'heading');
}

/** The table with an id. */
export function tableIn({ blocks }: ReportDocument, id: string): Table {
  const found = blocks.find((block): block is Table => block.kind === 'table' && block.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

export function hasTable({ blocks }: ReportDocument, id: string): boolean {
  return blocks.some((block) => block.kind === 'table' && block.id === id);
}

/** The value of a key figure. */
export function figureIn({ blocks }: ReportDocument, key: string): number | string | undefined {
  const items = blocks.filter((block): block is KeyFigures => block.kind === 'figures').flatMap((block) => block.items);
  return items.find((item) => item.key === key)?.value;
}

/** The blocks between a heading and the next one of its level or above. */
export function blocksUnder({ blocks }: ReportDocument, id: string): Block[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const head = blocks[at];
  if (head?.kind !== 'heading') throw new Error(`no heading ${id}`);
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * What must not be in any report: a heading without anything below it, a table without rows or with rows of another
 * width, levels of headings that are jumped over, two parts of one name.
 */
export function faultsOf({ blocks }: ReportDocument): string[] {
  const faults: string[] = [];
  let level = 0;
  const ids = blocks.flatMap((block) => ('id' in block ? [`${block.kind} ${block.id}`] : []));
  for (const id of new Set(ids)) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`twice: ${id}`);
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      if (block.rows.length === 0) faults.push(`no rows: ${block.id}`);
      if (block.rows.some((row) => row.length !== block.columns.length)) faults.push(`width: ${block.id}`);
    }
    if (block.kind !== 'heading') return;
    if (block.level > level + 1) faults.push(`jumped: ${block.id}`);
    level = block.level;
    const next = blocks[index + 1];
    if (!next || (next.kind === 'heading' && next.level <= block.level)) faults.push(`empty: ${block.id}`);
  });
  return faults;
}
