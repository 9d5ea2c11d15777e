import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { textOfPdf } from '../../../../tests/support/pdf.js';
import type { ReportDocument } from '../document.js';
import { statusReport } from '../reports/status.report.js';
import { openedPdf } from '../support/pdf-text.js';
import { samplePlan } from '../support/sample-plan.js';
import { HOSTILE, saying } from '../support/saying.js';
import { compilePdf, renderPdf } from './pdf.js';
import { typstMarkup } from './typst/markup.js';

const OPTIONS = { language: 'en', publicOnly: false, hash: 'ab12'.repeat(16) };
const report = (actions = 40): ReportDocument => statusReport(samplePlan(actions), OPTIONS);

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

  it('keeps nobody else waiting', async () => {
    let turns = 0;
    let done = false;
    const turn = (): void => {
      turns += 1;
      if (!done) setImmediate(turn);
    };
    const markup = typstMarkup(report(200));
    turn();
    await compilePdf(markup);
    done = true;
    expect(turns).toBeGreaterThan(20);
  });

  it('says what the compiler refuses, and goes on with the next', async () => {
    await expect(compilePdf('#nothing-of-that-name')).rejects.toThrow(/unknown variable/);
    await expect(renderPdf(report(3))).resolves.toBeInstanceOf(Buffer);
  });

  it.each(HOSTILE)('says any text: %j', async (text) => {
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
  });

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
    expect(pages(await renderPdf(report(0)))).toBeLessThanOrEqual(3);
    expect(pages(await renderPdf(report(5)))).toBeLessThanOrEqual(5);
    expect(pages(await renderPdf(report(33)))).toBeLessThanOrEqual(7);
  });

  it('has a cover and a list of contents where they are asked for, a page each', async () => {
    const pages = async (over: Partial<ReportDocument>): Promise<number> =>
      Number(/<xmpTPg:NPages>(\d+)/.exec(openedPdf(await renderPdf({ ...report(5), ...over })))![1]);
    const plain = await pages({});
    expect(await pages({ cover: true })).toBe(plain + 1);
    expect(await pages({ cover: true, contents: true })).toBe(plain + 2);
  });

  it('lists the headings with the pages that they stand on', async () => {
    const lines = textOfPdf(await renderPdf({ ...report(40), cover: true, contents: true }));
    expect(lines).toContain('Contents');
    expect(lines.split('Where we stand').length).toBe(3);
    expect(openedPdf(await renderPdf({ ...report(5), contents: true }))).toContain('/S /TOCI');
  });

  it('lays the pages of a wide section on their side', async () => {
    const plain = report(5);
    const blocks = plain.blocks.map((block) =>
      block.kind === 'heading' && block.id === 'milestones' ? { ...block, landscape: true } : block,
    );
    const boxes = [
      ...openedPdf(await renderPdf({ ...plain, blocks })).matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
    ];
    const turned = boxes.map(([, width, height]) => Number(width) > Number(height));
    expect(turned).toContain(true);
    expect(turned[0]).toBe(false);
    expect(turned.at(-1)).toBe(false);
  });
});
