import fc from 'fast-check';
import { bundleOf, PRIORITIES, type CellValue, type Plan } from '@roadbook/domain';
import { planWorkbook } from '../../libs/application/src/exchange/workbook.js';
import { foundingProposal, importInto, withoutWork } from './importing.js';
import { rowsOf, workbookOf, type Rows } from './workbook-cells.js';
import {
  date,
  flag,
  number,
  rawParts,
  rawWorkbook,
  row,
  shared,
  text,
  titles,
  zip,
  type Part,
} from './raw-workbook.js';

const founding = foundingProposal();

describe('the founding partnership', () => {
  it('is exported as a workbook, and read again without a difference', async () => {
    const { faults, changes, plan } = await importInto(founding, planWorkbook(founding));
    expect([faults, changes]).toEqual([[], []]);
    expect(plan.allTables).toEqual(founding.allTables);
  });

  it('is exported as a bundle, and read again without a difference', async () => {
    const { faults, changes } = await importInto(founding, bundleFile(founding));
    expect([faults, changes]).toEqual([[], []]);
  });

  it('has the same bytes at the same revision', () => {
    expect(planWorkbook(founding).equals(planWorkbook(foundingProposal()))).toBe(true);
  });

  it('comes out of an empty partnership again, all but its register', async () => {
    const bare = withoutWork(founding);
    const { faults, plan } = await importInto(bare, planWorkbook(founding));
    expect(faults).toEqual([]);
    expect(rowsOf(plan)).toEqual(rowsOf(founding));
  });
});

function bundleFile(plan: Plan): Buffer {
  return Buffer.from(JSON.stringify(bundleOf(plan)));
}

/** One cell's edit: it gives the value to put, and the change that is to be told of it. */
interface Edit {
  readonly sheet: keyof Rows;
  readonly at: number;
  readonly column: string;
  readonly value: CellValue;
}

const words = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'é',
      'Ω',
      '🙂',
      ' ',
      '"',
      ';',
      '<',
      '&',
      '=',
      "'",
      '_x0041_',
      '\n',
      '+',
      '0',
      'constructor',
    ),
    minLength: 1,
    maxLength: 40,
  })
  .map((value) => value.trim())
  .filter((value) => value !== '');
const day = fc
  .integer({ min: 0, max: 200 })
  .map((days) => new Date(Date.UTC(2026, 6, 1 + days)).toISOString().slice(0, 10));
const edit = (sheet: keyof Rows, column: string, value: fc.Arbitrary<CellValue>): fc.Arbitrary<Edit> =>
  fc.record({ sheet: fc.constant(sheet), at: fc.nat(), column: fc.constant(column), value });
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(
    edit('actions', 'title', words),
    edit('actions', 'description', fc.option(words, { nil: '' })),
    edit('actions', 'priority', fc.constantFrom(...PRIORITIES)),
    edit('actions', 'objectives', fc.shuffledSubarray(['S1', 'S2', 'S3'], { minLength: 1 })),
    edit('milestones', 'dueDate', day),
    edit('milestones', 'verification', words),
    edit('deliverables', 'main', fc.boolean()),
    edit('deliverables', 'publicSummary', fc.option(words)),
    edit('deliverables', 'lead', fc.constantFrom('AFIL', 'CEP', 'Plastipolis')),
    edit('partners', 'thematics', fc.uniqueArray(words, { maxLength: 4 })),
    edit('partners', 'label', fc.constantFrom(null, 'GOLD', 'BRONZE')),
    edit('partners', 'notes', fc.uniqueArray(words, { maxLength: 3 })),
    edit('risks', 'likelihood', fc.integer({ min: 1, max: 5 })),
    edit('risks', 'open', fc.boolean()),
    edit('stakeholders', 'state', fc.constantFrom('IDENTIFIED', 'CONTACTED', 'CONNECTED')),
  ),
  { maxLength: 30 },
);

describe('edits of any cells', () => {
  it.each([
    ['workbook', (rows: Rows) => workbookOf(rows)],
    ['bundle', (rows: Rows) => Buffer.from(JSON.stringify({ format: 'roadbook-plan', version: 1, ...rows }))],
  ])(
    'are told one by one, make the plan equal, and are no edits any more: in a %s',
    async (_, write) => {
      await fc.assert(
        fc.asyncProperty(edits, async (made) => {
          const rows = rowsOf(founding);
          const expected = apply(rows, made);
          const file = write(rows);
          const first = await importInto(founding, file);
          expect(first.faults).toEqual([]);
          expect(first.changes.map((change) => change.replace(/:.*$/s, '')).sort()).toEqual(expected);
          expect(rowsOf(first.plan)).toEqual(rows);
          const second = await importInto(first.plan, file);
          expect([second.faults, second.changes]).toEqual([[], []]);
        }),
        { numRuns: 40 },
      );
    },
    120_000,
  );
});

/** Edits the rows. @returns the subjects and fields that differ afterwards, in order */
function apply(rows: Rows, made: readonly Edit[]): string[] {
  const before = rowsOf(founding);
  const touched = new Map<string, boolean>();
  for (const { sheet, at, column, value } of made) {
    const place = at % rows[sheet].length;
    const edited = rows[sheet][place]!;
    edited[column] = value;
    const subject = String(edited['code'] ?? edited['shortName'] ?? edited['name']);
    touched.set(`${subject} ${column}`, !same(before[sheet][place]![column]!, value));
  }
  return [...touched]
    .filter(([, differs]) => differs)
    .map(([name]) => name)
    .sort();
}

