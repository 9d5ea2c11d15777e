import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import type { Cell, Column, ReportDocument, Table } from '../document.js';
import { statusReport } from '../reports/status.report.js';
import { samplePlan } from '../support/sample-plan.js';
import { HOSTILE, saying } from '../support/saying.js';
import { xmlFaults } from '../support/xml.js';
import { readArchive } from './archive.js';
import { renderXlsx } from './xlsx.js';

const OPTIONS = { language: 'en', publicOnly: false, hash: 'ab12'.repeat(16) };
const report = (actions = 20): ReportDocument => statusReport(samplePlan(actions), OPTIONS);
const tablesOf = (document: ReportDocument): Table[] => document.blocks.filter((block) => block.kind === 'table');

async function partOf(document: ReportDocument, name: string): Promise<string> {
  return readArchive(await renderXlsx(document))
    .find((part) => part.name === name)!
    .data.toString('utf8');
}

/** A document that is one table of one column. */
function holding(column: Partial<Column>, ...cells: Cell[]): ReportDocument {
  const columns: Column[] = [{ key: 'x', header: 'X', kind: 'text', width: 1, ...column }];
  const heading = { kind: 'heading', level: 1, id: 'h', text: 'Data' } as const;
  return saying('x', {
    blocks: [heading, { kind: 'table', id: 't', label: 't', columns, rows: cells.map((cell) => [cell]) }],
  });
}

/** What a reader finds in the column, below its header. */
async function read(column: Partial<Column>, ...cells: Cell[]): Promise<unknown[]> {
  const [, data] = await readWorkbook(await renderXlsx(holding(column, ...cells)));
  return data!.data.slice(1).map(([value]) => value);
}

describe('XLSX', () => {
  it('has an overview, then a sheet for each table with all its rows', async () => {
    const document = report();
    const sheets = await readWorkbook(await renderXlsx(document));
    const tables = tablesOf(document);
    expect(sheets.length).toBe(tables.length + 1);
    tables.forEach((table, at) => {
      const { data } = sheets[at + 1]!;
      expect(data.length).toBe(table.rows.length + 1);
      for (const { header } of table.columns) expect(data[0]).toContain(header);
    });
    const overview = JSON.stringify(sheets[0]!.data);
    for (const text of ['Status report', 'Plastipolis', 'Where we stand', 'Revision 147', OPTIONS.hash])
      expect(overview).toContain(text);
    for (const { sheet } of sheets.slice(1)) expect(overview).toContain(`→ ${sheet}`);
  });

  it('freezes and filters every table under its header', async () => {
    const document = report();
    const parts = readArchive(await renderXlsx(document));
    const xml = (name: string): string => parts.find((part) => part.name === name)!.data.toString('utf8');
    tablesOf(document).forEach((table, at) => {
      const sheet = xml(`xl/worksheets/sheet${at + 2}.xml`);
      expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
      const ref = /<autoFilter ref="A1:[A-Z]+(\d+)"\/>/.exec(sheet);
      expect(Number(ref![1])).toBe(table.rows.length + 1);
      expect(sheet).toMatch(/fitToWidth="1" fitToHeight="0"/);
    });
    expect(xml('xl/worksheets/sheet1.xml')).not.toContain('autoFilter');
    expect(xml('xl/workbook.xml').match(/_xlnm\.Print_Titles/g)!.length).toBe(tablesOf(document).length);
  });

  it('has values in their types', async () => {
    expect(await read({ kind: 'number' }, 3, null, 0.5)).toEqual([3, null, 0.5]);
    expect(await read({ kind: 'percent' }, 45, 33.3)).toEqual([0.45, 0.333]);
    expect(await read({ kind: 'money', currency: 'EUR' }, '1250.50', 2)).toEqual([1250.5, 2]);
    expect(await read({ kind: 'date' }, '2026-11-22', '2026-11-22T23:59:59Z')).toEqual([
      new Date('2026-11-22T00:00:00Z'),
      new Date('2026-11-22T00:00:00Z'),
    ]);
    const styles = await partOf(holding({ kind: 'money' }, { text: '1', currency: 'CHF' }), 'xl/styles.xml');
    expect(styles).toContain('#,##0.00 &quot;CHF&quot;');
  });

  it('leaves what is not of its type as text', async () => {
    expect(await read({ kind: 'date' }, 'soon', '2026-13-45', '1850-01-01')).toEqual([
      'soon',
      '2026-13-45',
      '1850-01-01',
    ]);
    expect(await read({ kind: 'money' }, 'open', '12345678901234567.89')).toEqual(['open', '12345678901234567.89']);
    expect(await read({ kind: 'number' }, 'many')).toEqual(['many']);
  });

  it('says lights in words, and notes in a column of their own', async () => {
    const light = { sign: 'health.AT_RISK', word: 'At risk', by: 'declared' } as const;
    const [, { data } = { data: [] }] = await readWorkbook(
      await renderXlsx(holding({ header: 'Health' }, { lights: [light], notes: ['one', 'two'] }, 'plain')),
    );
    expect(data).toEqual([
      ['Health', 'Health: Notes'],
      ['At risk (declared)', 'one\ntwo'],
      ['plain', null],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '=cmd|x', '＝1'])(
    'takes the danger from %j',
    async (text) => {
      const [value] = await read({}, text);
      expect(String(value)).toMatch(/^'/);
      for (const { name, data } of readArchive(await renderXlsx(saying(text)))) {
        if (name.startsWith('xl/worksheets/sheet')) expect(data.toString('utf8')).not.toContain('<f>');
      }
    },
  );

  it('leaves harmless texts as they are', async () => {
    expect(await read({}, 'a = b', '1-2', 'x@y.eu', '–5')).toEqual(['a = b', '1-2', 'x@y.eu', '–5']);
  });

  it('cuts a text that no cell could hold', async () => {
    const [value] = await read({}, 'a'.repeat(40_000));
    expect(String(value).length).toBe(32_767);
  });

  it('gives sheets legal names, no two alike', async () => {
    const name = fc.oneof(
      fc.constantFrom('History', "'", '[]:*?/\\', 'a'.repeat(40), 'A'.repeat(40), '', 'Data'),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 6 }), async (names) => {
        const table = tablesOf(holding({}, 'x'))[0]!;
        const blocks = names.flatMap((text) => [{ kind: 'heading', level: 1, id: 'h', text } as const, { ...table }]);
        const sheets = (await readWorkbook(await renderXlsx(saying('x', { blocks })))).map(({ sheet }) => sheet);
        expect(new Set(sheets.map((sheet) => sheet.toLowerCase())).size).toBe(names.length + 1);
        for (const sheet of sheets) {
          expect(sheet).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
          expect(sheet.length).toBeLessThanOrEqual(31);
          expect(sheet.toLowerCase()).not.toBe('history');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same, byte for byte, when it is made twice, and after others', async () => {
    const first = await renderXlsx(report());
    await renderXlsx(report(7));
    expect((await renderXlsx(report())).equals(first)).toBe(true);
  });

  it.each(HOSTILE)('says any text: %j', async (text) => {
    const workbook = await renderXlsx(saying(text));
    for (const { name, data } of readArchive(workbook))
      expect([name, xmlFaults(data.toString('utf8'))]).toEqual([name, []]);
    expect((await readWorkbook(workbook)).length).toBe(2);
  });
});
