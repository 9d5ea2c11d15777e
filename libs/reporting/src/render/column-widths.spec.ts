import fc from 'fast-check';
import type { Column, ColumnKind, Table } from '../document.js';
import { wordsOf } from '../labels/labels.js';
import { columnWidths } from './column-widths.js';

const words = wordsOf('en');
const setting = { width: 500, size: 8, margin: 7 };
const column = (width: number, kind: ColumnKind = 'text'): Column => ({ key: 'x', header: '', kind, width });
const table = (columns: Column[], ...rows: string[][]): Table => ({
  kind: 'table',
  id: 't',
  label: 't',
  columns,
  rows,
});

describe('widths of columns', () => {
  it('go by the shares where every word has room', () => {
    expect(columnWidths(table([column(1), column(3)], ['a', 'b']), setting, words)).toEqual([125, 375]);
  });

  it('give a column the room of its longest word, at the cost of the others', () => {
    const [narrow, wide] = columnWidths(table([column(1), column(30)], ['Implementation', 'b c d']), setting, words);
    expect(narrow).toBeGreaterThan(50);
    expect(narrow! + wide!).toBeCloseTo(500);
  });

  it('keep a date whole, and part a text at its spaces', () => {
    const [date, text] = columnWidths(
      table([column(1, 'date'), column(9)], ['2026-09-30', 'a b']),
      { ...setting, width: 200 },
      words,
    );
    expect(date).toBeGreaterThan(45);
    expect(date! + text!).toBeCloseTo(200);
  });

  it('always fill the table', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
    const columns = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(columns, texts, texts, (shares, one, other) => {
        const made = table(
          shares.map((share) => column(share)),
          shares.map((_, at) => (at % 2 ? one : other)),
        );
        const widths = columnWidths(made, setting, words);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(500);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});
