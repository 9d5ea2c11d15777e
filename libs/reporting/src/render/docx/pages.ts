import {
  cellParts,
  contentsOf,
  pageRuns,
  type Block,
  type Cell,
  type Column,
  type Heading,
  type PageRun,
  type ReportDocument,
  type Table,
} from '../../document.js';
import type { Words } from '../../labels/labels.js';
import { cellText } from '../cell-text.js';
import { linesOf } from '../measure.js';
import { CELL_MARGIN, CELL_PADDING, PAGE, SETTINGS, textWidth, type Setting } from './styles.js';
import { isLong, isSmall, KEY_COLUMNS, widthsOf } from './table.js';

/** What stands on one page, or begins the next; all measures in points. */
interface Piece {
  readonly height: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** The space above and below it, both within its height: of two that meet only the larger counts, none at a page's ends. */
  readonly above?: number;
  readonly below?: number;
  readonly newPage?: boolean;
  /** May be torn by the end of a page. */
  readonly torn?: boolean;
  readonly heading?: Heading;
  /** The height of what stands again above it, when it begins a page. */
  readonly repeated?: number;
}

/** A single line of the font, in units of its size. */
const LINE = 1.15;
/** Points for a unit of a drawing. */
const UNIT = 510 / 720;

/**
 * About the page that each heading stands on, for a table of contents that is filled in before anybody has laid the pages
 * out: the library's own layout of a long report takes seconds. A word processor that renews the table counts anew.
 */
export function estimatePages(document: ReportDocument, words: Words): ReadonlyMap<Heading, number> {
  const pages = new Map<Heading, number>();
  let page = frontPages(document);
  for (const run of pageRuns(document.blocks)) page = layOut(run, page + 1, words, pages);
  return pages;
}

/** Cover and contents; without a cover, title and facts stand above the contents. */
function frontPages(document: ReportDocument): number {
  const entries = contentsOf(document).map(({ level }) => (level === 1 ? SETTINGS.contents1 : SETTINGS.contents2));
  const list = [SETTINGS.heading1, ...entries].reduce((sum, look) => sum + heightOf(look), 0);
  const facts = Math.ceil(document.facts.length / 3) * 32;
  const opening = heightOf(SETTINGS.title) + heightOf(SETTINGS.subtitle) + facts;
  const pages = (height: number): number => Math.ceil(height / pageHeight(false));
  return document.cover ? 1 + pages(list) : pages(opening + list);
}

function pageHeight(landscape: boolean): number {
  return ((landscape ? PAGE.width : PAGE.height) - PAGE.margin.top - PAGE.margin.bottom) / 20;
}

/** Lays a run out from a page on, and answers its last page. */
function layOut(run: PageRun, first: number, words: Words, pages: Map<Heading, number>): number {
  const room = pageHeight(run.landscape);
  const width = textWidth(run.landscape) / 20;
  const pieces = run.blocks.flatMap((block) => piecesOf(block, width, words));
  let page = first;
  let used = 0;
  let space = 0;
  pieces.forEach((piece, at) => {
    const { above = 0, below = 0, torn = false, newPage = false, repeated = 0, heading, height } = piece;
    const together = torn ? 0 : chainHeight(pieces, at) - Math.min(space, above);
    const over = used + Math.min(together, room) > room || (torn && used >= room);
    if (used > 0 && (newPage || over)) {
      page += 1;
      used = repeated;
    }
    if (heading) pages.set(heading, page);
    if (used === 0) used += height - (newPage ? 0 : above);
    else used += height - Math.min(space, above);
    space = below;
    while (used > room && (torn || height > room)) {
      page += 1;
      used -= room;
    }
  });
  return page;
}

/** The height of a piece with those that have to stand on its page. */
function chainHeight(pieces: readonly Piece[], from: number): number {
  let height = 0;
  let space = 0;
  for (let at = from; at < pieces.length; at += 1) {
    const { height: own, above = 0, below = 0, keepNext } = pieces[at]!;
    height += own - (at === from ? 0 : Math.min(above, space));
    space = below;
    if (!keepNext) break;
  }
  return height - space;
}

const HEADINGS = { 1: SETTINGS.heading1, 2: SETTINGS.heading2, 3: SETTINGS.heading3 } as const;

function piecesOf(block: Block, width: number, words: Words): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [
        {
          ...textPiece(block.text, width, HEADINGS[block.level]),
          keepNext: true,
          newPage: block.newPage,
          heading: block,
        },
      ];
    case 'paragraph':
      return [{ ...textPiece(block.text, width, SETTINGS.body), torn: true }];
    case 'note':
      return [textPiece(block.text, width, SETTINGS.note)];
    case 'list':
      return block.items.map((item) => textPiece(item, width - 18, SETTINGS.body));
    case 'figures': {
      const height = heightOf(SETTINGS.keyFigure) + heightOf(SETTINGS.cellNote) + 2 * CELL_PADDING;
      return Array.from({ length: Math.ceil(block.items.length / KEY_COLUMNS) }, () => ({ height }));
    }
    case 'table':
      return tablePieces(block, width, words);
    case 'figure':
      return [
        { height: SETTINGS.figure.before + block.drawing.height * UNIT, above: SETTINGS.figure.before, keepNext: true },
        textPiece(block.caption, width, SETTINGS.caption),
      ];
  }
}

function textPiece(text: string, width: number, setting: Setting): Piece {
  return { height: textHeight(text, width, setting), above: setting.before, below: setting.after };
}

function tablePieces(table: Table, width: number, words: Words): Piece[] {
  const widths = widthsOf(table, width * 20, words).map((own) => own / 20 - 2 * CELL_MARGIN);
  const tallest = (heights: readonly number[]): number => Math.max(0, ...heights) + 2 * CELL_PADDING + 0.5;
  const head = tallest(
    table.columns.map((column, at) => textHeight(column.header, widths[at]! * 0.95, SETTINGS.cellHead)),
  );
  const rows = table.rows.map((row, at): Piece => {
    const heights = table.columns.map((column, index) => cellHeight(row[index] ?? null, column, widths[index]!, words));
    const keepNext = isSmall(table) && at < table.rows.length - 1;
    return { height: tallest(heights), keepNext, repeated: head, torn: isLong(row) };
  });
  return [{ height: head, keepNext: true }, ...rows];
}

function cellHeight(cell: Cell, column: Column, width: number, words: Words): number {
  const { lights, notes } = cellParts(cell);
  const text = cellText(cell, column, words);
  const lines = text === '' && lights.length + notes.length > 0 ? [] : text.split('\n');
  const lit = lights.map(({ word, by = '' }) => `o ${word} ${by}`);
  const main = [...lines, ...lit].reduce((sum, line) => sum + textHeight(line, width, SETTINGS.cell), 0);
  return notes.reduce((sum, note) => sum + textHeight(note, width, SETTINGS.cellNote), main);
}

function heightOf({ size, before, after, line }: Setting): number {
  return before + size * LINE * line + after;
}

function textHeight(text: string, width: number, { size, before, after, line }: Setting): number {
  return before + linesOf(text, width, size) * size * LINE * line + after;
}
