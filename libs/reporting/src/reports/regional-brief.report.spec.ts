import { SAMPLE_AUTHORITY } from '../support/sample-reporting.js';
import type { PlanSource, ReportOptions } from '../source.js';
import { columnOf, emptySections, figureOf, headingIds, linesOf, tableOf } from '../support/document-parts.js';
import { samplePlan } from '../support/sample-plan.js';
import { regionalBriefReport } from './regional-brief.report.js';

const REGION = 'Auvergne-Rhône-Alpes';
const OPTIONS: ReportOptions = { language: 'en', publicOnly: false, hash: 'ab12'.repeat(16), region: REGION };
const plan = samplePlan(40);
const report = (over: Partial<ReportOptions> = {}, source: PlanSource = plan) =>
  regionalBriefReport(source, { ...OPTIONS, ...over });
const involved = plan.activities
  .flatMap((activity) => activity.actions)
  .filter(({ status }) => status !== 'PROPOSED' && status !== 'REJECTED')
  .filter(({ lead, contributors }) =>
    [lead, ...contributors.map((part) => part.organisation)].some((row) => row.region.name === REGION),
  );

describe('the regional brief', () => {
  it('has its sections, and none is empty', () => {
    const document = report();
    expect(headingIds(document)).toEqual([
      'glance',
      'partners',
      'actions',
      'achieved',
      'next',
      'indicators',
      'funding',
      'duty',
    ]);
    expect(emptySections(document)).toEqual([]);
  });

  it('shows the adopted actions of the region, those it leads first, and only its own health', () => {
    const document = report();
    const table = tableOf(document, 'actions');
    expect(table.rows).toHaveLength(involved.length);
    expect(figureOf(document, 'leads')).toBe(involved.filter(({ lead }) => lead.region.name === REGION).length);
    const health = ['Going to plan', 'Needs attention', 'Behind plan'];
    for (const row of table.rows) {
      const leads = linesOf(row[1] ?? null)[0]!.includes('leads');
      if (!leads) expect(health).not.toContain(linesOf(row[2] ?? null)[0]);
    }
  });

  it('names results with their public summaries, and milestones the latest first', () => {
    const results = columnOf(tableOf(report(), 'results'), 'result').map(linesOf);
    expect(results.length).toBe(figureOf(report(), 'public'));
    expect(results.every((lines) => lines.length === 2)).toBe(true);
    const when = columnOf(tableOf(report(), 'reached'), 'when').map(String);
    expect([...when].sort().reverse()).toEqual(when);
  });

  it('has the indicators, the proposals and what bodies of the region are asked for', () => {
    const document = report();
    expect(columnOf(tableOf(document, 'indicators'), 'partner')).toEqual(['Plastipolis', 'ViaMéca']);
    expect(tableOf(document, 'proposals').rows).toEqual([
      [
        { text: 'Learning factory', notes: ['TRL 6'] },
        'ViaMéca',
        'Business plan',
        { text: '1250000.00', currency: 'EUR' },
        { text: '999999.90', currency: 'EUR' },
        { text: '250000.10', currency: 'EUR' },
      ],
    ]);
    expect(columnOf(tableOf(document, 'asked'), 'amount')).toEqual([{ text: '250000.10', currency: 'EUR' }]);
  });

  it('says which sessions and acknowledgements are owed', () => {
    const document = report();
    expect(columnOf(tableOf(document, 'sessions'), 'status').map((cell) => linesOf(cell)[0])).toEqual([
      'Held',
      'Date is over',
    ]);
    expect(tableOf(document, 'notices').rows).toHaveLength(1);
    const owed = report({}, { ...plan, disseminations: [] });
    expect(JSON.stringify(owed)).toContain(
      'A dissemination session of Region Auvergne-Rhône-Alpes is still to be planned.',
    );
  });

  it('tells no finding, risk, decision or reason, even to those who may see them', () => {
    const marked: PlanSource = {
      ...plan,
      findings: plan.findings.map((row) => ({ ...row, message: 'CANARY', repair: 'CANARY' })),
      risks: plan.risks.map((row) => ({ ...row, title: 'CANARY' })),
      decisions: plan.decisions.map((row) => ({ ...row, text: 'CANARY' })),
      followUps: plan.followUps.map((row) => ({ ...row, text: 'CANARY' })),
      activities: plan.activities.map((activity) => ({
        ...activity,
        actions: activity.actions.map((action) => ({ ...action, healthReasons: ['CANARY'], statusReason: 'CANARY' })),
      })),
    };
    expect(JSON.stringify(report({}, marked))).not.toContain('CANARY');
  });

  it('keeps money, partners’ own figures and the duties of others out of the public variant', () => {
    const document = report({ publicOnly: true });
    expect(headingIds(document)).toEqual(['glance', 'partners', 'actions', 'achieved', 'next', 'indicators']);
    expect(() => tableOf(document, 'indicators')).toThrow();
    expect(emptySections(document)).toEqual([]);
    const own = report({ publicOnly: true, reduced: true, viewerId: SAMPLE_AUTHORITY.id });
    expect(headingIds(own)).toContain('duty');
  });
});
