import { splitGroups } from '@roadbook/drawing';
import type { Block, ReportDocument, Table } from '../document.js';
import { renderJson } from '../render/json.js';
import { bandsOf } from '../sections/roadmap.js';
import type { ChangeSource, PlanSource, ReportOptions } from '../source.js';
import { samplePlan } from '../support/sample-plan.js';
import { statusReport } from './status.report.js';

const HASH = 'ab12'.repeat(16);
const report = (plan: PlanSource, over: Partial<ReportOptions> = {}): ReportDocument =>
  statusReport(plan, { language: 'en', publicOnly: false, hash: HASH, ...over });

function headings(document: ReportDocument): string[] {
  return document.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.id] : []));
}

function table(document: ReportDocument, id: string): Table {
  const found = document.blocks.find((block): block is Table => block.kind === 'table' && block.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

function figure(document: ReportDocument, key: string): number | string | undefined {
  const items = document.blocks.flatMap((block: Block) => (block.kind === 'figures' ? block.items : []));
  return items.find((item) => item.key === key)?.value;
}

const since = (changes: readonly ChangeSource[]): Partial<ReportOptions> => ({
  since: { asOf: '2026-09-01T08:00:00.000Z', revision: 101, changes },
});
const change = (over: Partial<ChangeSource>): ChangeSource => ({
  kind: 'CHANGED',
  entity: 'Action',
  subject: 'A1.1',
  fields: [{ field: 'status', before: 'PLANNED', after: 'IN_PROGRESS' }],
  summary: 'SUMMARY',
  ...over,
});

describe('the status report', () => {
  it('counts what it shows', () => {
    const plan = samplePlan(40);
    const document = report(plan);
    const actions = plan.activities.flatMap((activity) => activity.actions);
    expect(figure(document, 'actions')).toBe(40);
    expect(figure(document, 'completed')).toBe(actions.filter((action) => action.status === 'COMPLETED').length);
    expect(figure(document, 'missedMilestones')).toBe(table(document, 'missed').rows.length);
    expect(figure(document, 'overdueDeliverables')).toBe(table(document, 'overdue').rows.length);
    expect(table(document, 'phases').rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(40);
    expect(table(document, 'partners').rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(40);
  });

  it('has every section, and the changes first when they are asked for', () => {
    const all = [
      'overview',
      'phases',
      'objectives',
      'roadmap',
      'activities',
      'partners',
      'milestones',
      'deliverables',
      'indicators',
    ];
    const affairs = ['gates', 'decisions', 'follow-ups', 'findings', 'risks', 'investments'];
    expect(headings(report(samplePlan(10)))).toEqual([...all, ...affairs]);
    expect(headings(report(samplePlan(10), since([])))[0]).toBe('changes');
    expect(headings(report(samplePlan(10), { publicOnly: true }))).toEqual(all);
  });

  it('tells an empty plan from a broken one', () => {
    const document = report(
      samplePlan(0, { gates: [], decisions: [], followUps: [], findings: [], risks: [], investments: [] }),
    );
    expect(
      document.blocks.some((block) => block.kind === 'paragraph' && block.text === 'The plan holds no action yet.'),
    ).toBe(true);
    expect(headings(document)).not.toContain('roadmap');
  });

  it('tells how far objectives are reached, of the partnership as a whole only', () => {
    const document = report(samplePlan(5));
    const drawn = document.blocks.find((block) => block.kind === 'figure' && block.id === 'objective-indicators');
    expect(drawn?.kind === 'figure' && drawn.alternative).toContain(
      'O1.1 Maps accepted 5 of 7 maps; O1.2 Funding 120,000.5 of 100,000 EUR.',
    );
    expect(table(document, 'objective-indicators').rows.map(([code, , ...row]) => [code, ...row])).toEqual([
      ['O1.1', 1, 7, 5, 67, '2027-02-28'],
      ['O1.2', null, 100_000, 120_000.5, 120, null],
      ['O1.3', null, null, null, null, null],
    ]);
    expect(table(document, 'coverage').rows[1]!.slice(2)).toEqual(['1', '1', { text: '1', notes: ['3 to come'] }]);
    expect(headings(report(samplePlan(5), { region: 'Lombardy' }))).not.toContain('objectives');
    expect(headings(report(samplePlan(5, { objectives: [] })))).not.toContain('objectives');
  });

  it('shows declared and computed health where they differ, with the reasons', () => {
    const plan = samplePlan(5);
    const action = {
      ...plan.activities[0]!.actions[0]!,
      status: 'IN_PROGRESS',
      declaredHealth: 'ON_TRACK',
      computedHealth: 'OFF_TRACK',
      healthReasons: ['REASON'],
    } as const;
    const row = table(report({ ...plan, activities: [{ code: 'A1', title: 'x', actions: [action] }] }), 'activity-A1')
      .rows[0]!;
    expect(row[1]).toEqual({ text: action.title, notes: ['REASON'] });
    expect(row[6]).toEqual({
      lights: [
        { sign: 'health.ON_TRACK', word: 'On track', by: 'declared' },
        { sign: 'health.OFF_TRACK', word: 'Off track', by: 'computed' },
      ],
    });
  });

  it('says what changed in words', () => {
    const document = report(
      samplePlan(5),
      since([change({}), change({ kind: 'ADDED', entity: 'Risk', subject: 'R9', fields: [] })]),
    );
    expect(table(document, 'changes').rows).toEqual([
      ['A1.1', { lights: [{ sign: 'change.CHANGED', word: 'Changed' }] }, 'Status: Planned → In progress'],
      ['R9', { lights: [{ sign: 'change.ADDED', word: 'Added' }] }, 'SUMMARY'],
    ]);
  });

  it('keeps to a partner or a region', () => {
    const plan = samplePlan(40);
    const partner = plan.members[3]!;
    const document = report(plan, { partnerId: partner.id });
    const codes = document.blocks.flatMap((block) =>
      block.kind === 'table' && block.id.startsWith('activity-') ? block.rows.map((row) => row[0]) : [],
    );
    const expected = plan.activities
      .flatMap((activity) => activity.actions)
      .filter(
        (action) =>
          action.lead.id === partner.id || action.contributors.some((part) => part.organisation.id === partner.id),
      );
    expect(codes).toEqual(expected.map((action) => action.code));
    expect(expected.length).toBeGreaterThan(0);
    expect(report(plan, { region: 'Lombardy' }).facts.at(-1)).toEqual({
      label: 'Only actions of the region',
      value: 'Lombardy',
    });
  });

  it('names revision and hash at its foot only', () => {
    const { footer, ...rest } = report(samplePlan(10, { revision: 987_654 }));
    expect(footer).toMatchObject({ revision: 987_654, hash: HASH });
    expect(JSON.stringify(rest)).not.toMatch(new RegExp(`987654|${HASH}`));
  });

  it('is the same for the same plan', () => {
    expect(report(samplePlan(40))).toEqual(report(samplePlan(40)));
  });

  it('falls back to English', () => {
    expect(report(samplePlan(1), { language: 'xx' }).language).toBe('en');
    expect(report(samplePlan(1), { language: 'en-GB' }).language).toBe('en');
  });
});

describe('the public variant', () => {
  const CANARY = 'CANARY';

  /** A plan in which everything that is not public says so. */
  function planWithSecrets(): PlanSource {
    const plan = samplePlan(40);
    const activities = plan.activities.map((activity) => ({
      ...activity,
      actions: activity.actions.map((action) => {
        const adopted = action.status !== 'PROPOSED' && action.status !== 'REJECTED';
        return {
          ...action,
          title: adopted ? action.title : CANARY,
          healthReasons: [CANARY],
          deliverables: action.deliverables.map((row) => {
            const open =
              row.main && row.level === 'PU' && ['ACCEPTED', 'ACCEPTED_WITH_CONDITIONS'].includes(row.status);
            return open ? row : { ...row, title: CANARY };
          }),
        };
      }),
    }));
    return {
      ...plan,
      activities,
      decisions: plan.decisions.map((row) => ({ ...row, text: CANARY, conditions: [CANARY], overrideReason: CANARY })),
      followUps: plan.followUps.map((row) => ({ ...row, text: CANARY })),
      findings: plan.findings.map((row) => ({ ...row, message: CANARY, repair: CANARY })),
      risks: plan.risks.map((row) => ({ ...row, title: CANARY, mitigation: CANARY })),
      investments: plan.investments.map((row) => ({ ...row, title: CANARY })),
      gates: plan.gates.map((row) => ({ ...row, criteria: [{ met: false, message: CANARY }] })),
    };
  }

  it('leaves out what is not PU', async () => {
    const plan = planWithSecrets();
    const secret = plan.activities.flatMap((activity) => activity.actions).find((action) => action.title === CANARY)!;
    const changes = [
      change({ subject: secret.code, fields: [{ field: 'title', before: null, after: CANARY }] }),
      change({ fields: [{ field: 'statusReason', before: null, after: CANARY }] }),
      change({ entity: 'Risk', subject: 'R1', summary: CANARY }),
      change({
        kind: 'ADDED',
        subject: 'A1.1',
        fields: [{ field: 'description', before: null, after: CANARY }],
        summary: CANARY,
      }),
    ];
    const options = since(changes);
    expect(JSON.stringify(report(plan, options))).toContain(CANARY);
    const open = report(plan, { ...options, publicOnly: true });
    expect(JSON.stringify(open)).not.toContain(CANARY);
    expect((await renderJson(open)).toString()).not.toContain(CANARY);
  });

  it('still names accepted main deliverables of public level', () => {
    expect(table(report(samplePlan(40), { publicOnly: true }), 'accepted').rows.length).toBeGreaterThan(0);
  });
});

describe('the roadmap of a report', () => {
  const groups = (...sizes: number[]) =>
    sizes.map((size, at) => {
      const bars = Array.from({ length: size }, (_, n) => ({ code: `A${at + 1}.${n + 1}` }));
      return { code: `A${at + 1}`, title: 'x', bars: bars as never[] };
    });

  it.each([
    [[3]],
    [[43]],
    [[44, 1]],
    [[40, 40, 40, 40, 40]],
    [[1, 1, 1, 1, 200]],
    [Array.from({ length: 90 }, () => 1)],
  ])('splits %j', (sizes) => {
    const pages = splitGroups(groups(...sizes), 44, (title) => `${title} (continued)`);
    const codes = pages.flatMap((page) => page.flatMap((group) => group.bars.map((bar: { code: string }) => bar.code)));
    expect(codes).toEqual(groups(...sizes).flatMap((group) => group.bars.map((bar: { code: string }) => bar.code)));
    for (const page of pages) {
      const rows = page.reduce((sum, group) => sum + 1 + group.bars.length, 0);
      expect(rows).toBeLessThanOrEqual(44);
      expect(page.every((group) => group.bars.length > 0)).toBe(true);
    }
  });

  it('knows the phases by the gates that the committee passed', () => {
    const plan = samplePlan(1);
    expect(bandsOf(plan, '2029-02-28')).toEqual([
      { phase: 'PREPARATION', from: '2026-03-01', to: '2026-06-10' },
      { phase: 'IMPLEMENTATION', from: '2026-06-10', to: '2029-12-31' },
    ]);
    expect(bandsOf({ ...plan, gates: [] }, '2029-02-28')).toEqual([]);
  });
});
