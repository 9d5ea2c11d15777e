import type { Block, ReportDocument } from '../document.js';
import { statusReport } from '../reports/status.report.js';
import { samplePlan } from '../support/sample-plan.js';
import { renderMarkdown } from './markdown.js';

const OPTIONS = { language: 'en', publicOnly: false, hash: 'ab12'.repeat(16) };

async function markdownOf(document: ReportDocument): Promise<string> {
  return (await renderMarkdown(document)).toString('utf8');
}

function withBlocks(...blocks: Block[]): ReportDocument {
  return { ...statusReport(samplePlan(0), OPTIONS), blocks };
}

describe('Markdown', () => {
  it('gives every row of a table as many cells as its head', async () => {
    const lines = (await markdownOf(statusReport(samplePlan(40), OPTIONS))).split('\n');
    const cells = (line: string): number => line.replace(/\\\|/g, '').split('|').length;
    const tables = lines.map((line, at) => at).filter((at) => /^\| (---|-)/.test(lines[at]!));
    expect(tables.length).toBeGreaterThan(10);
    for (const at of tables) {
      for (let row = at - 1; lines[row]?.startsWith('|'); row += 1) expect(cells(lines[row]!)).toBe(cells(lines[at]!));
    }
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['*x* _y_ `z` # [l](u) <b> ~', '\\*x\\* \\_y\\_ \\`z\\` \\# \\[l\\](u) \\<b\\> \\~'],
    ['two\nlines\u0000', 'two lines '],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['R&amp;D', 'R\\&amp;D'],
    ['back\\slash', 'back\\\\slash'],
  ])('escapes %j', async (text, escaped) => {
    expect(await markdownOf(withBlocks({ kind: 'paragraph', text }))).toContain(`\n\n${escaped}\n\n`);
  });

  it('is the same when it is made twice', async () => {
    const document = statusReport(samplePlan(12), OPTIONS);
    expect(await markdownOf(document)).toBe(await markdownOf(statusReport(samplePlan(12), OPTIONS)));
  });

  it('links its contents to the headings, each to its own', async () => {
    const heading = (level: 1 | 2 | 3, text: string, id: string): Block => ({ kind: 'heading', level, text, id });
    const blocks = [
      heading(1, 'One', 'one'),
      heading(2, 'A *part*', 'x:1'),
      heading(3, 'Deep', 'y'),
      heading(1, 'One', 'one'),
    ];
    const text = await markdownOf({ ...withBlocks(...blocks), contents: true });
    expect(text).toContain('## Contents\n\n- [One](#one)\n  - [A \\*part\\*](#x-1)\n- [One](#one-2)\n');
    const targets = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
    expect(targets).toEqual(['one', 'x-1', 'one-2']);
  });

  it('writes money with its currency, and what is no amount as it stands', async () => {
    const columns = [{ key: 'm', header: 'Budget', kind: 'money', width: 1, currency: 'EUR' }] as const;
    const rows = [['1250.5'], [2], [{ text: '3', currency: 'CHF' }], ['open'], [null]];
    const text = await markdownOf(withBlocks({ kind: 'table', id: 't', label: 't', columns, rows }));
    expect(text).toContain('| ---: |\n| 1,250.50\u00a0EUR |\n| 2.00\u00a0EUR |\n| 3.00\u00a0CHF |\n| open |\n|  |');
  });
});
