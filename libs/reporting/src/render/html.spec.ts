import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { ReportDocument } from '../document.js';
import { statusReport } from '../reports/status.report.js';
import { samplePlan } from '../support/sample-plan.js';
import { HOSTILE, saying } from '../support/saying.js';
import { xmlFaults, xmlText } from '../support/xml.js';
import { renderHtml } from './html.js';
import { HTML_POLICY } from './html/style.js';

const OPTIONS = { language: 'en', publicOnly: false, hash: 'ab12'.repeat(16) };
const report = (over: Partial<ReportDocument> = {}): ReportDocument => ({
  ...statusReport(samplePlan(20), OPTIONS),
  ...over,
});
const htmlOf = async (document: ReportDocument): Promise<string> => (await renderHtml(document)).toString('utf8');
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** The page as XML: without its first line and its style, and with its elements without content closed. */
function asXml(html: string): string {
  return html
    .replace(/^<!doctype html>/, '')
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<(meta [^>]*|br)>/g, '<$1/>');
}

describe('HTML', () => {
  it('says its language, its title and its landmarks', async () => {
    const html = await htmlOf(report({ language: 'fr', contents: true }));
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
    for (const landmark of ['header', 'nav', 'main', 'footer'])
      expect(count(html, new RegExp(`<${landmark}[ >]`, 'g'))).toBe(1);
    expect(count(html, /<h1>/g)).toBe(1);
    expect(html).toContain('<title>Status report. A Partnership of Industrial Regions');
  });

  it('asks for nothing from anywhere, and runs nothing', async () => {
    const html = await htmlOf(report({ contents: true }));
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|base|form)\b|\bsrc=|\son\w+=|url\(|@import/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, href]) => href!.startsWith('#'))).toBe(true);
    expect([...html.matchAll(/https?:\/\/[^"' <)]*/g)].map(([url]) => url)).toEqual(
      Array.from({ length: count(html, /<svg /g) }, () => 'http://www.w3.org/2000/svg'),
    );
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('names the hash of its style in its policy', async () => {
    const style = /<style>([^]*?)<\/style>/.exec(await htmlOf(report()))![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(HTML_POLICY).toContain(`style-src 'sha256-${hash}'`);
    expect(xmlText(await htmlOf(report()))).toBeTruthy();
  });

  it('labels tables, their heads and their rows, in regions that can be scrolled', async () => {
    const document = report();
    const html = await htmlOf(document);
    const tables = document.blocks.filter((block) => block.kind === 'table');
    expect(count(html, /<table>/g)).toBe(tables.length);
    expect(count(html, /<caption>/g)).toBe(tables.length);
    expect(count(html, /<th scope="col"/g)).toBe(tables.reduce((sum, table) => sum + table.columns.length, 0));
    expect(count(html, /<th scope="row"/g)).toBe(tables.reduce((sum, table) => sum + table.rows.length, 0));
    const figures = document.blocks.filter((block) => block.kind === 'figure').length;
    expect(count(html, /<div class="scroll" role="region" tabindex="0" aria-label="[^"]+">/g)).toBe(
      tables.length + figures,
    );
    expect(count(html, /<svg [^>]*role="img" aria-label="[^"]+"/g)).toBe(figures);
  });

  it('links its contents to headings that are there, each once', async () => {
    const html = await htmlOf(report({ contents: true }));
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(ids).toContain(link);
  });

  it('prints on pages', async () => {
    const html = await htmlOf(report({ cover: true }));
    expect(html).toContain('<header class="cover">');
    for (const rule of [
      'thead{display:table-header-group}',
      'tr,figure,.figures div{break-inside:avoid}',
      'break-after:avoid',
    ])
      expect(html).toContain(rule);
  });

  it('is the same when it is made twice', async () => {
    expect(await htmlOf(report())).toBe(await htmlOf(report()));
  });

  it.each(HOSTILE)('says any text: %j', async (text) => {
    const html = await htmlOf(saying(text, { contents: true }));
    expect(xmlFaults(asXml(html))).toEqual([]);
    expect(html).not.toContain('<script');
  });

  it('says any text at all, and all of it', async () => {
    const special = fc.constantFrom(...'<>&"\'/=`\n\t\u0000\u202E😀א{}[]-!');
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: special, maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const html = await htmlOf(saying(value, { contents: true }));
        expect(xmlFaults(asXml(html))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the words of a text', async () => {
    const html = await htmlOf(saying('5 < 6 & "7" > \'3\''));
    expect(xmlText(/<main>[^]*<\/main>/.exec(html)![0])).toContain('5 < 6 & "7" > \'3\'');
  });
});
