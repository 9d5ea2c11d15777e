import {
  cellParts,
  isFigure,
  type Block,
  type Cell,
  type Figure,
  type KeyFigures,
  type Light,
  type Table,
} from '../../document.js';
import { svgOf, SIGNS, type SignName } from '@roadbook/drawing';
import type { Words } from '../../labels/labels.js';
import type { Anchors } from '../anchors.js';
import { cellText, type ValueKind } from '../cell-text.js';
import { lines, tag, text } from './markup.js';
import { inkClass } from './style.js';

/** The blocks as sections: one begins with each heading of level 1, and is known by it. */
export function sectionsOf(blocks: readonly Block[], anchors: Anchors, words: Words): string {
  const sections: { open: string; content: string[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      const classes = [...(block.newPage ? ['page'] : []), ...(block.landscape ? ['wide'] : [])].join(' ');
      const open = `<section aria-labelledby="${anchors.get(block) ?? ''}"${classes ? ` class="${classes}"` : ''}>`;
      sections.push({ open, content: [] });
    }
    if (sections.length === 0) sections.push({ open: '<section>', content: [] });
    sections.at(-1)!.content.push(blockHtml(block, anchors, words));
  }
  return sections.map(({ open, content }) => `${open}\n${content.join('\n')}\n</section>`).join('\n');
}

function blockHtml(block: Block, anchors: Anchors, words: Words): string {
  switch (block.kind) {
    case 'heading': {
      const onNewPage = block.newPage && block.level > 1 ? 'page' : undefined;
      // The document's title is the heading of level 1.
      return tag(`h${block.level + 1}`, text(block.text), { id: anchors.get(block), class: onNewPage });
    }
    case 'paragraph':
      return tag('p', text(block.text));
    case 'note':
      return tag('p', text(block.text), { class: 'note' });
    case 'list':
      return block.items.length === 0 ? '' : tag('ul', block.items.map((item) => tag('li', text(item))).join(''));
    case 'figures':
      return keyFigures(block, words);
    case 'table':
      return tableHtml(block, words);
    case 'figure':
      return figureHtml(block);
  }
}

function keyFigures({ items }: KeyFigures, words: Words): string {
  const cells = items.map(({ value, label, sign }) => {
    const shown = text(typeof value === 'number' ? words.number(value) : value);
    return `<div>${tag('dt', text(label))}${tag('dd', sign ? `${shown} ${signHtml(sign)}` : shown)}</div>`;
  });
  return items.length === 0 ? '' : tag('dl', cells.join(''), { class: 'figures' });
}

/** A region of its own that can be scrolled with the keyboard, so that a wide table does not widen the page. */
function scrolling(label: string, content: string): string {
  return tag('div', content, { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': label });
}

function tableHtml(table: Table, words: Words): string {
  const heads = table.columns.map((column) =>
    tag('th', text(column.header), { scope: 'col', class: isFigure(column.kind) ? column.kind : undefined }),
  );
  const rows = table.rows.map((row) => {
    const cells = table.columns.map((column, at) => {
      const look = column.kind === 'text' ? {} : { class: column.kind };
      const content = cellHtml(row[at] ?? null, column, words);
      return at === 0 && content !== '' ? tag('th', content, { scope: 'row', ...look }) : tag('td', content, look);
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const parts = [
    tag('caption', text(table.label)),
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
  ];
  return scrolling(table.label, tag('table', parts.join('\n')));
}

/** A cell's text, lights and notes below each other. */
export function cellHtml(cell: Cell, kind: ValueKind, words: Words): string {
  const { lights, notes } = cellParts(cell);
  const shown = [
    lines(cellText(cell, kind, words)),
    ...lights.map(lightHtml),
    ...notes.map((note) => tag('small', text(note))),
  ];
  return shown.join('');
}

function lightHtml({ sign, word, by }: Light): string {
  const whose = by ? ` ${tag('span', text(by), { class: 'by' })}` : '';
  return tag('span', `${signHtml(sign)} ${text(word)}${whose}`, { class: 'light' });
}

/** The sign's shape and colour, for those who see it: its word stands beside it. */
function signHtml(name: SignName): string {
  const { glyph, ink } = SIGNS[name];
  return tag('span', glyph, { class: `sign ${inkClass(ink)}`, 'aria-hidden': 'true' });
}

function figureHtml({ drawing, alternative, caption }: Figure): string {
  return `<figure>${scrolling(caption, svgOf(drawing, alternative))}${tag('figcaption', text(caption))}</figure>`;
}
