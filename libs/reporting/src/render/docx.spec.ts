import fc from 'fast-check';
import { contentsOf, type Block, type ReportDocument, type Table } from '../document.js';
import { statusReport } from '../reports/status.report.js';
import { samplePlan } from '../support/sample-plan.js';
import { HOSTILE, saying } from '../support/saying.js';
import { xmlFaults, xmlText } from '../support/xml.js';
import { readArchive } from './archive.js';
import { renderDocx } from './docx.js';

const OPTIONS = { language: 'en', publicOnly: false, hash: 'ab12'.repeat(16) };
const report = (actions = 20, over: Partial<ReportDocument> = {}): ReportDocument => ({
  ...statusReport(samplePlan(actions), OPTIONS),
  ...over,
});

async function partsOf(document: ReportDocument): Promise<(name: string) => string> {
  const parts = new Map(readArchive(await renderDocx(document)).map(({ name, data }) => [name, data.toString('utf8')]));
  return (name) => parts.get(name) ?? '';
}

const bodyOf = async (document: ReportDocument): Promise<string> => (await partsOf(document))('word/document.xml');
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
const tablesOf = (document: ReportDocument): Table[] => document.blocks.filter((block) => block.kind === 'table');

describe('DOCX', () => {
  it("has Word's own headings", async () => {
    const document = report();
    const body = await bodyOf(document);
    for (const level of [1, 2, 3]) {
      const headings = document.blocks.filter((block) => block.kind === 'heading' && block.level === level);
      expect(count(body, new RegExp(`<w:pStyle w:val="Heading${level}"/>`, 'g'))).toBe(headings.length);
    }
    expect(count(body, /<w:pStyle w:val="Title"\/>/g)).toBe(1);
  });

  it('repeats the header of each table, and tears no row', async () => {
    const document = report();
    const body = await bodyOf(document);
    const rows = tablesOf(document).reduce((sum, table) => sum + table.rows.length + 1, 0);
    expect(count(body, /<w:tblHeader\/>/g)).toBe(tablesOf(document).length);
    expect(count(body, /<w:cantSplit\/>/g)).toBeGreaterThanOrEqual(rows);
    expect(count(body, /<w:tr>/g)).toBe(count(body, /<w:cantSplit\/>/g));
  });

  it('lets a row break that is longer than a page', async () => {
    const columns = [{ key: 'x', header: 'X', kind: 'text', width: 1 }] as const;
    const table = (text: string): Block => ({ kind: 'table', id: 't', label: 't', columns, rows: [[text]] });
    expect(count(await bodyOf(saying('x', { facts: [], blocks: [table('short')] })), /<w:cantSplit\/>/g)).toBe(2);
    expect(
      count(await bodyOf(saying('x', { facts: [], blocks: [table('long '.repeat(400))] })), /<w:cantSplit\/>/g),
    ).toBe(1);
  });

  it('never has two tables in a row, which Word would join', async () => {
    const [table] = tablesOf(report());
    const body = await bodyOf(report(5, { blocks: [table!, table!, table!] }));
    expect(body).not.toMatch(/<\/w:tbl><w:tbl>/);
    expect(body).not.toMatch(/<\/w:tbl><w:sectPr/);
  });

  it('has a table of contents that is filled in, and asks nobody to renew it', async () => {
    const document = report(40, { cover: true, contents: true });
    const parts = await partsOf(document);
    const body = parts('word/document.xml');
    expect(body).toContain('TOC \\h \\o &quot;1-2&quot;');
    expect(body).not.toContain('w:dirty="true"');
    expect(parts('word/settings.xml')).not.toContain('updateFields');
    const entries = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="(\w+)"[^>]*>(.*?)<\/w:hyperlink>/g)];
    expect(entries.map(([, , entry]) => xmlText(/<w:t [^>]*>.*?<\/w:t>/.exec(entry!)![0]))).toEqual(
      contentsOf(document).map(({ text }) => text),
    );
    const pages = entries.map(([, , entry]) => Number(/<w:fldSimple .*?>(\d+)</.exec(entry!)![1]));
    expect(pages[0]).toBe(3);
    expect(pages).toEqual(pages.toSorted((one, other) => one - other));
    const bookmarks = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="(\w+)"/g)].map(([, name]) => name);
    expect(bookmarks).toEqual(entries.map(([, anchor]) => anchor));
    expect((await bodyOf(report())).includes('TOC \\h')).toBe(false);
  });

  it('says its language, its title and the time of the plan, and names no author', async () => {
    const parts = await partsOf(report(5, { language: 'fr' }));
    expect(parts('word/styles.xml')).toContain('<w:lang w:val="fr"/>');
    const properties = parts('docProps/core.xml');
    expect(properties).toContain('<dc:title>Status report</dc:title>');
    expect(properties).toContain('<dc:language>fr</dc:language>');
    expect(properties.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)).toEqual(['2026-11-22T09:30:00Z', '2026-11-22T09:30:00Z']);
    expect(properties).not.toMatch(/creator|lastModifiedBy/);
  });

  it('names revision and hash in the footer only, with the page and the number of pages', async () => {
    const parts = readArchive(await renderDocx(report(5, { cover: true }))).map(
      ({ name, data }) => [name, data.toString('utf8')] as const,
    );
    const holding = parts.filter(([, text]) => text.includes(OPTIONS.hash)).map(([name]) => name);
    expect(holding.length).toBeGreaterThan(0);
    for (const name of holding) expect(name).toMatch(/^word\/footer\d+\.xml$/);
    expect(parts.find(([name]) => name === 'word/footer1.xml')![1]).toMatch(/PAGE.*NUMPAGES/);
  });

  it('draws with shapes that have words for those who do not see them', async () => {
    const body = await bodyOf(report());
    expect(body).toContain('descr="Bars in time for 20 actions');
    expect(count(body, /<wpg:wgp>/g)).toBe(report().blocks.filter((block) => block.kind === 'figure').length);
    const ids = [...body.matchAll(/<(?:wp:docPr|wps:cNvPr) id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lays the pages of a wide section on their side', async () => {
    const blocks = report().blocks.map((block) =>
      block.kind === 'heading' && block.id === 'milestones' ? { ...block, landscape: true } : block,
    );
    const sizes = (await bodyOf(report(20, { blocks }))).match(/<w:pgSz[^>]*>/g)!;
    expect(sizes.map((size) => size.includes('w:orient="landscape"'))).toEqual([false, true, false]);
  });

  it('is the same, byte for byte, when it is made twice, and after others', async () => {
    const document = report(20, { cover: true, contents: true });
    const first = await renderDocx(document);
    await renderDocx(report(7));
    expect((await renderDocx(report(20, { cover: true, contents: true }))).equals(first)).toBe(true);
  });

  it.each(HOSTILE)('says any text: %j', async (text) => {
    for (const { name, data } of readArchive(await renderDocx(saying(text, { contents: true, cover: true })))) {
      if (name.endsWith('.xml')) expect([name, xmlFaults(data.toString('utf8'))]).toEqual([name, []]);
    }
  });

  it('says any text at all', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const body = await bodyOf(saying(value, { contents: true }));
        expect(xmlFaults(body)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
