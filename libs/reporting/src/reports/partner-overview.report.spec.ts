import { DomainError } from '@roadbook/domain';
import type { PlanSource, ReportOptions } from '../source.js';
import { faultsOf, figureIn, sectionsOf, tableIn } from '../support/structure.js';
import { samplePlan } from '../support/sample-plan.js';
import { partnerOverviewReport } from './partner-overview.report.js';

const COORDINATOR = 'organisation-0';
const report = (plan: PlanSource, over: Partial<ReportOptions> = {}) =>
  partnerOverviewReport(plan, { language: 'en', publicOnly: false, hash: 'ab', viewerId: COORDINATOR, ...over });
const actions = (plan: PlanSource) => plan.activities.flatMap((activity) => activity.actions);

describe('the overview of a partner', () => {
  it("is the viewer's own unless another is named", () => {
    expect(report(samplePlan(40)).title).toBe('Partner overview: Plastipolis');
    expect(report(samplePlan(40), { partnerId: 'organisation-2' }).title).toBe('Partner overview: AFIL');
    expect(() => report(samplePlan(40), { partnerId: 'nobody' })).toThrow(DomainError);
  });

  it('says what it owes, leads and contributes to', () => {
    const plan = samplePlan(40);
    const document = report(plan);
    expect(sectionsOf(document).slice(0, 4)).toEqual(['owes', 'leads', 'contributes', 'risks']);
    expect(sectionsOf(document).at(-1)).toBe('roadmap');
    const leads = actions(plan).filter((action) => action.lead.id === COORDINATOR);
    expect(tableIn(document, 'leads').rows.map((row) => row[0])).toEqual(leads.map((action) => action.code));
    const parts = actions(plan).filter((action) =>
      action.contributors.some((part) => part.organisation.id === COORDINATOR),
    );
    expect(tableIn(document, 'contributes').rows.map((row) => row[0])).toEqual(parts.map((action) => action.code));
    expect(tableIn(document, 'contributes').rows[0]![3]).toBe('Support');
    expect([figureIn(document, 'leads'), figureIn(document, 'contributes')]).toEqual([leads.length, parts.length]);
    expect(faultsOf(document)).toEqual([]);
  });

  it('puts what is overdue first, then what falls due, each in the order of dates', () => {
    const plan = samplePlan(40);
    const document = report(plan, { partnerId: 'organisation-4' });
    const rows = tableIn(document, 'owes').rows;
    const late = rows.map((row) => /OVERDUE|MISSED/.test(JSON.stringify(row[4])));
    expect(late).toEqual([...late].sort((left, right) => Number(right) - Number(left)));
    expect(figureIn(document, 'overdue')).toBe(late.filter(Boolean).length);
    const dates = rows.filter((_, at) => late[at]).map((row) => row[3]);
    expect(dates).toEqual([...dates].sort());
    expect(rows.map((row) => row[2])).toContain('Publish the competence map in full.');
  });

  it('reminds of a partner report that was not handed in', () => {
    const period = {
      ...samplePlan(5).periods.at(-1)!,
      status: 'OPEN' as const,
      dueDate: '2026-11-30',
      title: 'Autumn',
    };
    const [owing] = samplePlan(5).members;
    const blank = { submittedAt: null, late: false, lines: [], indicators: [], remarks: null };
    const plan = samplePlan(5, {
      periods: [{ ...period, partnerReports: [{ ...blank, organisation: owing!, status: 'DRAFT' }] }],
    });
    const rows = tableIn(report(plan), 'owes').rows;
    expect(rows).toContainEqual([
      'Partner report',
      null,
      { text: 'Report of Autumn', notes: ['Draft'] },
      '2026-11-30',
      { lights: [{ sign: 'due.OPEN', word: 'Open' }] },
    ]);
  });

  it('leaves out what there is nothing to say about', () => {
    const plan = samplePlan(0, { followUps: [], risks: [], periods: [], indicatorTotals: [] });
    const document = report(plan);
    expect(sectionsOf(document)).toEqual(['owes', 'leads']);
    expect(faultsOf(document)).toEqual([]);
  });

  describe('in public', () => {
    const CANARY = 'CANARY';
    const plan = samplePlan(40);
    const secret: PlanSource = {
      ...plan,
      activities: plan.activities.map((activity) => ({
        ...activity,
        actions: activity.actions.map((action) => ({
          ...action,
          ...(action.status === 'PROPOSED' || action.status === 'REJECTED' ? { title: CANARY } : {}),
          healthReasons: [CANARY],
          deliverables: action.deliverables.map((row) => {
            const open = row.main && row.level === 'PU' && row.status.startsWith('ACCEPTED');
            return open ? row : { ...row, code: CANARY, title: CANARY };
          }),
        })),
      })),
      followUps: plan.followUps.map((row) => ({ ...row, text: CANARY })),
      risks: plan.risks.map((row) => ({ ...row, title: CANARY, mitigation: CANARY })),
    };

    it.each(plan.members.map((member) => [member.shortName, member.id]))('gives nothing away of %s', (_, partnerId) => {
      const open = report(secret, { partnerId, publicOnly: true });
      expect(JSON.stringify(open)).not.toContain(CANARY);
      expect(sectionsOf(open)).not.toContain('owes');
      expect(faultsOf(open)).toEqual([]);
    });

    it('still tells an organisation that sees a part of the plan what it owes itself', () => {
      const reduced = { publicOnly: true, reduced: true };
      expect(sectionsOf(report(plan, reduced))).toContain('owes');
      const rows = tableIn(report(plan, reduced), 'owes').rows;
      expect(rows.every((row) => row[0] === 'Follow-up' || row[0] === 'Partner report')).toBe(true);
      expect(sectionsOf(report(plan, { ...reduced, partnerId: 'organisation-4' }))).not.toContain('owes');
    });
  });
});
