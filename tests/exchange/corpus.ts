import { MOST_ROWS } from '@roadbook/domain';
import {
  date,
  error,
  flag,
  formula,
  number,
  rawParts,
  rawWorkbook,
  rels,
  row,
  shared,
  text,
  titles,
  zip,
  type Part,
  type RawOptions,
} from './raw-workbook.js';

/**
 * A file that cannot be imported into the founding partnership, or only faultily. In that plan A1.1 is completed, and A4.4 is
 * PROPOSED.
 */
export interface Broken {
  readonly what: string;
  readonly make: () => Buffer;
  /** `actions!D3 UNKNOWN_ORGANISATION`: sheet, cell and code of every fault, in their order. */
  readonly faults: readonly string[];
}

/** A workbook with one sheet of actions. */
const actions = (head: readonly string[], rows: readonly string[], options: RawOptions = {}, behind = ''): Buffer =>
  rawWorkbook([{ name: 'actions', rows: titles(...head) + rows.join(''), behind }], options);
/** One row about the proposal A4.4, with one further column. */
const cell = (title: string, content: string, options: RawOptions = {}): Buffer =>
  actions(['Code', title], [row(2, text('A4.4'), content)], options);
const sound = [{ name: 'actions', rows: titles('Code', 'Title') + row(2, text('A4.4'), text('Mended')) }];
const NEW = ['Code', 'Title', 'Lead', 'Objectives', 'Planned start', 'Planned end'];
const added = (code: string, title = 'New', lead = 'AFIL'): (string | null)[] =>
  [code, title, lead, 'S1', 'M20', 'M24'].map(text);
const lines = (count: number, make: (line: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at + 2)).join('');
const bundle = (more: object): Buffer =>
  Buffer.from(JSON.stringify({ format: 'roadbook-plan', version: 1, partnership: '4M4IOF', ...more }));
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const MEGABYTE = 1024 * 1024;

/** Twenty thousand letters that look alike, but not too much. */
const noise = (seed: number): string =>
  Array.from({ length: 20 }, (_, at) => (seed * 7919 + at).toString(36))
    .join('')
    .repeat(1_000)
    .slice(0, 20_000);

