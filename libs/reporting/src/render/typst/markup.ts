import {
  cellParts,
  type Block,
  type Cell,
  type ColumnKind,
  type Figure,
  type Heading,
  type KeyFigures,
  type LabelledFact,
  type Light,
  type ReportDocument,
  type Table,
} from '../../document.js';
import { SIGNS } from '../../drawing/palette.js';
import { short } from '../../drawing/svg.js';
import { wordsOf, type Words } from '../../labels/labels.js';
import { shapesOf, type Label } from '../../drawing/drawing.js';
import { cellText } from '../cell-text.js';
import { PRELUDE, TEXT_WIDTH } from './prelude.js';
import { content, quote, shownText, wordedContent } from './text.js';

/** A row whose cells are longer than this may break across pages, lest it run out of one. */
const LONG_CELL = 900;

/** The document in Typst's language. Every text stands in a string, so that none is ever read as markup. */
export function typstMarkup(document: ReportDocument): string {
  const words = wordsOf(document.language);
  return [
    documentRules(document),
    PRELUDE,
    pageRules(document),
    titleBlock(document, words),
    ...document.blocks.map((block) => blockMarkup(block, words)),
  ].join('\n');
}

/** Title, language and date of the file; the date is the plan's own instant, so that the same input gives the same bytes. */
function documentRules(document: ReportDocument): string {
  const [language, region] = document.language.split('-');
  const at = new Date(document.footer.asOf);
  const parts = {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
  const date = Object.entries(parts).map(([name, value]) => `${name}: ${value}`);
  const title = shownText(`${document.title}. ${document.subtitle}`);
  return [
    `#set document(title: ${quote(title)}, date: datetime(${date.join(', ')}))`,
    `#set text(lang: ${quote(language!.toLowerCase())}${region?.length === 2 ? `, region: ${quote(region)}` : ''})`,
  ].join('\n');
}

function pageRules({ footer, title, subtitle }: ReportDocument): string {
  const [before = '', between = '', after = ''] = footer.pageLabel.split(/\{pages?\}/);
  const page = `${content(before)} + str(counter(page).get().first()) + ${content(between)} + str(counter(page).final().first()) + ${content(after)}`;
  // The footer asks for it: were it part of the page's rules, a new revision would have every page laid out anew.
  const origin = content(`${footer.revisionLabel} · ${footer.hash}`);
  return `#set page(
  paper: "a4",
  margin: (x: ${(210 - TEXT_WIDTH) / 2}mm, top: 21mm, bottom: 20mm),
  header: context if counter(page).get().first() > 1 {
    text(size: 7.5pt, fill: muted)[#${content(headline(subtitle))}#h(1fr)#${content(title)}]
    v(-0.7em)
    line(length: 100%, stroke: 0.4pt + rule)
  },
  footer: context {
    line(length: 100%, stroke: 0.4pt + rule)
    v(-0.6em)
    text(size: 7pt, fill: muted)[#text(size: 6pt, query(<origin>).first().value)#h(1fr)#(${page})]
  },
)
#metadata(${origin}) <origin>`;
}

/** A title as it fits beside another at the head of a page. */
function headline(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99).toWellFormed()}…` : text;
}

function titleBlock(document: ReportDocument, words: Words): string {
  const facts = document.facts.map(
    (fact) => `{ small(${content(fact.label)}); linebreak(); ${factValue(fact, words)} }`,
  );
  return `#block(width: 100%, below: 1.4em)[
  #set par(leading: 0.4em, spacing: 0.7em)
  #block(below: 10pt, title(text(size: 22pt, fill: accent, weight: "bold", ${content(document.title)})))
  #text(size: 12pt, ${content(document.subtitle)})
  #v(0.3em)
  #line(length: 100%, stroke: 1.2pt + accent)
  #grid(columns: (1fr,) * 3, column-gutter: 10pt, row-gutter: 8pt, ${facts.join(', ')})
]`;
}

function factValue({ value, kind }: LabelledFact, words: Words): string {
  return joined(lines(value, kind ?? 'text', words));
}

function blockMarkup(block: Block, words: Words): string {
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
      return tableMarkup(block, words);
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
  return `#drawing(${drawing.height}, ${quote(shapesOf(drawing))}, ${words}, ${content(caption)}, (${labels},))`;
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

function tableMarkup(table: Table, words: Words): string {
  const widths = table.columns.map((column) => `${column.width}fr`);
  const aligns = table.columns.map((column) => (isFigure(column.kind) ? 'right' : 'left'));
  const heads = table.columns.map((column) => content(column.header));
  const rows = table.rows.map((row) => rowMarkup(row, table, words));
  return `#sheet((${widths.join(', ')},), (${aligns.join(', ')},), (${heads.join(', ')},), (${rows.join(',\n')},))`;
}

function rowMarkup(row: readonly Cell[], table: Table, words: Words): string {
  const cells = row.map((cell, index) => joined(lines(cell, table.columns[index]!.kind, words)));
  return (row.some((cell) => lengthOf(cell) > LONG_CELL) ? cells.map((cell) => `long(${cell})`) : cells).join(',');
}

/** Lines below each other, as one expression. */
function joined(expressions: readonly string[]): string {
  if (expressions.length === 0) return '[]';
  return expressions.length === 1 ? expressions[0]! : `{ ${expressions.join('; linebreak(); ')} }`;
}

function isFigure(kind: ColumnKind): boolean {
  return kind === 'number' || kind === 'percent';
}

function lengthOf(cell: Cell): number {
  const { value, notes } = cellParts(cell);
  return String(value ?? '').length + notes.reduce((sum, note) => sum + note.length, 0);
}

/** The lines of a cell as Typst expressions: its text, its lights, its notes. */
function lines(cell: Cell, kind: ColumnKind, words: Words): string[] {
  const { value, lights, notes } = cellParts(cell);
  const text = cellText(value, kind, words);
  const main = text === '' ? [] : text.split('\n').map(content);
  return [...main, ...lights.map(lightMarkup), ...notes.map((note) => `small(${content(note)})`)];
}

function lightMarkup({ sign, word, by }: Light): string {
  const { ink, glyph } = SIGNS[sign];
  const words = by ? `{ ${content(word)}; small(${content(` ${by}`)}) }` : content(word);
  return `light(rgb("${ink}"), "${glyph}", ${words})`;
}
