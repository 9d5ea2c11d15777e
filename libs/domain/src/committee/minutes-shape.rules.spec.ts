import { checkMinutes, MINUTES_LIMIT } from './minutes-shape.rules.js';

const doc = (...content: unknown[]): unknown => ({ type: 'doc', content });
const paragraph = (...content: unknown[]): unknown => ({ type: 'paragraph', content });
const text = (value: unknown, ...marks: unknown[]): unknown => ({ type: 'text', text: value, marks });
const link = (href: unknown, attrs: object = {}): unknown => ({ type: 'link', attrs: { href, ...attrs } });

function nested(levels: number): unknown {
  let inner: unknown = paragraph(text('deep'));
  for (let level = 0; level < levels; level += 1) inner = { type: 'blockquote', content: [inner] };
  return doc(inner);
}

const faultsOf = (document: unknown): string[] =>
  checkMinutes(document, 'm').map(({ path, code }) => `${path} ${code}`);

describe('what minutes may be made of', () => {
  it('takes all that the editor writes', () => {
    const cell = { colspan: 1, rowspan: 1, colwidth: [120] };
    const document = doc(
      { type: 'heading', attrs: { level: 1 }, content: [text('Minutes')] },
      paragraph(
        text('bold', { type: 'bold' }, { type: 'italic' }, { type: 'underline' }, { type: 'strike' }, { type: 'code' }),
        { type: 'hardBreak' },
        text('web', link('https://example.org', { target: '_blank', rel: 'noopener', class: null })),
        text('mail', link('mailto:office@example.org')),
      ),
      paragraph(),
      { type: 'paragraph' },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
      {
        type: 'orderedList',
        attrs: { start: 3, type: null },
        content: [{ type: 'listItem', content: [paragraph(text('three'))] }],
      },
      {
        type: 'taskList',
        content: [{ type: 'taskItem', attrs: { checked: false }, content: [paragraph(text('do'))] }],
      },
      { type: 'blockquote', content: [paragraph(text('said'))] },
      { type: 'codeBlock', attrs: { language: null }, content: [text('a\nb')] },
      { type: 'horizontalRule' },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', attrs: cell, content: [paragraph(text('A'))] },
              { type: 'tableCell', attrs: { ...cell, colwidth: null }, content: [paragraph(text('B'))] },
            ],
          },
        ],
      },
    );
    expect(checkMinutes(document, 'm')).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', null, ['m NOT_A_DOCUMENT']],
    ['a text', 'Minutes', ['m NOT_A_DOCUMENT']],
    ['HTML', '<p>Minutes</p>', ['m NOT_A_DOCUMENT']],
    ['a list', [], ['m NOT_A_DOCUMENT']],
    ['a paragraph alone', paragraph(), ['m NOT_A_DOCUMENT']],
    ['a node nobody knows', doc({ type: 'iframe' }), ['m.content.0 UNKNOWN_NODE']],
    ['an image', doc(paragraph({ type: 'image', attrs: { src: 'x' } })), ['m.content.0.content.0 UNKNOWN_NODE']],
    ['a text where a block belongs', doc(text('x')), ['m.content.0 UNKNOWN_NODE']],
    ['a document in a document', doc(doc()), ['m.content.0 UNKNOWN_NODE']],
    ['a type from the depths of the language', doc({ type: 'constructor' }), ['m.content.0 UNKNOWN_NODE']],
    ['content that is no list', { type: 'doc', content: 'x' }, ['m.content UNKNOWN_NODE']],
    ['a row outside a table', doc({ type: 'tableRow' }), ['m.content.0 UNKNOWN_NODE']],
    ['a heading without a level', doc({ type: 'heading' }), ['m.content.0.attrs.level BAD_ATTRIBUTE']],
    ['a heading of level 9', doc({ type: 'heading', attrs: { level: 9 } }), ['m.content.0.attrs.level BAD_ATTRIBUTE']],
    [
      'an attribute nobody knows',
      doc({ type: 'paragraph', attrs: { style: 'x' } }),
      ['m.content.0.attrs UNKNOWN_PART'],
    ],
    ['attributes that are none', doc({ type: 'paragraph', attrs: 'x' }), ['m.content.0.attrs BAD_ATTRIBUTE']],
    ['a part nobody knows', doc({ type: 'paragraph', html: 'x' }), ['m.content.0 UNKNOWN_PART']],
    ['a prototype', JSON.parse('{"type":"doc","__proto__":{"a":1}}'), ['m UNKNOWN_PART']],
    ['an empty text', doc(paragraph(text(''))), ['m.content.0.content.0.text EMPTY_TEXT']],
    ['a number for a text', doc(paragraph(text(7))), ['m.content.0.content.0.text EMPTY_TEXT']],
    ['control characters', doc(paragraph(text('a\u0000b'))), ['m.content.0.content.0.text CONTROL_CHARACTERS']],
    ['half a letter', doc(paragraph(text('\ud800'))), ['m.content.0.content.0.text CONTROL_CHARACTERS']],
    ['a long text', doc(paragraph(text('x'.repeat(10_001)))), ['m.content.0.content.0.text TEXT_TOO_LONG']],
    [
      'a mark nobody knows',
      doc(paragraph(text('x', { type: 'blink' }))),
      ['m.content.0.content.0.marks.0 UNKNOWN_MARK'],
    ],
    ['marks on a block', doc({ type: 'paragraph', marks: [] }), ['m.content.0 UNKNOWN_PART']],
    [
      'a script for a link',
      doc(paragraph(text('x', link('javascript:alert(1)')))),
      ['m.content.0.content.0.marks.0.attrs.href BAD_LINK'],
    ],
    [
      'data for a link',
      doc(paragraph(text('x', link('data:text/html,x')))),
      ['m.content.0.content.0.marks.0.attrs.href BAD_LINK'],
    ],
    [
      'a link to nowhere',
      doc(paragraph(text('x', { type: 'link' }))),
      ['m.content.0.content.0.marks.0.attrs.href BAD_LINK'],
    ],
    [
      'a mail to nobody',
      doc(paragraph(text('x', link('mailto:')))),
      ['m.content.0.content.0.marks.0.attrs.href BAD_LINK'],
    ],
    [
      'several mistakes',
      doc({ type: 'iframe' }, paragraph(text('')), { type: 'heading', attrs: { level: 0 } }),
      ['m.content.0 UNKNOWN_NODE', 'm.content.1.content.0.text EMPTY_TEXT', 'm.content.2.attrs.level BAD_ATTRIBUTE'],
    ],
  ])('refuses %s', (_, document, expected) => {
    expect(faultsOf(document)).toEqual(expected);
  });

  it('refuses what lies too deep, however deep it lies', () => {
    expect(faultsOf(nested(20))).toEqual([]);
    for (const levels of [40, 100_000]) expect(faultsOf(nested(levels))).toEqual([expect.stringMatching(/ TOO_DEEP$/)]);
  });

  it('refuses what is too large', () => {
    const page = paragraph(text('é'.repeat(1000)));
    const pages = (count: number) => doc(...Array.from({ length: count }, () => page));
    expect(faultsOf(pages(90))).toEqual([]);
    expect(checkMinutes(pages(110), 'm')).toEqual([
      { path: 'm', code: 'DOCUMENT_TOO_LARGE', params: { limit: MINUTES_LIMIT, size: expect.any(Number) as number } },
    ]);
  });

  it('names fifty mistakes at most', () => {
    expect(faultsOf(doc(...Array.from({ length: 1000 }, () => ({ type: 'iframe' }))))).toHaveLength(50);
  });
});
