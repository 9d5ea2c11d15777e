import {
  cellParts,
  contentsOf,
  isFigure,
  type Block,
  type Cell,
  type Heading,
  type ReportDocument,
  type Table,
} from '../document.js';
import { SIGNS } from '@roadbook/drawing';
import { wordsOf, type Words } from '../labels/labels.js';
import { anchorsOf, type Anchors } from './anchors.js';
import { cellText, type ValueKind } from './cell-text.js';

/** The document as Markdown (CommonMark with the tables of GFM), for mails, wikis and version control; drawings by their words. */
export async function renderMarkdown(document: ReportDocument): Promise<Buffer> {
  const words = wordsOf(document.language);
  const anchors = anchorsOf(document.contents ? contentsOf(document) : []);
  const facts = document.facts.map(
    ({ label, value, kind }) => `- **${escape(label)}:** ${cellMarkdown(value, { kind: kind ?? 'text' }, words)}`,
  );
  const parts = [
    `# ${escape(document.title)}`,
    escape(document.subtitle),
    facts.join('\n'),
    ...(anchors.size === 0 ? [] : [`## ${escape(words.say('section.contents'))}`, listOfContents(anchors)]),
    ...document.blocks.map((block) => blockMarkdown(block, words, anchors)),
    `---\n\n${escape(document.footer.revisionLabel)} · ${escape(document.footer.hash)}`,
  ];
  return Buffer.from(`${parts.join('\n\n')}\n`, 'utf8');
}

function listOfContents(anchors: Anchors): string {
  return [...anchors]
    .map(([heading, anchor]) => `${'  '.repeat(heading.level - 1)}- [${escape(heading.text)}](#${anchor})`)
    .join('\n');
}

/** With a target of its own where the list of contents names it: what a reader makes of the words differs from one to another. */
function headingMarkdown(heading: Heading, anchor: string | undefined): string {
  const line = `${'#'.repeat(heading.level + 1)} ${escape(heading.text)}`;
  return anchor === undefined ? line : `<a id="${anchor}"></a>\n\n${line}`;
}

function blockMarkdown(block: Block, words: Words, anchors: Anchors): string {
  switch (block.kind) {
    case 'heading':
      return headingMarkdown(block, anchors.get(block));
    case 'paragraph':
      return escape(block.text);
    case 'note':
      return `*${escape(block.text)}*`;
    case 'list':
      return block.items.map((item) => `- ${escape(item)}`).join('\n');
    case 'figures':
      return block.items
        .map(
          ({ label, value }) =>
            `- ${escape(label)}: **${escape(typeof value === 'number' ? words.number(value) : value)}**`,
        )
        .join('\n');
    case 'table':
      return tableMarkdown(block, words);
    case 'figure':
      return `> **${escape(block.caption)}.** ${escape(block.alternative)}`;
  }
}

function tableMarkdown(table: Table, words: Words): string {
  const rule = table.columns.map((column) => (isFigure(column.kind) ? '---:' : '---'));
  const rows = table.rows.map((row) => row.map((cell, index) => cellMarkdown(cell, table.columns[index]!, words)));
  return [table.columns.map((column) => escape(column.header)), rule, ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellMarkdown(cell: Cell, kind: ValueKind, words: Words): string {
  const { lights, notes } = cellParts(cell);
  const text = cellText(cell, kind, words);
  const shown = lights.map(
    ({ sign, word, by }) => `${SIGNS[sign].glyph} ${escape(word)}${by ? ` (${escape(by)})` : ''}`,
  );
  return [...(text === '' ? [] : [escape(text)]), ...shown, ...notes.map(escape)].join('<br>');
}

/** One line in which no character is markup: what might be is escaped, control characters become spaces. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>|~#]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}
