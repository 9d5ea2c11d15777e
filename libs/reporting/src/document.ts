import { type Drawing, type SignName } from '@roadbook/drawing';

/**
 * The document model: what a report says, before it takes a form. A report builds one, a format renders it, and neither
 * knows the other. All values are facts (codes, numbers, ISO dates); formats write dates and numbers in the language.
 */
export interface ReportDocument {
  /** The report's name, such as `status`. */
  readonly report: string;
  /** A BCP 47 tag: the language of every text of the document. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** What the reader has to know first: partnership, date, phase. */
  readonly facts: readonly LabelledFact[];
  readonly blocks: readonly Block[];
  readonly footer: Footer;
  /** Title, subtitle and facts have a page of their own, in formats that have pages. */
  readonly cover?: boolean;
  /** A list of the headings of levels 1 and 2 stands first: with page numbers where there are pages, with links elsewhere. */
  readonly contents?: boolean;
  /** All of its pages lie on their side, the first included. */
  readonly landscape?: boolean;
}

/** Where the report comes from; nothing else of it names revision and hash (domain.md, "The reports"). */
export interface Footer {
  readonly revision: number;
  /** The revision's hash in the chain, in hexadecimal. */
  readonly hash: string;
  /** The instant of the plan; the only time in the document. RFC 3339, UTC. */
  readonly asOf: string;
  /** What stands at the foot of a page, such as `Revision 12`. */
  readonly revisionLabel: string;
  /** The words around page numbers; `{page}` and `{pages}` stand for them. */
  readonly pageLabel: string;
}

export interface LabelledFact {
  readonly label: string;
  readonly value: Cell;
  readonly kind?: ColumnKind;
}

export type Block = Heading | Paragraph | Note | KeyFigures | Table | ListBlock | Figure;

/** A section begins with a heading of level 1; its `id` names it in data formats and links. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly id: string;
  /** Begins a page, in formats that have pages. */
  readonly newPage?: boolean;
  /** Of level 1, for wide tables: its pages lie on their side, until the next heading of level 1. */
  readonly landscape?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A remark of lesser weight, such as how a figure is counted. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

/** A row of figures to be taken in at a glance. */
export interface KeyFigures {
  readonly kind: 'figures';
  readonly id: string;
  readonly items: readonly KeyFigure[];
}

export interface KeyFigure {
  readonly key: string;
  readonly label: string;
  readonly value: number | string;
  readonly sign?: SignName;
}

/** How a column's values are written: `date` is an ISO date or instant, `percent` counts from 0 to 100, `money` is a decimal. */
export type ColumnKind = 'text' | 'code' | 'number' | 'percent' | 'date' | 'money';

/** `width` is the column's share of the table's width; shares need not add up to anything. */
export interface Column {
  readonly key: string;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly width: number;
  /** ISO 4217, for money all in one currency. */
  readonly currency?: string;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  /** What the table holds, for those who do not see it. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A status light: a sign of the palette, and its word, so that nothing rests on colour alone. */
export interface Light {
  readonly sign: SignName;
  readonly word: string;
  /** Who says so, where two lights stand side by side: `declared`, `computed`. */
  readonly by?: string;
}

/** A value; a cell with lights or notes shows them under its text. */
export type Cell = string | number | null | RichCell;

export interface RichCell {
  /** Line feeds part its lines. */
  readonly text?: string;
  readonly lights?: readonly Light[];
  readonly notes?: readonly string[];
  /** ISO 4217, for money in a column of several currencies. */
  readonly currency?: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly id: string;
  readonly items: readonly string[];
}

/** A drawing, with words for those who do not see it. */
export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly drawing: Drawing;
  readonly alternative: string;
  readonly caption: string;
}

export interface CellParts {
  readonly value: string | number | null;
  readonly lights: readonly Light[];
  readonly notes: readonly string[];
  readonly currency?: string;
}

/** The cell's parts, whatever its form. */
export function cellParts(cell: Cell): CellParts {
  if (cell === null || typeof cell !== 'object') return { value: cell, lights: [], notes: [] };
  return { value: cell.text ?? null, lights: cell.lights ?? [], notes: cell.notes ?? [], currency: cell.currency };
}

/** The headings that a list of contents names. */
export function contentsOf({ blocks }: ReportDocument): Heading[] {
  return blocks.filter((block): block is Heading => block.kind === 'heading' && block.level < 3);
}

/** Blocks in a row whose pages lie the same way. */
export interface PageRun {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** The blocks in runs of pages; a document without wide sections is one run. */
export function pageRuns(blocks: readonly Block[]): PageRun[] {
  const runs: { landscape: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const turned = block.kind === 'heading' && block.level === 1 ? block.landscape === true : runs.at(-1)?.landscape;
    if (runs.length === 0 || turned !== runs.at(-1)!.landscape) runs.push({ landscape: turned ?? false, blocks: [] });
    runs.at(-1)!.blocks.push(block);
  }
  return runs;
}

/** True for values that are read as figures and stand at the right of their column. */
export function isFigure(kind: ColumnKind): boolean {
  return kind === 'number' || kind === 'percent' || kind === 'money';
}
