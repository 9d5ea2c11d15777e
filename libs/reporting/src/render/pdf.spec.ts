import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { ReportDocument } from '../document.js';
import { statusReport } from '../reports/status.report.js';
import { openedPdf } from '../support/pdf-text.js';
import { samplePlan } from '../support/sample-plan.js';
import { renderPdf } from './pdf.js';
import { typstMarkup } from './typst/markup.js';

const OPTIONS = { language: 'en', publicOnly: false, hash: 'ab12'.repeat(16) };
const report = (actions = 40): ReportDocument => statusReport(samplePlan(actions), OPTIONS);

/** A document with one text in every place that a text can stand in. */
function saying(text: string): ReportDocument {
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
  };
}

describe('the PDF', () => {
  it('is tagged, and says its title, language and date', async () => {
    const text = openedPdf(await renderPdf(report()));
    expect(text).toContain('/Marked true');
    expect(text).toMatch(/\/Lang \(en\)/);
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('Status report. A Partnership of Industrial Regions');
    expect(text).toContain('/Alt (Bars in time for 40 actions');
    expect(text).toContain('<xmp:CreateDate>2026-11-22T09:30:00Z');
    const dates = [...text.matchAll(/\(D:(\d{8})/g)].map((match) => match[1]);
    expect(new Set(dates)).toEqual(new Set(['20261122']));
  });

  it('is the same, byte for byte, when it is made twice, and after others', async () => {
    const first = await renderPdf(report());
    await renderPdf(report(7));
    expect((await renderPdf(report())).equals(first)).toBe(true);
  });

  it('is the same in another process', async () => {
    const own = createHash('sha256')
      .update(await renderPdf(report()))
      .digest('hex');
    const script = `
      import { createHash } from 'node:crypto';
      import { readFileSync } from 'node:fs';
      import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
      const pdf = NodeCompiler.create().pdf({ mainFileContent: readFileSync(0, 'utf8') }, { pdfStandard: 'ua-1' });
      process.stdout.write(createHash('sha256').update(pdf).digest('hex'));`;
    const cwd = fileURLToPath(new URL('.', import.meta.url));
    const env = { ...process.env, TZ: 'Pacific/Auckland', NODE_OPTIONS: '' };
    const other = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      input: typstMarkup(report()),
      cwd,
      env,
    });
    expect(other.stderr.toString()).toBe('');
    expect(other.stdout.toString()).toBe(own);
  });

  it.each([
    '#let x = 1; $a^2$ *bold* _it_ `raw` <label> @ref // /* \\ "quoted" [x] {y} = h - l + n ~ --- ...',
    '\\u{1F600} \\n \\" " \\',
    'a\u0000b\u0001c\u007Fd\u0085e\uFFFFf\uD800g\uDC00',
    '😀 👩‍🚀 🇪🇺 ❤️',
    'שלום עולם, مرحبا بالعالم \u202Eevil\u202C',
    'Ελληνικά, Кириллица, Čeština, Türkçe İı, Việt Nam, ﬁ ﬂ ß ẞ',
    '漢字 ひらがな 한글 ไทย देवनागरी',
    'e\u0301\u0323\u0307 \u0301alone x\u20DD',
    'word'.repeat(400),
    '',
    '   ',
    '\n\n\n',
  ])('says any text: %j', async (text) => {
    await expect(renderPdf(saying(text))).resolves.toBeInstanceOf(Buffer);
  });

  it('says any text at all', async () => {
    const special = fc.constantFrom(...'#$*_`<>@/\\"[]{}()=-+~\'&;:,.\n\t\u0000\u200D\u0301\uFE0F😀א漢é');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: special, maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect((await renderPdf(saying(value))).length).toBeGreaterThan(1_000);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('breaks a row that is longer than a page, and loses nothing of it', async () => {
    const pages = async (text: string): Promise<number> => {
      const columns = [{ key: 'x', header: 'X', kind: 'text', width: 1 }] as const;
      const document: ReportDocument = {
        ...saying('x'),
        blocks: [{ kind: 'table', id: 'f', label: 'x', columns, rows: [[text]] }],
      };
      return Number(/<xmpTPg:NPages>(\d+)/.exec(openedPdf(await renderPdf(document)))![1]);
    };
    expect(await pages('short')).toBe(1);
    expect(await pages('A sentence that goes on. '.repeat(600))).toBeGreaterThan(1);
  });

  it('has no empty page: as many as a plan of this size fills', async () => {
    const pages = (pdf: Buffer): number => Number(/<xmpTPg:NPages>(\d+)/.exec(openedPdf(pdf))![1]);
    expect(pages(await renderPdf(report(0)))).toBeLessThanOrEqual(2);
    expect(pages(await renderPdf(report(5)))).toBeLessThanOrEqual(4);
    expect(pages(await renderPdf(report(33)))).toBeLessThanOrEqual(6);
  });
});
