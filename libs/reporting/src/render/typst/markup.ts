import {
  cellParts,
  isFigure,
  pageRuns,
  type Block,
  type Cell,
  type Figure,
  type Heading,
  type KeyFigures,
  type PageRun,
  type ReportDocument,
  type Table,
} from '../../document.js';
import { shapesOf, type Label, SIGNS, short } from '@roadbook/drawing';
import { wordsOf, type Words } from '../../labels/labels.js';
import { columnWidths } from '../column-widths.js';
import { cellMarkup } from './cell.js';
import { documentRules, frontMatter, pageRules } from './front.js';
import { PRELUDE, textWidth } from './prelude.js';
import { content, quote, wordedContent } from './text.js';

/** A row whose cells are longer than this may break across pages, lest it run out of one. */
const LONG_CELL = 900;
/** Units of a drawing that fill the text of an upright page. */
const USUAL_WIDTH = 720;

/** The document in Typst's language. Every text stands in a string, so that none is ever read as markup. */
export function typstMarkup(document: ReportDocument): string {
  const words = wordsOf(document.language);
  return [
    documentRules(document),
    PRELUDE,
    pageRules(document),
    frontMatter(document, words),
    ...(document.landscape
      ? document.blocks.map((block) => blockMarkup(block, textWidth(true), words))
      : pageRuns(document.blocks).map((run, index) => runMarkup(run, index, words))),
  ].join('\n');
}

function runMarkup({ landscape, blocks }: PageRun, index: number, words: Words): string {
  const width = textWidth(landscape);
  const markup = blocks.map((block) => blockMarkup(block, width, words)).join('\n');
  return landscape || index > 0 ? `#set page(flipped: ${landscape})\n${markup}` : markup;
}

function blockMarkup(block: Block, width: number, words: Words): string {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block);
    case 'paragraph':
      return `#par(${content(block.text)})`;
    case 'note':
      return `#par(small(${content(block.text)}))`;
    case 'list':
      return `#list(${block.items.map(content).join(', ')})`;
    case 'figures':
      return keyFigures(block, words);
    case 'table':
      return tableMarkup(block, width, words);
    case 'figure':
      return figureMarkup(block);
  }
}

/** Size, space above and below. */
const HEADINGS = { 1: '15pt, 22pt, 9pt', 2: '11pt, 16pt, 7pt', 3: '9.5pt, 13pt, 6pt' } as const;

/** A heading that begins a page also begins a run of pages, and the compiler lays out runs side by side. */
function headingMarkup({ level, text, newPage }: Heading): string {
  const head = `#head(${level}, ${HEADINGS[level]}, ${wordedContent(text)})`;
  return newPage ? `#pagebreak(weak: true)\n${head}` : head;
}

function figureMarkup({ drawing, alternative, caption }: Figure): string {
  const words = wordedContent(alternative);
  const labels = drawing.labels.map(labelMarkup).join(',\n');
  const width = drawing.width === USUAL_WIDTH ? '' : `, width: ${drawing.width}`;
  return `#drawing(${drawing.height}, ${quote(shapesOf(drawing))}, ${words}, ${content(caption)}, (${labels},)${width})`;
}

function labelMarkup({ text, x, y, size, fill, bold, middle }: Label): string {
  const weight = bold ? '"bold"' : '"regular"';
  return `${middle ? 'middle' : 'word'}(${short(x)}, ${short(y)}, ${size}, rgb("${fill}"), ${weight}, ${content(text)})`;
}

function keyFigures({ items }: KeyFigures, words: Words): string {
  const cells = items.map(({ value, label, sign }) => {
    const mark = sign ? `text(fill: rgb("${SIGNS[sign].fill}"), "${SIGNS[sign].glyph}")` : 'none';
    return `key(${mark}, ${content(typeof value === 'number' ? words.number(value) : value)}, ${content(label)})`;
  });
  return `#keys(${Math.min(4, items.length)}, ${cells.join(', ')})`;
}

function tableMarkup(table: Table, width: number, words: Words): string {
  const setting = { width, size: 8, margin: 7.2 };
  const widths = columnWidths(table, setting, words).map((own) => `${short(own)}fr`);
  const aligns = table.columns.map((column) => (isFigure(column.kind) ? 'right' : 'left'));
  const heads = table.columns.map((column) => content(column.header));
  const rows = table.rows.map((row) => rowMarkup(row, table, words));
  return `#sheet((${widths.join(', ')},), (${aligns.join(', ')},), (${heads.join(', ')},), (${rows.join(',\n')},))`;
}

function rowMarkup(row: readonly Cell[], table: Table, words: Words): string {
  const cells = row.map((cell, index) => cellMarkup(cell, table.columns[index]!, words));
  return (row.some((cell) => lengthOf(cell) > LONG_CELL) ? cells.map((cell) => `long(${cell})`) : cells).join(',');
}

function lengthOf(cell: Cell): number {
  const { value, notes } = cellParts(cell);
  return String(value ?? '').length + notes.reduce((sum, note) => sum + note.length, 0);
}