export const FILES: readonly Broken[] = [
  { what: 'nothing at all', make: () => Buffer.alloc(0), faults: ['NOT_A_WORKBOOK'] },
  { what: 'a text', make: () => Buffer.from('Code;Title\nA1.1;x\n'), faults: ['NOT_A_WORKBOOK'] },
  { what: 'another document', make: () => Buffer.from('<html><body>x</body></html>'), faults: ['XML_OF_ANOTHER_KIND'] },
  {
    what: 'a project file with entities of its own',
    make: () =>
      Buffer.from('<!DOCTYPE Project [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Project><Title>&b;</Title></Project>'),
    faults: ['XML_REFUSED'],
  },
  { what: 'a project file of open tags', make: () => Buffer.alloc(19_000_000, '<'), faults: ['DAMAGED_FILE'] },
  {
    what: 'a project file of too many tasks',
    make: () =>
      Buffer.from(`<Project><Tasks>${'<Task><UID>1</UID><Name>x</Name></Task>'.repeat(440_000)}</Tasks></Project>`),
    faults: ['XML_TOO_LARGE'],
  },
  { what: 'a picture', make: () => Buffer.from('89504e470d0a1a0a', 'hex'), faults: ['NOT_A_WORKBOOK'] },
  { what: 'an old workbook', make: () => Buffer.concat([OLD_OFFICE, Buffer.alloc(4096)]), faults: ['OLD_WORKBOOK'] },
  {
    what: 'a workbook with a password',
    make: () => Buffer.concat([OLD_OFFICE, Buffer.alloc(70_000), Buffer.from('EncryptedPackage', 'utf16le')]),
    faults: ['ENCRYPTED_WORKBOOK'],
  },
  {
    what: 'an encrypted archive',
    make: () => zip([['xl/workbook.xml', 'x', { encrypted: true }]]),
    faults: ['ENCRYPTED_WORKBOOK'],
  },
  {
    what: 'an OpenDocument spreadsheet',
    make: () =>
      zip([
        ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet', { stored: true }],
        ['content.xml', '<x/>'],
      ]),
    faults: ['OPEN_DOCUMENT'],
  },
  {
    what: 'a letter',
    make: () =>
      zip([
        ['_rels/.rels', rels('<Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/>')],
        ['word/document.xml', '<document/>'],
      ]),
    faults: ['NOT_A_WORKBOOK'],
  },
  { what: 'an archive of something else', make: () => zip([['hello.txt', 'hello']]), faults: ['NOT_A_WORKBOOK'] },
  { what: 'an archive that was cut off', make: () => rawWorkbook(sound).subarray(0, 900), faults: ['DAMAGED_FILE'] },
  { what: 'a binary workbook', make: () => zip([['xl/workbook.bin', 'x']]), faults: ['BINARY_WORKBOOK'] },
  {
    what: 'macros',
    make: () => rawWorkbook(sound, { parts: [['xl/vbaProject.bin', 'x']] }),
    faults: ['WORKBOOK_WITH_MACROS'],
  },
  {
    what: 'links to other files',
    make: () =>
      rawWorkbook(sound, {
        relations: '<Relationship Id="l" Type="http://x/externalLink" Target="externalLinks/externalLink1.xml"/>',
      }),
    faults: ['WORKBOOK_WITH_LINKS'],
  },
  {
    what: 'a zip bomb that says so',
    make: () => zip([...rawParts(sound), ['xl/media/zero.bin', Buffer.alloc(100 * MEGABYTE)]]),
    faults: ['PACKED_TOO_TIGHTLY'],
  },
  {
    what: 'a zip bomb that denies it',
    make: () =>
      rawWorkbook(sound, {
        parts: [['xl/worksheets/sheet1.xml', Buffer.alloc(100 * MEGABYTE, ' '), { declaredSize: 2_000 }]],
      }),
    faults: ['actions DAMAGED_FILE'],
  },
  {
    what: 'a heap of sizes',
    make: () =>
      zip(
        Array.from({ length: 300 }, (_, at): Part => [
          `x${at}`,
          'x'.repeat(5_000),
          { stored: true, declaredSize: MEGABYTE },
        ]),
      ),
    faults: ['DAMAGED_FILE'],
  },
  {
    what: 'a heap of declared sizes',
    make: () => zip(Array.from({ length: 300 }, (_, at): Part => [`x${at}`, 'x', { declaredSize: MEGABYTE }])),
    faults: ['UNPACKED_TOO_LARGE'],
  },
  {
    what: 'thousands of parts',
    make: () => zip(Array.from({ length: 2_500 }, (_, at): Part => [`x${at}`, 'x'])),
    faults: ['TOO_MANY_PARTS'],
  },
  {
    what: 'a part that is there twice',
    make: () => zip([...rawParts(sound), ['xl/worksheets/Sheet1.xml', '<worksheet/>']]),
    faults: ['DAMAGED_FILE'],
  },
  {
    what: 'a part that leaves the archive',
    make: () => zip([...rawParts(sound), ['../../etc/passwd', 'x']]),
    faults: ['DAMAGED_FILE'],
  },
  {
    what: 'data that cannot be inflated',
    make: () => rawWorkbook(sound, { parts: [['xl/worksheets/sheet1.xml', 'x'.repeat(9_000), { damaged: true }]] }),
    faults: ['actions DAMAGED_FILE'],
  },
  {
    what: 'a sheet whose part is missing',
    make: () => rawWorkbook(sound, { without: ['xl/worksheets/sheet1.xml'] }),
    faults: ['actions DAMAGED_FILE'],
  },
  {
    what: 'entities that grow',
    make: () =>
      rawWorkbook(sound, {
        parts: [
          [
            'xl/sharedStrings.xml',
            '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
          ],
        ],
      }),
    faults: ['XML_DECLARATIONS'],
  },
  {
    what: 'an entity of another file',
    make: () =>
      rawWorkbook(sound, {
        parts: [['xl/workbook.xml', '<!DOCTYPE w SYSTEM "file:///etc/passwd"><workbook/>']],
      }),
    faults: ['XML_DECLARATIONS'],
  },
  {
    what: 'an entity that nobody declared',
    make: () => cell('Title', text('&secret;')),
    faults: ['actions XML_DECLARATIONS'],
  },
  {
    what: 'tags that are not closed',
    make: () => rawWorkbook([{ name: 'actions', rows: '<row r="1"><c r="A1">' }]),
    faults: ['actions DAMAGED_FILE'],
  },
  {
    what: 'tags within tags',
    make: () => rawWorkbook([{ name: 'actions', rows: '<x>'.repeat(100_000) }]),
    faults: ['actions DAMAGED_FILE'],
  },
  {
    what: 'a tag without an end',
    make: () => rawWorkbook([{ name: 'actions', rows: `<row r="1" x="${'y'.repeat(500_000)}` }]),
    faults: ['actions DAMAGED_FILE'],
  },
  {
    what: 'letters that are no UTF-8',
    make: () =>
      rawWorkbook(sound, { parts: [['xl/worksheets/sheet1.xml', Buffer.from('3c776f726b73686565743e80ff', 'hex')]] }),
    faults: ['actions DAMAGED_FILE'],
  },
  {
    what: 'rows in disorder',
    make: () => rawWorkbook([{ name: 'actions', rows: titles('Code') + row(7, text('A4.4')) + row(3, text('A4.3')) }]),
    faults: ['actions DAMAGED_FILE'],
  },
];

