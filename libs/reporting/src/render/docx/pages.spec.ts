import type { Block, Heading, ReportDocument } from '../../document.js';
import { wordsOf } from '../../labels/labels.js';
import { saying } from '../../support/saying.js';
import { estimatePages } from './pages.js';

const words = wordsOf('en');
const heading = (id: string, over: Partial<Heading> = {}): Heading => ({
  kind: 'heading',
  level: 1,
  id,
  text: id,
  ...over,
});
const paragraph = (sentences: number): Block => ({
  kind: 'paragraph',
  text: 'A sentence of some words. '.repeat(sentences),
});
const rows = (count: number): Block => ({
  kind: 'table',
  id: 't',
  label: 't',
  columns: [{ key: 'x', header: 'X', kind: 'text', width: 1 }],
  rows: Array.from({ length: count }, (_, at) => [`Row ${at}`]),
});

function pagesOf(blocks: Block[], over: Partial<ReportDocument> = {}): number[] {
  return [...estimatePages(saying('x', { blocks, contents: true, cover: true, ...over }), words).values()];
}

describe('the estimate of pages', () => {
  it('counts cover and contents', () => {
    expect(pagesOf([heading('a')])).toEqual([3]);
    expect(pagesOf([heading('a')], { cover: false })).toEqual([2]);
    const many = Array.from({ length: 110 }, (_, at) => heading(`h${at}`));
    expect(pagesOf(many)[0]).toBe(5);
  });

  it.each([
    ['a heading that begins a page', [heading('a'), paragraph(1), heading('b', { newPage: true })], [3, 4]],
    ['pages on their side', [heading('a'), heading('b', { landscape: true }), heading('c')], [3, 4, 5]],
    ['a long text', [heading('a'), paragraph(600), heading('b')], [3, 5]],
    ['a long table', [heading('a'), rows(36), heading('b'), rows(3), heading('c'), rows(2)], [3, 3, 4]],
    [
      'a heading with the table that it must not leave',
      [heading('a'), rows(43), heading('b', { level: 2 }), rows(4)],
      [3, 4],
    ],
  ])('follows %s', (_, blocks, pages) => {
    expect(pagesOf(blocks)).toEqual(pages);
  });
});
