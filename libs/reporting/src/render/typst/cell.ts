import { cellParts, type Cell, type Light } from '../../document.js';
import { SIGNS } from '@roadbook/drawing';
import type { Words } from '../../labels/labels.js';
import { cellText, type ValueKind } from '../cell-text.js';
import { content } from './text.js';

/** A cell as one expression of Typst: its text, its lights and its notes, below each other. */
export function cellMarkup(cell: Cell, kind: ValueKind, words: Words): string {
  const { lights, notes } = cellParts(cell);
  const text = cellText(cell, kind, words);
  const main = text === '' ? [] : text.split('\n').map(content);
  return joined([...main, ...lights.map(lightMarkup), ...notes.map((note) => `small(${content(note)})`)]);
}

function joined(expressions: readonly string[]): string {
  if (expressions.length === 0) return '[]';
  return expressions.length === 1 ? expressions[0]! : `{ ${expressions.join('; linebreak(); ')} }`;
}

function lightMarkup({ sign, word, by }: Light): string {
  const { ink, glyph } = SIGNS[sign];
  const words = by ? `{ ${content(word)}; small(${content(` ${by}`)}) }` : content(word);
  return `light(rgb("${ink}"), "${glyph}", ${words})`;
}
