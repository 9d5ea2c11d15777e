import type { Block, Cell, Column, ColumnKind, Heading, Light, RichCell, Table } from '../document.js';
import type { SignName } from '@roadbook/drawing';
import type { LabelKey, Words } from '../labels/labels.js';
import type { ActionSource } from '../source.js';
import { isLive } from './context.js';

/** The light of a state: its sign and its word. Group and value together name both. */
export function light(words: Words, sign: SignName, by?: 'declared' | 'computed'): Light {
  return { sign, word: words.say(sign), ...(by ? { by: words.say(`by.${by}`) } : {}) };
}

export function lightCell(words: Words, sign: SignName): RichCell {
  return { lights: [light(words, sign)] };
}

/** The health of an action that goes on: computed, and declared beside it where the two differ (domain.md, "Health, honestly"). */
export function healthCell(words: Words, action: ActionSource, publicOnly: boolean): Cell {
  if (!isLive(action)) return null;
  const computed: SignName = `health.${action.computedHealth}`;
  if (publicOnly || action.declaredHealth === null || action.declaredHealth === action.computedHealth) {
    return lightCell(words, computed);
  }
  return { lights: [light(words, `health.${action.declaredHealth}`, 'declared'), light(words, computed, 'computed')] };
}

/** A text with remarks below it; plain when there are none. */
export function noted(text: string, notes: readonly string[]): Cell {
  return notes.length === 0 ? text : { text, notes };
}

/** A long text cut at a word, for a table that names things rather than quotes them. */
export function clip(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > limit * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** `[header, kind, width]` by key. */
export type ColumnSpec = Readonly<Record<string, readonly [LabelKey, ColumnKind, number]>>;

export function columnsOf(words: Words, spec: ColumnSpec): Column[] {
  return Object.entries(spec).map(([key, [header, kind, width]]) => ({ key, header: words.say(header), kind, width }));
}

export function heading(level: Heading['level'], id: string, text: string): Heading {
  return { kind: 'heading', level, id, text };
}

/** A table under its heading, or the word that there is nothing to show. */
export function tableSection(
  words: Words,
  head: Heading,
  spec: ColumnSpec,
  rows: readonly (readonly Cell[])[],
  more = 0,
): Block[] {
  if (rows.length === 0) return [head, { kind: 'paragraph', text: words.say('section.none') }];
  const table: Table = { kind: 'table', id: head.id, label: head.text, columns: columnsOf(words, spec), rows };
  return more > 0
    ? [head, table, { kind: 'note', text: words.say('section.more', { count: words.number(more) }) }]
    : [head, table];
}