export const SHEET_FAULTS: readonly Broken[] = [
  { what: 'no sheet of a plan', make: () => rawWorkbook([]), faults: ['NO_SHEET'] },
  {
    what: 'a sheet of another name',
    make: () => rawWorkbook([{ name: 'Sheet1', rows: titles('Code') }, ...sound]),
    faults: ['Sheet1 UNKNOWN_SHEET'],
  },
  {
    what: 'a hidden sheet',
    make: () => rawWorkbook([{ ...sound[0]!, state: 'hidden' }]),
    faults: ['actions HIDDEN_SHEET'],
  },
  {
    what: 'a very hidden sheet',
    make: () => rawWorkbook([{ ...sound[0]!, state: 'veryHidden' }]),
    faults: ['actions HIDDEN_SHEET'],
  },
  {
    what: 'the same sheet twice',
    make: () => rawWorkbook([...sound, { ...sound[0]!, name: 'ACTIONS' }]),
    faults: ['actions SHEET_TWICE'],
  },
  {
    what: 'no header',
    make: () => rawWorkbook([{ name: 'actions', rows: row(1, text('A4.4'), text('Mended')) }]),
    faults: ['actions!1 NO_HEADER_ROW', 'actions!A1 UNKNOWN_COLUMN', 'actions!B1 UNKNOWN_COLUMN'],
  },
  {
    what: 'a title twice',
    make: () => actions(['Code', 'Title', 'title'], [row(2, text('A4.4'), text('a'), text('b'))]),
    faults: ['actions!C1 COLUMN_TWICE'],
  },
  {
    what: 'a column that nobody knows',
    make: () => actions(['Code', 'Budget'], [row(2, text('A4.4'), number(3))]),
    faults: ['actions!B1 UNKNOWN_COLUMN'],
  },
  {
    what: 'a cell beyond the titles',
    make: () => actions(['Code'], [row(2, text('A4.4'), null, text('x'))]),
    faults: ['actions!C2 NO_TITLE'],
  },
  {
    what: 'merged cells',
    make: () =>
      actions(['Code', 'Title'], [row(2, text('A4.4'))], {}, '<mergeCells><mergeCell ref="B2:B7"/></mergeCells>'),
    faults: ['actions!B2 MERGED_CELLS', 'actions!B2 EMPTY_TEXT'],
  },
  {
    what: 'a hundred thousand rows',
    make: () =>
      rawWorkbook([
        {
          name: 'risks',
          rows: titles('Code', 'Title') + lines(100_000, (line) => row(line, text(`R${line}`), text('x'))),
        },
      ]),
    faults: [`risks!${MOST_ROWS + 2} TOO_MANY_ROWS`],
  },
  {
    what: 'more changes than anyone reads',
    make: () =>
      rawWorkbook(
        ['milestones', 'deliverables'].map((name) => ({
          name,
          rows:
            titles(
              'Code',
              'Action',
              'Title',
              'Phase',
              'Due date',
              'Baseline date',
              'Status',
              name === 'milestones' ? 'Verification' : 'Level',
            ) + lines(19_999, (line) => row(line, ...Array.from({ length: 8 }, (_, at) => text(`${line}.${at}`)))),
        })),
      ),
    faults: ['deliverables!17503 TOO_MANY_CHANGES'],
  },
  {
    what: 'more letters than anyone reads',
    make: () =>
      rawWorkbook([
        {
          name: 'risks',
          rows: titles('Code', 'Title') + lines(5_000, (line) => row(line, text(`R${line}`), text(noise(line)))),
        },
      ]),
    faults: ['risks!1001 TOO_MANY_CHANGES'],
  },
  {
    what: 'shared texts beyond measure',
    make: () => rawWorkbook(sound, { shared: Array.from({ length: 3_000 }, (_, at) => noise(at)) }),
    faults: ['TOO_MANY_LETTERS'],
  },
];

