import { minutesBlocks, type MinutesBlock, type RichNode } from './minutes.js';

const text = (value: string, ...marks: string[]): RichNode => ({
  type: 'text',
  text: value,
  marks: marks.map((type) => ({ type })),
});
const node = (type: string, ...content: RichNode[]): RichNode => ({ type, content });
const paragraph = (value: string): RichNode => node('paragraph', text(value));
const item = (...content: RichNode[]): RichNode => node('listItem', ...content);
const link = (value: string, href: string): RichNode => ({
  type: 'text',
  text: value,
  marks: [{ type: 'link', attrs: { href } }],
});

describe('minutes as plain blocks', () => {
  it.each<[string, RichNode, MinutesBlock[]]>([
    [
      'a heading',
      { ...node('heading', text('Quorum')), attrs: { level: 2 } },
      [{ kind: 'heading', level: 2, text: 'Quorum' }],
    ],
    [
      'a paragraph with marks and a line break',
      node('paragraph', text('We '), text('met', 'bold', 'italic'), { type: 'hardBreak' }, text('twice')),
      [{ kind: 'paragraph', text: 'We met\ntwice' }],
    ],
    ['an empty paragraph', node('paragraph'), []],
    ['a rule', { type: 'horizontalRule' }, []],
    [
      'a link',
      node(
        'paragraph',
        link('the guide', 'https://example.org/guide'),
        text(', '),
        link('https://a.eu', 'https://a.eu'),
      ),
      [{ kind: 'paragraph', text: 'the guide (https://example.org/guide), https://a.eu' }],
    ],
    [
      'a list, and a list in it',
      node(
        'bulletList',
        item(paragraph('One'), paragraph('more')),
        item(paragraph('Two'), node('orderedList', item(paragraph('Three')))),
      ),
      [{ kind: 'list', ordered: false, items: ['One\nmore', 'Two', 'Three'] }],
    ],
    ['a numbered list', node('orderedList', item(paragraph('One'))), [{ kind: 'list', ordered: true, items: ['One'] }]],
    [
      'tasks',
      node(
        'taskList',
        { ...node('taskItem', paragraph('Done')), attrs: { checked: true } },
        { ...node('taskItem', paragraph('Open')), attrs: { checked: false } },
      ),
      [{ kind: 'list', ordered: false, items: ['[x] Done', '[ ] Open'] }],
    ],
    [
      'a table',
      node(
        'table',
        node('tableRow', node('tableHeader', paragraph('Partner')), node('tableHeader', paragraph('Vote'))),
        node(
          'tableRow',
          node('tableCell', paragraph('bwcon')),
          node('tableCell', node('bulletList', item(paragraph('for')), item(paragraph('late')))),
        ),
        node('tableRow', node('tableCell'), node('tableCell')),
      ),
      [{ kind: 'list', ordered: false, items: ['Partner | Vote', 'bwcon | for late'] }],
    ],
    [
      'a quotation and code',
      node('blockquote', paragraph('Said'), node('codeBlock', text('a\nb'))),
      [
        { kind: 'paragraph', text: 'Said' },
        { kind: 'paragraph', text: 'a\nb' },
      ],
    ],
    ['an empty list', node('bulletList', item(node('paragraph'))), []],
  ])('%s', (_, given, expected) => {
    expect(minutesBlocks(node('doc', given))).toEqual(expected);
  });

  it.each([[null], [undefined], ['text'], [{}], [{ type: 'doc' }], [{ type: 'doc', content: 'x' }], [[]]])(
    'has none of %j',
    (document) => {
      expect(minutesBlocks(document)).toEqual([]);
    },
  );
});
