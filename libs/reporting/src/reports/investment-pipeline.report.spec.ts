import type { PlanSource, ReportOptions } from '../source.js';
import { columnOf, emptySections, figureOf, headingIds, linesOf, tableOf } from '../support/document-parts.js';
import { samplePlan } from '../support/sample-plan.js';
import { investmentPipelineReport } from './investment-pipeline.report.js';

const OPTIONS: ReportOptions = { language: 'en', publicOnly: false, hash: 'ab12'.repeat(16) };
const plan = samplePlan(10);
const report = (over: Partial<ReportOptions> = {}, source: PlanSource = plan) =>
  investmentPipelineReport(source, { ...OPTIONS, ...over });
const eur = (text: string) => ({ text, currency: 'EUR' });

describe('the investment pipeline', () => {
  it('has its sections, findings only where there are any', () => {
    const sections = ['glance', 'proposals', 'stages', 'regions', 'years', 'sources', 'schemes', 'indicators'];
    expect(headingIds(report())).toEqual(sections);
    const finding = { severity: 'WARNING', message: 'FOUND', repair: 'MEND', subjects: ['IP2'] } as const;
    const found = report({}, { ...plan, findings: [...plan.findings, finding] });
    expect(headingIds(found)[1]).toBe('findings');
    expect(tableOf(found, 'findings').rows).toHaveLength(1);
    expect(emptySections(report())).toEqual([]);
  });

  it('lists every proposal and every line of its funding mix', () => {
    expect(columnOf(tableOf(report(), 'proposals'), 'code')).toEqual(['IP2', 'IP1', 'IP3']);
    expect(tableOf(report(), 'mix').rows).toHaveLength(3);
    expect(columnOf(tableOf(report(), 'mix'), 'funder')[2]).toBe('A foundation');
    expect(tableOf(report(), 'spending').rows.map((row) => row.slice(0, 2).concat(row.slice(4)))).toEqual([
      ['IP1', 'Machines', '2027', eur('1000000.00')],
      ['IP1', 'Staff', '2028', eur('250000.00')],
    ]);
    expect(linesOf(columnOf(tableOf(report(), 'proposals'), 'proposal')[1]!)).toEqual([
      'Learning factory',
      'From action A1.1',
      'Business plan: D1.1.2',
      'Co-investors: A foundation',
      'Endorsed by the committee',
    ]);
  });

  it('sums exactly, without what was refused or withdrawn', () => {
    const stages = tableOf(report(), 'stages').rows;
    expect(stages).toEqual([
      ['Idea', 1, eur('750000.00'), eur('0.20'), eur('0.00'), eur('0.00')],
      ['Business plan', 1, eur('1250000.00'), eur('0.00'), eur('999999.90'), eur('250000.10')],
      ['Total', 2, eur('2000000.00'), eur('0.20'), eur('999999.90'), eur('250000.10')],
    ]);
    expect(figureOf(report(), 'proposals')).toBe(2);
    expect(figureOf(report(), 'less-EUR')).toBe('50\u00a0%');
    // Money counts where it is spent: a quarter of a million of the second partner's budget in the eighth's region.
    expect(columnOf(tableOf(report(), 'regions'), 'share')).toEqual([50, 50, 0]);
    expect(columnOf(tableOf(report(), 'years'), 'budget')).toEqual([
      eur('1000000.00'),
      eur('250000.00'),
      eur('750000.00'),
    ]);
    expect(tableOf(report(), 'sources').rows).toHaveLength(3);
  });

  it('never adds different money', () => {
    const [first, second] = plan.investments;
    const mixed = { ...second!, budget: { amount: '10.00', currency: 'RON' } };
    const rows = tableOf(report({}, { ...plan, investments: [first!, mixed] }), 'stages').rows;
    expect(rows.filter((row) => row[0] === 'Total').map((row) => row[2])).toEqual([
      eur('1250000.00'),
      { text: '10.00', currency: 'RON' },
    ]);
  });

  it('is drawn by source', () => {
    const figure = report().blocks.find((block) => block.kind === 'figure');
    expect(figure).toMatchObject({ id: 'sources-EUR' });
    expect(figure?.kind === 'figure' ? figure.alternative : '').toContain('European: 999,999.90');
  });

  it('says so where there is no proposal', () => {
    const document = report({}, { ...plan, investments: [] });
    expect(headingIds(document)).toEqual(['glance', 'schemes', 'indicators']);
    expect(JSON.stringify(document)).toContain('There is no investment proposal yet.');
  });

  it('has no proposal in its public variant', () => {
    const document = report({ publicOnly: true });
    expect(headingIds(document)).toEqual(['schemes', 'indicators']);
    expect(JSON.stringify(document)).not.toMatch(/Learning factory|IP\d/);
    expect(headingIds(report({ publicOnly: true }, { ...plan, toolbox: [] }))).toEqual(['schemes', 'indicators']);
  });
});
