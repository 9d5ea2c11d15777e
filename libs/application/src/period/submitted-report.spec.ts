import { INDICATORS, type Indicator, type PartnerReportFact } from '@roadbook/domain';
import { aPlan, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import type { SavePartnerReport } from './period.input.js';
import { PartnerReportService } from './partner-report.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const PARTNER = aViewer('Org2', 'PARTNER');
const OF: SavePartnerReport = { partnership: 'P', period: 1 };
const ALL = INDICATORS.map((indicator) => ({ indicator, value: '0' }));
const SAID = { thing: 'Action', subject: 'A1.1', text: 'Done', progress: 40, health: 'AT_RISK', nextSteps: 'More' };
/** Everything that Org2 must say. */
const FULL = { ...OF, lines: [SAID, { thing: 'Action', subject: 'A1.2', text: 'Helped' }], indicators: ALL };

/** Org2 leads A1.1 and supports A1.2; both are in progress. Reports are due on 2026-07-15. */
function aReportingPlan(): PlanBuilder {
  return aPlan()
    .organisation('Region board', 'Region1', 'REGIONAL_AUTHORITY')
    .action({ code: 'A1.1', lead: 'Org2', with: {}, status: 'IN_PROGRESS' })
    .action({ code: 'A1.2', status: 'IN_PROGRESS', with: { Org2: 'SUPPORT' } })
    .action({ code: 'A1.3', status: 'PROPOSED' })
    .followUp({ text: 'Print the map', owner: 'Org2', dueDate: '2026-12-31' })
    .period();
}

function build(builder = aReportingPlan(), now?: string) {
  const work = new InMemoryWork(builder.build(), now);
  const reports = new PartnerReportService(work);
  const saved = (input: Partial<SavePartnerReport>) =>
    work.thing('PartnerReport', reports.save(PARTNER, 'k', { ...OF, ...input }));
  const report = (): PartnerReportFact => work.plan.table('PartnerReport').rows()[0]!;
  return { work, reports, saved, report };
}

describe('submitting a partner report', () => {
  it('refuses what is not complete, naming each thing, and changes nothing', async () => {
    const { work, reports } = build();
    const indicators: { indicator: Indicator; value: string }[] = ALL.slice(1);
    const refused = reports.submit(PARTNER, 'k', { ...OF, lines: [{ ...SAID, health: null }], indicators });
    expect(await refusalOf(refused)).toEqual([
      'RULE_VIOLATION',
      'REPORT_LACKS_HEALTH',
      'REPORT_LACKS_TEXT',
      'REPORT_LACKS_INDICATOR',
    ]);
    await expect(refused).rejects.toMatchObject({ code: 'REPORT_INCOMPLETE', params: { count: 3 } });
    expect(work.revisions).toEqual([]);
  });

  it('hands it in with what is given, and reports the progress of what the partner leads', async () => {
    const { work, reports, saved, report } = build();
    await saved({ lines: FULL.lines });
    await reports.submit(PARTNER, 'k', { ...OF, indicators: ALL });
    expect(report()).toMatchObject({ status: 'SUBMITTED', submittedAt: work.now, late: false });
    const progress = work.plan.table('ProgressReport').rows();
    expect(progress).toMatchObject([
      {
        actionId: idOf('Action', 'A1.1'),
        at: work.now,
        byId: 'account of Org2',
        progress: 40,
        health: 'AT_RISK',
        summary: 'Done',
        nextSteps: 'More',
        periodId: idOf('ReportingPeriod', 1),
      },
    ]);
    expect(work.plan.coded('Action', 'A1.1')).toMatchObject({ progress: 40, declaredHealth: 'AT_RISK' });
    expect(work.plan.coded('Action', 'A1.2')).toMatchObject({ progress: 0, declaredHealth: null });
    expect(work.revisions).toHaveLength(2);
  });

  it('only confirms what was reported during the period, and keeps it', async () => {
    const builder = aReportingPlan().progressReport({ action: 'A1.1', at: '2026-06-01T10:00:00.000Z', progress: 30 });
    const { work, reports, report } = build(builder);
    await reports.submit(PARTNER, 'k', { ...OF, lines: FULL.lines.slice(1), indicators: ALL });
    expect(work.plan.table('ProgressReport').size).toBe(1);
    expect(report().lines).toMatchObject([
      { id: idOf('Action', 'A1.1'), text: 'Going well', progress: 30 },
      { id: idOf('Action', 'A1.2'), text: 'Helped' },
    ]);
  });

  it('does not take back what was reported after the period', async () => {
    const builder = aReportingPlan().progressReport({ action: 'A1.1', at: '2026-07-05T10:00:00.000Z', progress: 60 });
    const { work, reports } = build(builder.change('Action', 'A1.1', { progress: 60 }), '2026-07-10T10:00:00.000Z');
    await reports.submit(PARTNER, 'k', FULL);
    expect(
      work.plan
        .table('ProgressReport')
        .rows()
        .map(({ progress }) => progress),
    ).toEqual([60, 40]);
    expect(work.plan.coded('Action', 'A1.1')!.progress).toBe(60);
  });

  it('passes over actions that take no progress any more', async () => {
    const builder = aReportingPlan().change('Action', 'A1.1', {
      status: 'COMPLETED',
      actualEnd: '2026-06-01',
      progress: 100,
    });
    const { work, reports } = build(builder);
    await reports.submit(PARTNER, 'k', FULL);
    expect(work.plan.table('ProgressReport').size).toBe(0);
    expect(work.plan.coded('Action', 'A1.1')!.progress).toBe(100);
  });

  it.each([
    ['2026-07-15T21:59:00.000Z', false],
    ['2026-07-15T22:01:00.000Z', true],
  ])('at %s, in Paris: late %s', async (now, late) => {
    const { reports, report } = build(aReportingPlan(), now);
    await reports.submit(PARTNER, 'k', FULL);
    expect(report().late).toBe(late);
  });
});

describe('reviewing a partner report', () => {
  const ORG2 = { ...OF, organisation: 'Org2' };

  it('returns it with a comment, and takes it again: late is said of each submission anew', async () => {
    const { work, reports, report } = build();
    await reports.submit(PARTNER, 'k', FULL);
    await reports.return(COORDINATOR, 'k', { ...ORG2, comment: 'How many came?' });
    expect(report()).toMatchObject({ status: 'RETURNED', comment: 'How many came?', late: false });
    expect(work.lastRevision!.reason).toBe('How many came?');
    await reports.save(PARTNER, 'k', { ...OF, remarks: 'Forty' });
    expect(report().status).toBe('RETURNED');
    work.now = '2026-07-20T10:00:00.000Z';
    await reports.submit(PARTNER, 'k', OF);
    expect(report()).toMatchObject({ status: 'SUBMITTED', late: true, remarks: 'Forty' });
    await reports.accept(COORDINATOR, 'k', ORG2);
    expect(report().status).toBe('ACCEPTED');
  });

  it("is the coordinator's, of its own report too", async () => {
    const { reports, report } = build(aPlan().period());
    await reports.submit(COORDINATOR, 'k', { ...OF, indicators: ALL });
    await reports.accept(COORDINATOR, 'k', OF);
    expect(report().status).toBe('ACCEPTED');
  });

  it.each<[string, (reports: PartnerReportService) => Promise<unknown>, string[]]>([
    [
      'a return without a comment',
      (reports) => reports.return(COORDINATOR, 'k', { ...ORG2, comment: ' ' }),
      ['INVALID_INPUT', 'input.comment EMPTY_TEXT'],
    ],
    ['its own partner', (reports) => reports.accept(PARTNER, 'k', OF), ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['what was not submitted', (reports) => reports.accept(COORDINATOR, 'k', ORG2), ['RULE_VIOLATION', 'WRONG_STATE']],
  ])('refuses %s', async (_what, review, expected) => {
    expect(await refusalOf(review(build().reports))).toEqual(expected);
  });

  it('and every other change end with the period', async () => {
    const { reports } = build(
      aReportingPlan().period({ number: 1, status: 'CLOSED' }).partnerReport(1, 'Org2', { status: 'SUBMITTED' }),
    );
    expect(await refusalOf(reports.accept(COORDINATOR, 'k', ORG2))).toEqual(['RULE_VIOLATION', 'PERIOD_CLOSED']);
    expect(await refusalOf(reports.save(PARTNER, 'k', OF))).toEqual(['RULE_VIOLATION', 'PERIOD_CLOSED', 'WRONG_STATE']);
  });
});