/** Nothing, and an empty text, are the same. */
function same(left: CellValue, right: CellValue): boolean {
  return JSON.stringify(left === '' ? null : left) === JSON.stringify(right === '' ? null : right);
}

describe('a workbook as other programs write it', () => {
  const head = titles('Code', 'Title');
  const sound = (title: string, content: string, options = {}): Buffer =>
    rawWorkbook([{ name: 'actions', rows: titles('Code', title) + row(2, text('A4.4'), content) }], options);
  const plain = founding.coded('Action', 'A4.4')!;

  it.each<[string, () => Buffer, string[]]>([
    ['dates from 1904', () => sound('Planned end', date(44_923), { from1904: true }), ['plannedEnd 2026-12-29']],
    ['dates from 1900', () => sound('Planned end', date(46_385)), ['plannedEnd 2026-12-29']],
    [
      'dates in a format of its own',
      () => sound('Planned end', date(46_385, 2), { formats: ['[$-407]d\\. mmmm yyyy;@'] }),
      ['plannedEnd 2026-12-29'],
    ],
    [
      'dates as ISO 8601',
      () => sound('Planned end', '<c t="d"><v>2026-12-29T00:00:00Z</v></c>'),
      ['plannedEnd 2026-12-29'],
    ],
    ['dates as texts', () => sound('Planned end', text('2026-12-29')), ['plannedEnd 2026-12-29']],
    ['project months', () => sound('Planned end', text('m10')), ['plannedEnd 2026-12-31']],
    ['shared texts', () => sound('Title', shared(1), { shared: ['x', 'Mended'] }), ['title Mended']],
    [
      'rich texts with readings',
      () =>
        sound('Title', shared(0), {
          parts: [
            [
              'xl/sharedStrings.xml',
              '<sst><si><r><t>Men</t></r><r><rPr><b/></rPr><t>ded</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si></sst>',
            ],
          ],
        }),
      ['title Mended'],
    ],
    ['numbers for texts', () => sound('Title', number(2027)), ['title 2027']],
    ['the strict form', () => sound('Title', text('Mended'), { strict: true }), ['title Mended']],
    [
      'entities and CDATA',
      () => sound('Title', '<c t="inlineStr"><is><t>A &#38; <![CDATA[<B>]]></t></is></c>'),
      ['title A & <B>'],
    ],
    ['a text of several lines', () => sound('Description', text('a_x000D_\nb')), ['description a\nb']],
    [
      'sheets in another order, and others hidden',
      () =>
        rawWorkbook([
          { name: 'Cache', rows: '', state: 'hidden' },
          { name: 'risks', rows: '' },
          { name: 'Actions', rows: head + row(2, text('a4.4'), text('Mended')) },
          { name: 'Read me', rows: row(1, text('x')) },
        ]),
      ['title Mended'],
    ],
    [
      'a header further down, columns in another order',
      () =>
        rawWorkbook([
          {
            name: 'actions',
            rows: row(3, text('TITLE'), null, text('code')) + row(9, text('Mended'), null, text('A4.4')),
          },
        ]),
      ['title Mended'],
    ],
    [
      'prefixes, and cells without places',
      () => {
        const sheet = `<?xml version="1.0"?><!-- made --><x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Code</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Title</x:t></x:is></x:c></x:row><x:row><x:c t="str"><x:v>A4.4</x:v></x:c><x:c t="str"><x:v>Mended</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
        return rawWorkbook([{ name: 'actions', rows: '' }], { parts: [['xl/worksheets/sheet1.xml', sheet]] });
      },
      ['title Mended'],
    ],
    [
      'names of parts in other letters, and a byte order mark',
      () =>
        zip(
          rawParts([{ name: 'actions', rows: head + row(2, text('A4.4'), text('Mended')) }]).map(
            ([name, content]): Part => [
              name.replace('xl/worksheets/sheet1', 'XL/Worksheets/Sheet1'),
              typeof content === 'string' ? `\uFEFF${content}` : content,
            ],
          ),
        ),
      ['title Mended'],
    ],
    [
      'flags in words',
      () =>
        rawWorkbook([
          {
            name: 'risks',
            rows:
              titles('Code', 'Open') +
              row(2, text('R1'), text('No')) +
              row(3, text('R2'), '<c t="b"><f aca="false">TRUE()</f><v>1</v></c>') +
              row(4, text('R3'), flag(1)),
          },
        ]),
      [],
    ],
  ])('%s', async (_, make, expected) => {
    const { faults, changes, plan } = await importInto(founding, make());
    expect(faults).toEqual([]);
    const after = plan.coded('Action', 'A4.4')! as unknown as Record<string, unknown>;
    for (const one of expected) {
      const [field, ...rest] = one.split(' ');
      expect(after[field!]).toBe(rest.join(' '));
    }
    if (expected.length > 0) expect(changes.length).toBe(1);
    else expect(changes).toEqual(['R1 open: true → false']);
    expect(plain.id).toBe(after['id']);
  });
});
