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
});