export const ROW_FAULTS: readonly Broken[] = [
  {
    what: 'a code twice',
    make: () => actions(['Code', 'Title'], [row(2, text('A4.4'), text('a')), row(4, text('a4.4'), text('b'))]),
    faults: ['actions!A4 ROW_TWICE'],
  },
  {
    what: 'a new code twice',
    make: () => actions(NEW, [row(2, ...added('A4.90')), row(3, ...added('A4.90'))]),
    faults: ['actions!A3 ROW_TWICE'],
  },
  {
    what: 'a row without a code, behind empty ones',
    make: () => actions(['Code', 'Title'], [row(2), row(9, null, text('Nobody')), row(12, text('A4.4'))]),
    faults: ['actions!A9 NO_KEY', 'actions!B12 EMPTY_TEXT'],
  },
  {
    what: 'a code of the wrong form',
    make: () => actions(NEW, [row(2, ...added('4.90'))]),
    faults: ['actions!A2 BAD_CODE'],
  },
  {
    what: 'a code of an activity that is not there',
    make: () => actions(NEW, [row(2, ...added('A8.1'))]),
    faults: ['actions!A2 UNKNOWN_ACTIVITY'],
  },
  {
    what: 'a new action with little to say',
    make: () => actions(['Code', 'Title'], [row(2, text('A4.90'), text('New'))]),
    faults: ['Lead', 'Planned start', 'Planned end', 'Objectives'].map((title) => `actions!.${title}2 VALUE_MISSING`),
  },
  {
    what: 'a partner that nobody knows',
    make: () => actions(NEW, [row(2, ...added('A4.90', 'New', 'Nobody & Sons'.replace('&', '&amp;')))]),
    faults: ['actions!C2 UNKNOWN_ORGANISATION'],
  },
  {
    what: 'a milestone of an action that is not there',
    make: () =>
      rawWorkbook([
        {
          name: 'milestones',
          rows:
            titles('Code', 'Title', 'Due date', 'Verification') + row(2, ...['MS4.99.1', 'x', 'M20', 'x'].map(text)),
        },
      ]),
    faults: ['milestones!A2 UNKNOWN_ACTION'],
  },
  {
    what: 'a dependency on an action that is not there',
    make: () => cell('Dependencies', text('A9.9 FS+5')),
    faults: ['actions!B2 UNKNOWN_ACTION'],
  },
  {
    what: 'a dependency that is none',
    make: () => cell('Dependencies', text('after A1.1')),
    faults: ['actions!B2 BAD_DEPENDENCY'],
  },
  {
    what: 'a dependency on itself',
    make: () => cell('Dependencies', text('A4.4')),
    faults: ['actions!B2 DEPENDENCY_CYCLE'],
  },
  {
    what: 'a cycle over three new rows',
    make: () =>
      actions(
        [...NEW, 'Dependencies'],
        [90, 91, 92].map((code, at) => row(at + 2, ...added(`A4.${code}`), text(`A4.${[91, 92, 90][at]}`))),
      ),
    faults: ['actions!G2 DEPENDENCY_CYCLE'],
  },
  {
    what: 'a status that an import cannot change',
    make: () => cell('Status', text('COMPLETED')),
    faults: ['actions!B2 NOT_BY_IMPORT'],
  },
];

