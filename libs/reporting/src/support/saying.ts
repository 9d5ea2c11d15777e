import type { ReportDocument } from '../document.js';

/** A document with one text in every place that a text can stand in, for specs of the formats. */
export function saying(text: string, over: Partial<ReportDocument> = {}): ReportDocument {
  const drawing = {
    width: 720,
    height: 30,
    shapes: '',
    labels: [{ text, x: 0, y: 20, size: 10, fill: '#000000', bold: true }],
  };
  return {
    report: 'spec',
    language: 'en',
    title: `T ${text}`,
    subtitle: text,
    facts: [{ label: text, value: text }],
    blocks: [
      { kind: 'heading', level: 1, id: 'a', text },
      { kind: 'heading', level: 2, id: 'b', text },
      { kind: 'paragraph', text },
      { kind: 'note', text },
      { kind: 'list', id: 'c', items: [text, text] },
      { kind: 'figures', id: 'd', items: [{ key: 'x', label: text, value: text }] },
      { kind: 'figure', id: 'e', drawing, alternative: `A ${text}`, caption: text },
      {
        kind: 'table',
        id: 'f',
        label: text,
        columns: [{ key: 'x', header: text, kind: 'date', width: 1 }],
        rows: [[text], [{ text, lights: [{ sign: 'health.AT_RISK', word: text, by: text }], notes: [text] }]],
      },
    ],
    footer: {
      revision: 1,
      hash: text,
      asOf: '2026-11-22T09:30:00.000Z',
      revisionLabel: text,
      pageLabel: `${text} {page} / {pages}`,
    },
    ...over,
  };
}

/** Texts that a format might stumble over. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script> & &amp; "quoted" \'single\' ]]> <!-- --> </style> </w:t>',
  '#let x = 1; $a^2$ *bold* _it_ `raw` <label> @ref // /* \\ "quoted" [x] {y} = h - l + n ~ --- ...',
  '\\u{1F600} \\n \\" " \\ $& $1 $$',
  'a\u0000b\u0001c\u007Fd\u0085e\uFFFFf\uD800g\uDC00',
  '😀 👩‍🚀 🇪🇺 ❤️',
  'שלום עולם, مرحبا بالعالم \u202Eevil\u202C',
  'Ελληνικά, Кириллица, Čeština, Türkçe İı, Việt Nam, ﬁ ﬂ ß ẞ',
  '漢字 ひらがな 한글 ไทย देवनागरी',
  'e\u0301\u0323\u0307 \u0301alone x\u20DD',
  'constructor',
  '__proto__',
  'word'.repeat(400),
  '=HYPERLINK("http://example.org";"x")',
  '-1+1',
  '+1',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '_x003D_1',
  'History',
  "'[]:*?/\\'",
  '',
  '   ',
  '\n\n\n',
  '2026-02-31',
  '0001-01-01',
];
