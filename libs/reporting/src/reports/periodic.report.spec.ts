import type { ActionSource, PlanSource, ReportOptions } from '../source.js';
import { columnOf, emptySections, figureOf, headingIds, linesOf, tableOf } from '../support/document-parts.js';
import { samplePlan } from '../support/sample-plan.js';
import { periodicReport } from './periodic.report.js';

const OPTIONS: ReportOptions = { language: 'en', publicOnly: false, hash: 'ab12'.repeat(16) };
const plan = samplePlan(40);
const adopted = plan.activities
  .flatMap((activity) => activity.actions)
  .filter(({ status, baselineStart }) => !['PROPOSED', 'REJECTED'].includes(status) && baselineStart !== null);
const report = (over: Partial<ReportOptions> = {}, source: PlanSource = plan) =>
  periodicReport(source, { ...OPTIONS, ...over });

describe('the periodic report', () => {
  it('follows the sections of an EU technical report, numbered, and none is empty', () => {
    const document = report();
    const heads = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(heads).toEqual([
      '1 Publishable summary',
      '2 Work carried out per work package',
      '3 Deviations',
      '4 Deliverables',
      '5 Milestones',
      '6 Risks',
      '7 Indicators',
      '8 Dissemination and information of authorities',
      '9 Follow-up of recommendations',
    ]);
    expect(emptySections(document)).toEqual([]);
    expect(document).toMatchObject({ cover: true, contents: true });
    const subs = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(subs.slice(0, 4).map((text) => text.slice(0, 4))).toEqual(['1.1 ', '1.2 ', '1.3 ', '1.4 ']);
    expect(subs[4]).toBe('2.1 WP1 Connection of the regional Industry 4.0 alliances');
  });

  it('calls actions tasks, and shows every adopted one once', () => {
    const rows = report().blocks.flatMap((block) =>
      block.kind === 'table' && block.id.startsWith('tasks-') ? columnOf(block, 'task') : [],
    );
    expect(rows).toEqual(adopted.map((action) => action.code.replace('A', 'T')));
  });

  it('has every deliverable and milestone of the adopted tasks in its tables', () => {
    const document = report();
    const codes = (of: (action: ActionSource) => readonly { readonly code: string }[]): string[] =>
      adopted.flatMap(of).map((row) => row.code);
    expect(columnOf(tableOf(document, 'deliverables'), 'code')).toEqual(codes((action) => action.deliverables));
    expect(columnOf(tableOf(document, 'milestones'), 'code')).toEqual(codes((action) => action.milestones));
  });

  it('quotes what a lead reported, and what it reported in between where there is no partner report', () => {
    const action = plan.activities[0]!.actions[0]!;
    const alone = { ...plan, periods: plan.periods.map((period) => ({ ...period, partnerReports: [] })) };
    expect(JSON.stringify(report({}, alone))).toContain('20 Sept 2026: The second body has not named its contact.');
    const led = plan.periods[1]!.partnerReports.filter(({ status }) => status === 'SUBMITTED')
      .flatMap((row) => row.lines.filter((line) => line.role === 'LEAD'))
      .find((line) => line.code !== action.code)!;
    expect(JSON.stringify(report())).toContain(led.text);
  });

  it('tells tasks off their baseline with days and reasons', () => {
    const document = report();
    const table = tableOf(document, 'late');
    const kinds = new Set(columnOf(table, 'deviation'));
    expect([...kinds].every((kind) => typeof kind === 'string' && !kind.startsWith('periodic.'))).toBe(true);
    const late = adopted.filter(
      ({ actualStart, baselineStart }) =>
        actualStart !== null &&
        actualStart > baselineStart! &&
        actualStart >= '2026-09-01' &&
        actualStart <= '2026-10-31',
    );
    expect(columnOf(table, 'deviation').filter((kind) => kind === 'Started late')).toHaveLength(late.length);
    const cancelled = adopted.filter((action) => action.status === 'CANCELLED');
    expect(tableOf(document, 'cancelled').rows).toHaveLength(cancelled.length);
    expect(columnOf(tableOf(document, 'cancelled'), 'reason')[0]).toBe('The regions do it by themselves.');
  });

  it('parts foreseen risks from those that arose, with the state of play', () => {
    const document = report();
    expect(columnOf(tableOf(document, 'risks-foreseen'), 'code')).toEqual(['R1']);
    expect(columnOf(tableOf(document, 'risks-unforeseen'), 'task')).toEqual(['T1.1']);
    expect(linesOf(columnOf(tableOf(document, 'risks-foreseen'), 'state')[0]!)[0]).toContain(
      'the calls open in spring',
    );
  });

  it('has the indicators of each period and their sum', () => {
    const table = tableOf(report(), 'indicators-period');
    expect(table.rows).toHaveLength(3);
    const reached = columnOf(table, 'SMES_REACHED').map(Number);
    expect(reached[0]! + reached[1]!).toBe(reached[2]);
    expect(columnOf(table, 'FUNDING_SECURED').at(-1)).toBe('350004.00');
    expect(tableOf(report({ period: 1 }), 'indicators-period').rows).toHaveLength(2);
  });

  it('sums the notices up, and lists the sessions and the conditions', () => {
    const document = report();
    expect(tableOf(document, 'notices').rows.map((row) => row.slice(2))).toEqual([
      [1, 1, 1],
      [1, 0, 0],
    ]);
    expect(tableOf(document, 'dissemination-sessions').rows).toHaveLength(2);
    expect(columnOf(tableOf(document, 'recommendations'), 'decision')).toEqual([3]);
  });

  it('says so where there is nothing to report', () => {
    const empty = samplePlan(0, {
      periods: [],
      indicatorTotals: [],
      risks: [],
      decisions: [],
      followUps: [],
      notices: [],
      disseminations: [],
      toolbox: [],
    });
    const document = report({}, empty);
    expect(headingIds(document)).toHaveLength(9);
    expect(emptySections(document)).toEqual([]);
    expect(JSON.stringify(document)).toContain('nothing began or ended late');
  });

  it('keeps in public the summary, public deliverables, milestones and indicators by region', () => {
    const document = report({ publicOnly: true });
    expect(headingIds(document)).toEqual(['summary', 'deliverables', 'milestones', 'indicators']);
    const open = adopted
      .flatMap((action) => action.deliverables)
      .filter(({ main, level, status }) => main && level === 'PU' && status.startsWith('ACCEPTED'));
    expect(open.length).toBeGreaterThan(0);
    expect(columnOf(tableOf(document, 'deliverables'), 'code')).toEqual(open.map((row) => row.code));
    expect(figureOf(document, 'accepted')).toBe(open.length);
    expect(tableOf(document, 'milestones').columns.map((column) => column.key)).not.toContain('status');
  });
});
