import type { CellObject, Row, SheetData } from 'write-excel-file/node';
import { cellParts, type Block, type LabelledFact, type ReportDocument } from '../../document.js';
import { COLOURS } from '@roadbook/drawing';
import { withHeights } from './heights.js';
import type { SheetNames } from './sheet-names.js';
import { valueCell, type SheetOptions } from './table-sheet.js';
import { cellString } from './text.js';

const SIZES = { 1: 14, 2: 12, 3: 10 } as const;
const LABEL_WIDTH = 34;
const TEXT_WIDTH = 90;

/** The first sheet: title, facts and every block that is no table, in their order; a table is named with its sheet. */
export function overviewSheet(document: ReportDocument, names: SheetNames): SheetOptions {
  const { title, subtitle, facts, blocks, footer } = document;
  const data: SheetData = [
    [text(title, { fontWeight: 'bold', fontSize: 18, textColor: COLOURS.accent, wrap: false })],
    [text(subtitle, { wrap: false })],
    [],
    ...facts.map(factRow),
    ...blocks.flatMap((block) => rowsOf(block, names)),
    [],
    [text(footer.revisionLabel, { textColor: COLOURS.muted }), text(footer.hash, { textColor: COLOURS.muted })],
  ];
  const columns = [{ width: LABEL_WIDTH }, { width: TEXT_WIDTH }];
  return { sheet: names.overview, data: withHeights(data, columns), columns, showGridLines: false };
}

function text(value: string, look: Omit<CellObject, 'value' | 'type'> = {}): CellObject | null {
  return value === '' ? null : { value: cellString(value), type: String, wrap: true, alignVertical: 'top', ...look };
}

function factRow({ label, value, kind = 'text' }: LabelledFact): Row {
  const { notes } = cellParts(value);
  const cell = valueCell(value, { kind });
  return [
    text(label, { textColor: COLOURS.muted }),
    cell && { ...cell, align: 'left' },
    ...(notes.length > 0 ? [text(notes.join('\n'))] : []),
  ];
}

function rowsOf(block: Block, names: SheetNames): SheetData {
  switch (block.kind) {
    case 'heading':
      return [
        [],
        [
          text(block.text, {
            fontWeight: 'bold',
            fontSize: SIZES[block.level],
            textColor: COLOURS.accent,
            wrap: false,
          }),
        ],
      ];
    case 'paragraph':
      return [[null, text(block.text)]];
    case 'note':
      return [[null, text(block.text, { textColor: COLOURS.muted })]];
    case 'list':
      return block.items.map((item) => [null, text(item)]);
    case 'figures':
      return block.items.map(({ label, value }) => [
        text(label),
        typeof value === 'number' ? { value, type: Number, align: 'left', alignVertical: 'top' } : text(value),
      ]);
    case 'figure':
      return [[text(block.caption, { textColor: COLOURS.muted }), text(block.alternative)]];
    case 'table':
      return [[null, text(`→ ${names.of(block)}`)]];
  }
}