export const CELL_FAULTS: readonly Broken[] = [
  {
    what: 'a date as people write it',
    make: () => cell('Planned end', text('31/12/2027')),
    faults: ['actions!B2 NOT_A_DATE'],
  },
  {
    what: 'the 31st of February',
    make: () => cell('Planned end', text('2027-02-31')),
    faults: ['actions!B2 NOT_A_DATE'],
  },
  {
    what: 'a project month that is none',
    make: () => cell('Planned end', text('M0')),
    faults: ['actions!B2 NOT_A_DATE'],
  },
  { what: 'a number for a date', make: () => cell('Planned end', number(46_000)), faults: ['actions!B2 NOT_A_DATE'] },
  {
    what: 'a date out of range',
    make: () => cell('Planned end', date(999_999)),
    faults: ['actions!B2 DATE_OUT_OF_RANGE'],
  },
  {
    what: 'a date before all dates',
    make: () => cell('Planned end', date(-3)),
    faults: ['actions!B2 DATE_OUT_OF_RANGE'],
  },
  {
    what: 'the 29th of February 1900',
    make: () => cell('Planned end', date(60)),
    faults: ['actions!B2 DATE_OUT_OF_RANGE'],
  },
  {
    what: 'a date with an hour',
    make: () => cell('Planned end', date(46_000.5)),
    faults: ['actions!B2 DATE_WITH_TIME'],
  },
  {
    what: 'a date with an hour, in letters',
    make: () => cell('Planned end', '<c t="d"><v>2027-12-31T10:00:00</v></c>'),
    faults: ['actions!B2 DATE_WITH_TIME'],
  },
  { what: 'no date', make: () => cell('Planned end', '<c/>'), faults: ['actions!B2 DATE_MISSING'] },
  { what: 'a flag for a date', make: () => cell('Planned end', flag(1)), faults: ['actions!B2 NOT_A_DATE'] },
  { what: 'a formula', make: () => cell('Title', formula('A1&amp;"x"', 'x')), faults: ['actions!B2 FORMULA'] },
  {
    what: 'a shared formula',
    make: () => cell('Title', '<c t="str"><f t="shared" si="0"/><v>x</v></c>'),
    faults: ['actions!B2 FORMULA'],
  },
  {
    what: 'a formula that only looks like a flag',
    make: () => cell('Title', '<c t="b"><f>TRUE()</f><v>0</v></c>'),
    faults: ['actions!B2 FORMULA'],
  },
  {
    what: 'a formula for a code',
    make: () => actions(['Code'], [row(2, formula('A1'))]),
    faults: ['actions!A2 FORMULA'],
  },
  {
    what: 'a formula for a title',
    make: () => rawWorkbook([{ name: 'actions', rows: row(1, text('Code'), formula('B9')) }]),
    faults: ['actions!B1 FORMULA'],
  },
  { what: 'an error', make: () => cell('Lead', error('#REF!')), faults: ['actions!B2 ERROR_VALUE'] },
  {
    what: 'a shared text that is missing',
    make: () => cell('Title', shared(7), { shared: ['x'] }),
    faults: ['actions!B2 SHARED_STRING_MISSING'],
  },
  {
    what: 'no shared texts',
    make: () => cell('Title', shared(0), { shared: null }),
    faults: ['actions!B2 SHARED_STRING_MISSING'],
  },
  { what: 'a number that is none', make: () => cell('Title', number('4,5')), faults: ['actions!B2 BAD_NUMBER'] },
  {
    what: 'a cell of a kind that is none',
    make: () => cell('Title', '<c t="zz"><v>1</v></c>'),
    faults: ['actions!B2 BAD_CELL'],
  },
  { what: 'a title too long', make: () => cell('Title', text('x'.repeat(301))), faults: ['actions!B2 TEXT_TOO_LONG'] },
  {
    what: 'a description of half a million letters',
    make: () => cell('Description', text('x'.repeat(500_000))),
    faults: ['actions!B2 TEXT_TOO_LONG'],
  },
  {
    what: 'control characters',
    make: () => cell('Title', text('a_x0007_b')),
    faults: ['actions!B2 CONTROL_CHARACTERS'],
  },
  {
    what: 'a control character as it is',
    make: () => cell('Title', text('a\u0007b')),
    faults: ['actions!B2 CONTROL_CHARACTERS'],
  },
  { what: 'no title', make: () => cell('Title', text(' ')), faults: ['actions!B2 EMPTY_TEXT'] },
  { what: 'a date for a title', make: () => cell('Title', date(46_000)), faults: ['actions!B2 CELL_NOT_TEXT'] },
  {
    what: 'a word that is none of those',
    make: () => cell('Priority', text('URGENT')),
    faults: ['actions!B2 UNKNOWN_VALUE'],
  },
  { what: 'a number for a word', make: () => cell('Priority', number(1)), faults: ['actions!B2 UNKNOWN_VALUE'] },
  { what: 'no word', make: () => cell('Priority', '<c/>'), faults: ['actions!B2 UNKNOWN_VALUE'] },
  {
    what: 'an objective that is not there',
    make: () => cell('Objectives', text('S1; S99')),
    faults: ['actions!B2 UNKNOWN_OBJECTIVE'],
  },
  {
    what: 'an objective twice',
    make: () => cell('Objectives', text('S1; s1')),
    faults: ['actions!B2 DUPLICATE_VALUE'],
  },
  {
    what: 'a list with an open quote',
    make: () => cell('Objectives', text('"S1')),
    faults: ['actions!B2 CELL_NOT_LIST'],
  },
  { what: 'a flag for a list', make: () => cell('Objectives', flag(1)), faults: ['actions!B2 CELL_NOT_LIST'] },
  {
    what: 'a list without end',
    make: () => cell('Objectives', text(Array.from({ length: 201 }, (_, at) => `S${at}`).join(';'))),
    faults: ['actions!B2 LIST_TOO_LONG'],
  },
  {
    what: 'a contributor without a role',
    make: () => cell('Contributors', text('AFIL')),
    faults: ['actions!B2 BAD_CONTRIBUTOR'],
  },
  {
    what: 'a contributor of another role',
    make: () => cell('Contributors', text('AFIL (BOSS)')),
    faults: ['actions!B2 BAD_CONTRIBUTOR'],
  },
  {
    what: 'a contributor that nobody knows',
    make: () => cell('Contributors', text('Nobody (SUPPORT)')),
    faults: ['actions!B2 UNKNOWN_ORGANISATION'],
  },
  {
    what: 'numbers of a risk',
    make: () =>
      rawWorkbook([
        {
          name: 'risks',
          rows:
            titles('Code', 'Likelihood', 'Impact', 'Foreseen') +
            row(2, text('R1'), number(6), number(2.5), text('perhaps')) +
            row(3, text('R2'), text('high'), date(3), number(7)),
        },
      ]),
    faults: [
      ...[
        'B2 OUT_OF_RANGE',
        'C2 OUT_OF_RANGE',
        'D2 NOT_A_FLAG',
        'B3 NOT_A_NUMBER',
        'C3 NOT_A_NUMBER',
        'D3 NOT_A_FLAG',
      ].map((one) => `risks!${one}`),
    ],
  },
  {
    what: 'an address that leads nowhere',
    make: () =>
      rawWorkbook([
        { name: 'partners', rows: titles('Short name', 'Website') + row(2, text('AFIL'), text('javascript:alert(1)')) },
      ]),
    faults: ['partners!B2 BAD_URL'],
  },
  {
    what: 'a region that is not there',
    make: () =>
      rawWorkbook([
        { name: 'partners', rows: titles('Short name', 'Region') + row(2, text('AFIL'), text('Atlantis')) },
      ]),
    faults: ['partners!B2 UNKNOWN_REGION'],
  },
  {
    what: "a deliverable of another scheme's level",
    make: () =>
      rawWorkbook([{ name: 'deliverables', rows: titles('Code', 'Level') + row(2, text('D4.4.1'), text('SEN')) }]),
    faults: ['deliverables!B2 UNKNOWN_LEVEL'],
  },
];

