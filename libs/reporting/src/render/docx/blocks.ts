import { AlignmentType, Bookmark, HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx';
import type { Block, Heading } from '../../document.js';
import type { Words } from '../../labels/labels.js';
import { plainLine } from '../plain-text.js';
import { figureRun } from './figure.js';
import { keyFigureTable, tableOf } from './table.js';

/** What the blocks of a run of pages are made with. */
export interface BlockContext {
  readonly words: Words;
  /** How wide the text is, in twentieths of a point. */
  readonly width: number;
  /** The numbers of the headings that the table of contents names. */
  readonly targets: ReadonlyMap<Heading, number>;
}

/** The list style of the document's numbering. */
export const BULLETS = 'bullets';

/**
 * The blocks as Word's paragraphs and tables; `above` stands before them on their first page. Tables
 * are kept apart, since Word would join two in a row.
 */
export function blocksOf(
  blocks: readonly Block[],
  context: BlockContext,
  above: readonly FileChild[] = [],
): FileChild[] {
  const children = blocks.flatMap((block, at) => {
    // The first heading of a section stands at the top of a page already.
    const made =
      block.kind === 'heading'
        ? [headingOf(block, at + above.length === 0, context.targets.get(block))]
        : blockOf(block, context);
    const next = blocks[at + 1]?.kind;
    return isTable(block.kind) && (next === undefined || isTable(next)) ? [...made, spacer()] : made;
  });
  return [...above, ...children];
}

function isTable(kind: Block['kind']): boolean {
  return kind === 'table' || kind === 'figures';
}

/** What keeps two tables apart, and closes a page whose last thing is a table. */
function spacer(): Paragraph {
  return new Paragraph({ style: 'Spacer' });
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function headingOf({ level, text, newPage }: Heading, first: boolean, target: number | undefined): Paragraph {
  const words = new TextRun(plainLine(text));
  return new Paragraph({
    heading: LEVELS[level],
    pageBreakBefore: newPage && !first ? true : undefined,
    children: [target === undefined ? words : new Bookmark({ id: targetName(target), children: [words] })],
  });
}

/** Word's own way to name what a table of contents points to. */
export function targetName(target: number): string {
  return `_Toc${String(target).padStart(9, '0')}`;
}

function blockOf(block: Exclude<Block, Heading>, { words, width }: BlockContext): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: [new TextRun(plainLine(block.text))] })];
    case 'note':
      return [new Paragraph({ style: 'Note', children: [new TextRun(plainLine(block.text))] })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: [new TextRun(plainLine(item))] }),
      );
    case 'figures':
      return block.items.length === 0 ? [] : [keyFigureTable(block, width, words)];
    case 'table':
      return [tableOf(block, width, words)];
    case 'figure':
      return [
        new Paragraph({ style: 'Figure', keepNext: true, children: [figureRun(block)] }),
        new Paragraph({
          style: 'Caption',
          alignment: AlignmentType.CENTER,
          children: [new TextRun(plainLine(block.caption))],
        }),
      ];
  }
}
