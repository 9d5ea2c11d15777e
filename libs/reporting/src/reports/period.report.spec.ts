import type { PlanSource, ReportOptions } from '../source.js';
import { columnOf, emptySections, figureOf, headingIds, linesOf, tableOf } from '../support/document-parts.js';
import { samplePlan } from '../support/sample-plan.js';
import { periodReport } from './period.report.js';

const OPTIONS: ReportOptions = { language: 'en', publicOnly: false, hash: 'ab12'.repeat(16) };
const plan = samplePlan(40);
const report = (over: Partial<ReportOptions> = {}, source: PlanSource = plan) =>
  periodReport(source, { ...OPTIONS, ...over });

describe('the report of a period', () => {
  it('is about the newest period, or the one asked for', () => {
    expect(report().title).toBe('Report of period 2');
    expect(report({ period: 1 }).title).toBe('Report of period 1');
  });

  it('has its sections, the versions of a closed period included, and none is empty', () => {
    const open = [
      'reports',
      'period-indicators',
      'work',
      'milestones',
      'deliverables',
      'risks',
      'follow-ups',
      'remarks',
    ];
    expect(headingIds(report())).toEqual([...open, 'indicators']);
    expect(headingIds(report({ period: 1 }))).toEqual(expect.arrayContaining(['reports', 'work', 'versions']));
    expect(emptySections(report())).toEqual([]);
    expect(report()).toMatchObject({ cover: true, contents: true });
  });

  it('counts who has submitted, drafted, not begun, and who is late', () => {
    const document = report();
    const { partnerReports } = plan.periods[1]!;
    expect(figureOf(document, 'expected')).toBe(8);
    for (const [key, status] of [
      ['submitted', 'SUBMITTED'],
      ['returned', 'RETURNED'],
      ['drafted', 'DRAFT'],
      ['missing', 'MISSING'],
    ] as const) {
      expect(figureOf(document, key)).toBe(partnerReports.filter((row) => row.status === status).length);
    }
    expect(figureOf(document, 'late')).toBe(partnerReports.filter((row) => row.late).length);
    expect(tableOf(document, 'reports').rows).toHaveLength(8);
  });

  it('sums the indicators of the period exactly, by region and by partner', () => {
    const document = report({ period: 1 });
    const money = columnOf(tableOf(document, 'period-indicators-partner'), 'FUNDING_SECURED');
    expect(money.at(-1)).toBe('350004.00');
    expect(money).toHaveLength(8 + 1);
    const regions = columnOf(tableOf(document, 'period-indicators-region'), 'SMES_REACHED').map(Number);
    expect(regions.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(regions.at(-1));
    expect(document.blocks.some((block) => block.kind === 'figure')).toBe(true);
  });

  it('quotes the lead first, with progress and health, and each report that was submitted once', () => {
    const document = report();
    const tables = document.blocks.flatMap((block) =>
      block.kind === 'table' && block.id.startsWith('work-') ? [block] : [],
    );
    const quoted = plan.periods[1]!.partnerReports.filter(({ status }) => status === 'SUBMITTED');
    const lines = quoted.flatMap((row) => row.lines.filter((line) => line.thing === 'Action'));
    expect(tables.reduce((sum, table) => sum + table.rows.length, 0)).toBe(lines.length);
    for (const table of tables) {
      const codes = columnOf(table, 'action').map((cell) => linesOf(cell)[0]);
      table.rows.forEach((row, at) => {
        const leads = linesOf(row[1] ?? null).includes('Lead');
        if (leads) expect(codes.indexOf(codes[at])).toBe(at);
        expect(row[3] === null).toBe(!leads);
        expect(row[4] === null).toBe(!leads);
      });
    }
  });

  it('does not quote a draft', () => {
    const draft = plan.periods[1]!.partnerReports.find(({ status }) => status === 'DRAFT')!;
    expect(draft.lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(report())).not.toContain(draft.lines[0]!.text);
  });

  it('lists what was due in the period with its state', () => {
    const due = plan.activities
      .flatMap((activity) => activity.actions)
      .filter(({ status }) => status !== 'PROPOSED' && status !== 'REJECTED')
      .flatMap((action) => action.milestones)
      .filter(({ dueDate }) => dueDate >= '2026-09-01' && dueDate <= '2026-10-31');
    const table = tableOf(report(), 'milestones');
    expect(columnOf(table, 'code')).toEqual(due.map((milestone) => milestone.code));
    const missed = columnOf(table, 'status').filter((cell) => linesOf(cell)[0] === 'Missed');
    expect(missed).toHaveLength(due.filter((milestone) => milestone.missed).length);
  });

  it('gives risks their state of play, and follow-ups what their owner says', () => {
    const state = linesOf(columnOf(tableOf(report(), 'risks'), 'state')[0]!)[0]!.split('\n');
    expect(state).toHaveLength(4);
    expect(state[0]).toBe('Plastipolis: Seen from Auvergne-Rhône-Alpes: the calls open in spring.');
    const followUps = columnOf(tableOf(report(), 'follow-ups'), 'followUp').map(linesOf);
    expect(followUps).toContainEqual([
      'Publish the competence map in full.',
      'microTEC Südwest: The map is with the printer.',
    ]);
  });

  it('tells when it was closed, and why it was opened again', () => {
    expect(tableOf(report({ period: 1 }), 'versions').rows).toEqual([
      [1, '2026-09-20', '2026-09-25', 'A partner counted an event twice.'],
      [2, '2026-09-30', null, null],
    ]);
  });

  it('says so where no period was opened', () => {
    const document = report({}, samplePlan(1, { periods: [], indicatorTotals: [] }));
    expect(document.blocks).toEqual([{ kind: 'paragraph', text: 'No reporting period has been opened yet.' }]);
  });
});
