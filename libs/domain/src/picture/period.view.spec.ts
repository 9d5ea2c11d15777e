import { anAsker, aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { Role } from '../identity/rights.js';
import { Insight } from '../plan/insight.js';
import { Picture } from './picture.js';

const AT = '2026-07-20T10:00:00.000Z';
const LINE = {
  thing: 'Action',
  id: idOf('Action', 'A1.1'),
  text: 'Said',
  progress: 5,
  health: null,
  nextSteps: null,
} as const;
const EVENTS = (value: string) => [{ indicator: 'EVENTS' as const, value }];

/** Reports of period 1 are due on 2026-07-15; Org1 to Org4 owe one. */
function pictureOn(today: string, who = 'Org1', roles: readonly Role[] = ['COORDINATOR'], closed = false): Picture {
  const plan = aPlan()
    .organisation('Agency', 'Region1', 'REGIONAL_AGENCY')
    .action({ code: 'A1.1', lead: 'Org2', with: {}, status: 'IN_PROGRESS' })
    .period(closed ? { status: 'CLOSED' } : {})
    .partnerReport(1, 'Org2', { status: 'DRAFT', lines: [LINE], indicators: EVENTS('9') })
    .partnerReport(1, 'Org3', { status: 'SUBMITTED', submittedAt: AT, late: true, indicators: EVENTS('2') })
    .partnerReport(1, 'Org4', { status: 'ACCEPTED', submittedAt: '2026-07-01T10:00:00.000Z', indicators: EVENTS('3') })
    .build();
  return new Picture(new Insight(plan, today), anAsker(who, roles, today), (id) => id);
}

describe('a reporting period', () => {
  it.each([
    ['2026-07-15', 1],
    ['2026-07-16', 3],
  ])('says on %s who stands where, %d of them late', (today, late) => {
    const [period] = pictureOn(today).partnership.reportingPeriods;
    expect(period!.progress).toEqual({ missing: 1, drafted: 1, submitted: 1, returned: 0, accepted: 1, late });
  });

  it('adds up what was submitted, alone and in the whole', () => {
    const { partnership } = pictureOn('2026-07-16');
    for (const totals of [partnership.indicatorTotals, partnership.reportingPeriods[0]!.indicatorTotals]) {
      const events = totals.find(({ indicator }) => indicator === 'EVENTS')!;
      expect([events.total, events.amount]).toEqual(['5', false]);
      expect(events.byRegion.map(({ region, value }) => [region.name, value])).toEqual([
        ['Region1', '2'],
        ['Region2', '3'],
      ]);
      expect(events.byPartner.map(({ organisation, value }) => [organisation.shortName, value])).toEqual([
        ['Org3', '2'],
        ['Org4', '3'],
      ]);
    }
  });

  it('shows an observer no report and no sum', () => {
    const { partnership } = pictureOn('2026-07-16', 'Agency', ['OBSERVER']);
    expect(partnership.reportingPeriods[0]!.partnerReports).toEqual([]);
    expect(partnership.indicatorTotals).toEqual([]);
  });
});

describe('a partner report', () => {
  const reportOf = (picture: Picture, name: string) =>
    picture.partnership.reportingPeriods[0]!.partnerReports.find(
      ({ organisation }) => organisation.shortName === name,
    )!;

  it('is filled in while it is written, and says what is missing', () => {
    const draft = reportOf(pictureOn('2026-06-15'), 'Org2');
    expect(draft.lines.map(({ code, role, text, complete }) => [code, role, text, complete])).toEqual([
      ['A1.1', 'LEAD', 'Said', false],
    ]);
    expect(draft.missing.map(({ code }) => code)).toEqual([
      'REPORT_LACKS_HEALTH',
      ...Array.from({ length: 5 }, () => 'REPORT_LACKS_INDICATOR'),
    ]);
    const picture = pictureOn('2026-06-15');
    const id = idOf('PartnerReport', '1#Org2');
    expect(picture.partnerReport(id)).toBe(reportOf(picture, 'Org2'));
  });

  it('is what was written once it was submitted, or its period closed', () => {
    const submitted = reportOf(pictureOn('2026-07-16'), 'Org3');
    expect([submitted.lines, submitted.missing, submitted.isBeingWritten]).toEqual([[], [], false]);
    const left = reportOf(pictureOn('2026-07-16', 'Org1', ['COORDINATOR'], true), 'Org2');
    expect(left.lines.map(({ text, complete }) => [text, complete])).toEqual([['Said', true]]);
    expect(left.missing).toEqual([]);
  });
});
