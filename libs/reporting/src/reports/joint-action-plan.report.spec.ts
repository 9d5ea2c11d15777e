import type { PlanSource, ReportOptions } from '../source.js';
import { faultsOf, hasTable, headingsOf, sectionsOf, tableIn } from '../support/structure.js';
import { samplePlan } from '../support/sample-plan.js';
import { jointActionPlanReport } from './joint-action-plan.report.js';

const report = (plan: PlanSource, over: Partial<ReportOptions> = {}) =>
  jointActionPlanReport(plan, { language: 'en', publicOnly: false, hash: 'ab', ...over });
const living = (plan: PlanSource) =>
  plan.activities
    .flatMap((row) => row.actions)
    .filter((row) => row.status !== 'CANCELLED' && row.status !== 'REJECTED');
const rowsOf = (document: ReturnType<typeof report>, prefix: string) =>
  document.blocks.flatMap((block) => (block.kind === 'table' && block.id.startsWith(prefix) ? [...block.rows] : []));

describe('the joint action plan', () => {
  it('has the six parts and the annexes', () => {
    const document = report(samplePlan(40));
    const parts = ['part-1', 'part-2', 'part-3', 'part-4', 'part-5', 'part-6'];
    expect(sectionsOf(document)).toEqual([...parts, 'indicators', 'annex-1', 'annex-2']);
    expect(document).toMatchObject({ cover: true, contents: true });
    expect(faultsOf(document)).toEqual([]);
  });

  it('names its edition, or that it is a draft', () => {
    expect(report(samplePlan(5)).facts[0]).toEqual({ label: 'Edition', value: 'Edition 1' });
    expect(report(samplePlan(5, { edition: 0 })).facts[0]!.value).toMatch(/^Draft/);
  });

  it('is complete: every living action once under who does what and once under a priority', () => {
    const plan = samplePlan(40);
    const document = report(plan);
    const codes = living(plan).map((action) => action.code);
    expect(rowsOf(document, 'who-').map((row) => row[0])).toEqual(codes);
    expect(
      rowsOf(document, 'priority-')
        .map((row) => row[0])
        .sort(),
    ).toEqual([...codes].sort());
    const dated = living(plan).flatMap((action) => [
      ...action.milestones.filter((row) => row.status !== 'DROPPED'),
      ...action.deliverables,
    ]);
    expect(rowsOf(document, 'dates-')).toHaveLength(dated.length);
  });

  it('shows partners with figures and stakeholders by region', () => {
    const document = report(samplePlan(5));
    const regions = headingsOf(document).filter((heading) => heading.id.startsWith('region-'));
    expect(regions.map((heading) => heading.text)).toContain('Lombardy, Italy');
    expect(tableIn(document, 'region-FRK-members').rows).toHaveLength(2);
    expect(tableIn(document, 'region-FRK-members').rows[0]).toEqual([
      {
        text: 'Plastipolis\nPlastipolis association',
        notes: [expect.stringContaining('brings manufacturers') as string],
      },
      { text: 'Cluster', notes: ['Coordinator', 'Gold label'] },
      'members: 100',
    ]);
    expect(tableIn(document, 'region-FRK-stakeholders').rows).toHaveLength(1);
    expect(hasTable(document, 'region-BE2-stakeholders')).toBe(false);
  });

  it('says which objective no action serves', () => {
    const rows = tableIn(report(samplePlan(40)), 'objectives-strategic').rows;
    expect(rows.find((row) => row[0] === 'S7')![2]).toEqual({ notes: ['No action serves it yet'] });
  });

  it('splits a text into its paragraphs', () => {
    const strategy = report(samplePlan(5)).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(strategy).toEqual(
      expect.arrayContaining(['Connect what the regions have.', 'Then invest together in what they lack.']),
    );
  });

  it('makes sense of an empty plan', () => {
    const document = report(samplePlan(0, { strategy: '', ambition: '', lettersOfSupport: [], pastProjects: [] }));
    expect(sectionsOf(document)).toEqual(['part-1', 'part-2', 'part-3', 'indicators']);
    expect(faultsOf(document)).toEqual([]);
  });

  it('keeps in public to what is adopted and published', () => {
    const CANARY = 'CANARY';
    const plan = samplePlan(40);
    const activities = plan.activities.map((activity) => ({
      ...activity,
      actions: activity.actions.map((action) => ({
        ...action,
        ...(action.status === 'PROPOSED' || action.status === 'REJECTED' ? { title: CANARY, description: CANARY } : {}),
        healthReasons: [CANARY],
        milestones: action.milestones.map((row) => ({ ...row, verification: CANARY })),
        deliverables: action.deliverables.map((row) => {
          const open = row.main && row.level === 'PU' && row.status.startsWith('ACCEPTED');
          return open ? row : { ...row, title: CANARY };
        }),
      })),
    }));
    const secret = { ...plan, activities };
    expect(JSON.stringify(report(secret))).toContain(CANARY);
    const open = report(secret, { publicOnly: true });
    expect(JSON.stringify(open)).not.toContain(CANARY);
    expect(faultsOf(open)).toEqual([]);
    expect(tableIn(open, 'region-FRK-stakeholders').columns).toHaveLength(2);
    expect(open.title).toContain('public version');
  });
});
