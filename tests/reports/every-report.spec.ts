import { jest } from '@jest/globals';
import { AccountService, IdentityService, ReportService, type Viewer } from '@roadbook/application';
import { ACCEPTED_DELIVERABLE, minutesBlocks, wasAdopted, type Plan } from '@roadbook/domain';
import { FORMATS, REPORT_LANGUAGES, REPORTS } from '@roadbook/reporting';
import readWorkbook from 'read-excel-file/node';
import { readArchive } from '../../libs/reporting/src/render/archive.js';
import { sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { loadFounding, withStandingStore } from '../support/founding.js';

jest.setTimeout(300_000);

const NOW = '2026-11-23T09:00:00.000Z';

interface JsonReport {
  readonly title: string;
  readonly language: string;
  readonly sections: readonly { readonly title: string | null; readonly content: readonly JsonBlock[] }[];
}
interface JsonBlock {
  readonly kind: string;
  readonly id?: string;
  readonly rows?: readonly unknown[];
}

const headingsOf = ({ sections }: JsonReport): string[] =>
  sections.flatMap(({ title }) => (title === null ? [] : [title]));
const rowsOf = ({ sections }: JsonReport, ...ids: readonly (string | RegExp)[]): number =>
  sections
    .flatMap(({ content }) => content)
    .filter(
      ({ kind, id = '' }) => kind === 'table' && ids.some((one) => (one instanceof RegExp ? one.test(id) : one === id)),
    )
    .reduce((sum, { rows }) => sum + rows!.length, 0);

/** Reports whose main table is the plan's own count of something. */
const COUNTED: Readonly<Record<string, (report: JsonReport, plan: Plan) => [number, number]>> = {
  'decision-register': (report, plan) => [rowsOf(report, 'decisions'), plan.table('Decision').size],
  periodic: (report, plan) => [
    rowsOf(report, 'deliverables'),
    plan.table('Deliverable').filter(({ actionId }) => wasAdopted(plan.get('Action', actionId))).length,
  ],
  period: (report) => [rowsOf(report, 'reports'), 12],
  'investment-pipeline': (report, plan) => [rowsOf(report, 'proposals'), plan.table('InvestmentProposal').size],
};

describe('every report of the founding partnership', () => {
  let database: TestDatabase;
  let plan: Plan;
  const made = new Map<string, Buffer>();

  const key = (report: string, format: string, language: string): string => `${report}.${format} ${language}`;
  const got = (report: string, format: string, language: string): Buffer => made.get(key(report, format, language))!;
  const jsonOf = (report: string, language: string): JsonReport =>
    JSON.parse(got(report, 'json', language).toString('utf8')) as JsonReport;

  beforeAll(async () => {
    database = await sqliteDatabase();
    await loadFounding(database, NOW);
    await withStandingStore(database, NOW, async ({ app, store }) => {
      const account = (await app.get(AccountService).byEmail('coordinator@demo.example'))!;
      const request = { id: 'spec', idempotencyKey: null, requestHash: '' };
      const viewer: Viewer = await app.get(IdentityService).viewerOf(account, request);
      plan = (await store.plans.current(viewer.memberships[0]!.partnershipId))!;
      for (const report of Object.keys(REPORTS))
        for (const language of REPORT_LANGUAGES)
          for (const format of Object.keys(FORMATS)) {
            const { content } = await app.get(ReportService).make(viewer, '4M4IOF', report, format, { language });
            made.set(key(report, format, language), content);
          }
    });
  });
  afterAll(() => database.drop());

  it('is there: ten reports, six formats, nine languages', () => {
    expect(Object.keys(REPORTS)).toHaveLength(10);
    expect(Object.keys(FORMATS).sort()).toEqual(['docx', 'html', 'json', 'md', 'pdf', 'xlsx']);
    expect([...REPORT_LANGUAGES].sort()).toEqual(['ca', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'ro']);
    expect(made.size).toBe(540);
  });

  describe.each(Object.keys(REPORTS))('%s', (report) => {
    it.each([...REPORT_LANGUAGES])('is one document in all formats, in %s', async (language) => {
      const json = jsonOf(report, language);
      expect(json.language).toBe(language);
      const headings = headingsOf(json);
      expect(headings.length).toBeGreaterThan(2);
      expect(wordHeadings(got(report, 'docx', language))).toEqual(headings);
      expect(wordTables(got(report, 'docx', language)).every(({ repeatsHeader }) => repeatsHeader)).toBe(true);
      const html = got(report, 'html', language).toString('utf8');
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).not.toMatch(/<script|src="http|href="http[^"]*\.css/);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      const markdown = got(report, 'md', language).toString('utf8');
      for (const heading of headings) expect(markdown.replace(/\\/g, '')).toContain(heading);
      const pdf = got(report, 'pdf', language).toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      expect(pdf).toContain('/MarkInfo');
      expect(pdf).toMatch(/pdfuaid:part>\s*1|pdfuaid:part="1"/);
      expect(pdf).toContain(`/Lang (${language})`);
      const sheets = await readWorkbook(got(report, 'xlsx', language));
      expect(sheets.length).toBe(1 + rowsOfTables(json));
    });

    it('says its headings in each language, and holds the same rows in all of them', () => {
      const english = jsonOf(report, 'en');
      const words = headingsOf(english).filter(
        (heading) => /^[A-Z][a-z]+( [a-z]+){2,}/.test(heading) && !/^A\d|WP\d|T\d/.test(heading),
      );
      const titles = new Set(
        plan
          .table('Activity')
          .rows()
          .map(({ title }) => title),
      );
      // What people wrote stays as it was written.
      for (const { minutes } of plan.table('CommitteeSession'))
        for (const block of minutesBlocks(minutes)) if (block.kind === 'heading') titles.add(block.text);
      for (const language of REPORT_LANGUAGES.filter((one) => one !== 'en')) {
        const other = jsonOf(report, language);
        const left = headingsOf(other).filter((heading) => words.includes(heading) && !titles.has(heading));
        expect([language, left]).toEqual([language, []]);
        expect([language, rowsOf(other, /./)]).toEqual([language, rowsOf(english, /./)]);
      }
    });

    const counted = COUNTED[report];
    if (counted)
      it('has a row for each thing of the plan', () => {
        const [rows, expected] = counted(jsonOf(report, 'en'), plan);
        expect(rows).toBe(expected);
      });
  });

  it('tells of every accepted main deliverable in the regional brief, and of every living action in the joint action plan', () => {
    const brief = got('regional-brief', 'md', 'en').toString('utf8');
    const open = plan
      .table('Deliverable')
      .filter((row) => row.main && row.level === 'PU' && ACCEPTED_DELIVERABLE.includes(row.status));
    expect(open.filter(({ title }) => brief.includes(title)).length).toBeGreaterThan(0);
    const jap = got('joint-action-plan', 'md', 'en').toString('utf8');
    const living = plan.table('Action').filter(({ status }) => status !== 'CANCELLED' && status !== 'REJECTED');
    expect(living.filter(({ code }) => !jap.includes(code)).map(({ code }) => code)).toEqual([]);
  });
});

function rowsOfTables({ sections }: JsonReport): number {
  return sections.flatMap(({ content }) => content).filter(({ kind }) => kind === 'table').length;
}

function wordXml(docx: Buffer): string {
  return readArchive(docx)
    .find(({ name }) => name === 'word/document.xml')!
    .data.toString('utf8');
}

/** The texts of the paragraphs in Word's own heading styles. */
function wordHeadings(docx: Buffer): string[] {
  const paragraphs = wordXml(docx).match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return paragraphs.filter((one) => /<w:pStyle w:val="Heading[1-3]"/.test(one)).map(textOf);
}

function wordTables(docx: Buffer): { repeatsHeader: boolean }[] {
  const tables = (wordXml(docx).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((one) => one.includes('<w:tblHeader'));
  return tables.map((one) => ({ repeatsHeader: /<w:trPr>(?:(?!<\/w:trPr>).)*<w:tblHeader/.test(one) }));
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text!)
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
