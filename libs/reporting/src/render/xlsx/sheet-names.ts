import type { ReportDocument, Table } from '../../document.js';
import { plainLine } from '../plain-text.js';

/** What the sheets of a workbook are called. */
export interface SheetNames {
  readonly overview: string;
  of(table: Table): string;
}

/** As many characters as a spreadsheet allows. */
const LONGEST = 31;

/** Each table's sheet is called after the heading that it stands under; no two alike, and none as a spreadsheet forbids. */
export function sheetNames(document: ReportDocument): SheetNames {
  const taken = new Set<string>(['history']);
  const overview = unique(document.title, taken);
  const names = new Map<Table, string>();
  let heading = document.title;
  for (const block of document.blocks) {
    if (block.kind === 'heading') heading = block.text;
    if (block.kind === 'table') names.set(block, unique(heading, taken));
  }
  return { overview, of: (table) => names.get(table) ?? overview };
}

function unique(text: string, taken: Set<string>): string {
  const name = legal(text);
  for (let copy = 1; ; copy += 1) {
    const ending = copy === 1 ? '' : ` ${copy}`;
    const candidate = cut(name, LONGEST - ending.length) + ending;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** Without the characters that a name of a sheet must not hold; not empty, and without apostrophes at its ends. */
function legal(text: string): string {
  const name = plainLine(text)
    .replace(/[[\]:*?/\\]+/g, ' ')
    .replace(/\s+/g, ' ');
  return cut(name, LONGEST) || 'Sheet';
}

function cut(name: string, length: number): string {
  return name
    .trim()
    .slice(0, length)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .replace(/^[\s']+|[\s']+$/g, '');
}