export const BUNDLES: readonly Broken[] = [
  { what: 'JSON that breaks off', make: () => Buffer.from('{"format": "roadbook-plan", '), faults: ['NOT_JSON'] },
  { what: 'JSON of something else', make: () => Buffer.from('{"hello": "world"}'), faults: ['BUNDLE_FORMAT'] },
  { what: 'a bundle of the next version', make: () => bundle({ version: 2 }), faults: ['BUNDLE_VERSION'] },
  {
    what: 'a bundle of another partnership',
    make: () => bundle({ partnership: 'OTHER' }),
    faults: ['BUNDLE_OF_ANOTHER'],
  },
  {
    what: 'a bundle with a list that is none',
    make: () => bundle({ actions: {} }),
    faults: ['actions NOT_A_LIST_OF_RECORDS'],
  },
  {
    what: 'a bundle with a record that is none',
    make: () => bundle({ actions: [3] }),
    faults: ['actions NOT_A_LIST_OF_RECORDS'],
  },
  {
    what: 'a bundle with a list of its own',
    make: () => bundle({ decisions: [], actions: [] }),
    faults: ['BUNDLE_FIELD'],
  },
  {
    what: 'a bundle with faulty fields',
    make: () =>
      bundle({
        actions: [
          { code: 'A4.4', title: 7, budget: 3, contributors: [{ organisation: 'Nobody', responsibility: 'SUPPORT' }] },
          { code: 'A4.4', title: 'x' },
          { title: 'x' },
          {
            code: 'A4.3',
            objectives: { S1: true },
            plannedEnd: 46_000,
            dependencies: [{ action: 'A4.4', lagDays: 'two' }],
          },
        ],
      }),
    faults: [
      'actions!.budget1 UNKNOWN_COLUMN',
      'actions!.contributors1 UNKNOWN_ORGANISATION',
      'actions!.code2 ROW_TWICE',
      'actions!.code3 NO_KEY',
      'actions!.objectives4 CELL_NOT_LIST',
      'actions!.dependencies4 CELL_NOT_LIST',
      'actions!.plannedEnd4 NOT_A_DATE',
    ],
  },
  { what: 'letters that are no UTF-8, as JSON', make: () => Buffer.from('7b22ff', 'hex'), faults: ['NOT_UTF8'] },
  {
    what: 'lists within lists',
    make: () => Buffer.from(`{"a":${'['.repeat(5_000_000)}`),
    faults: ['BUNDLE_TOO_COMPLEX'],
  },
  {
    what: 'millions of values',
    make: () => Buffer.from(`{"actions":[${'{},'.repeat(5_000_000)}{}]}`),
    faults: ['BUNDLE_TOO_COMPLEX'],
  },
  {
    what: 'twenty-one megabytes',
    make: () => Buffer.from(`{"a":"${'x'.repeat(21 * MEGABYTE)}"}`),
    faults: ['IMPORT_TOO_LARGE'],
  },
];

export const CORPUS: readonly Broken[] = [...FILES, ...SHEET_FAULTS, ...ROW_FAULTS, ...CELL_FAULTS, ...BUNDLES];
