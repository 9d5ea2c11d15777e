import { cellParts, type Block, type Cell, type ColumnKind, type ReportDocument, type Table } from '../document.js';
import { SIGNS } from '../drawing/palette.js';
import { wordsOf, type Words } from '../labels/labels.js';
import { cellText } from './cell-text.js';

/** The document as Markdown (CommonMark with the tables of GFM), for mails, wikis and version control; drawings by their words. */
export async function renderMarkdown(document: ReportDocument): Promise<Buffer> {
  const words = wordsOf(document.language);
  const facts = document.facts.map(
    ({ label, value, kind }) => `- **${escape(label)}:** ${cellMarkdown(value, kind ?? 'text', words)}`,
  );
  const parts = [
    `# ${escape(document.title)}`,
    escape(document.subtitle),
    facts.join('\n'),
    ...document.blocks.map((block) => blockMarkdown(block, words)),
    `---\n\n${escape(document.footer.revisionLabel)} · ${escape(document.footer.hash)}`,
  ];
  return Buffer.from(`${parts.join('\n\n')}\n`, 'utf8');
}

function blockMarkdown(block: Block, words: Words): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escape(block.text)}`;
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
  const rule = table.columns.map((column) => (column.kind === 'number' || column.kind === 'percent' ? '---:' : '---'));
  const rows = table.rows.map((row) => row.map((cell, index) => cellMarkdown(cell, table.columns[index]!.kind, words)));
  return [table.columns.map((column) => escape(column.header)), rule, ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellMarkdown(cell: Cell, kind: ColumnKind, words: Words): string {
  const { value, lights, notes } = cellParts(cell);
  const text = cellText(value, kind, words);
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
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
