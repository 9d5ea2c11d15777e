import fc from 'fast-check';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { sumDecimals } from '../shared/decimal.js';
import { indicatorFault, indicatorTotals, indicatorValue } from './indicator.rules.js';
import { INDICATORS, type Indicator } from './period.facts.js';
import { PARTNER_REPORT_STATUSES, type PartnerReportStatus } from './period.status.js';

const SUBMITTED = { status: 'SUBMITTED' } as const;

describe('the value of an indicator', () => {
  it.each<[Indicator, string, string | null]>([
    ['EVENTS', '0', null],
    ['EVENTS', '12', null],
    ['EVENTS', '12.00', null],
    ['EVENTS', '999999999', null],
    ['EVENTS', '1000000000', 'INDICATOR_TOO_LARGE'],
    ['EVENTS', '12.5', 'INDICATOR_NOT_WHOLE'],
    ['EVENTS', '-1', 'INDICATOR_NEGATIVE'],
    ['EVENTS', '', 'INDICATOR_NO_NUMBER'],
    ['EVENTS', '1 000', 'INDICATOR_NO_NUMBER'],
    ['EVENTS', '1e3', 'INDICATOR_NO_NUMBER'],
    ['EVENTS', '+3', 'INDICATOR_NO_NUMBER'],
    ['FUNDING_SECURED', '0', null],
    ['FUNDING_SECURED', '2500.5', null],
    ['FUNDING_SECURED', '2500.55', null],
    ['FUNDING_SECURED', '2500.555', 'INDICATOR_CENTS'],
    ['FUNDING_SECURED', '2500,55', 'INDICATOR_NO_NUMBER'],
    ['FUNDING_SECURED', '-0.01', 'INDICATOR_NEGATIVE'],
    ['FUNDING_SECURED', '999999999999.99', null],
    ['FUNDING_SECURED', '1000000000000', 'INDICATOR_TOO_LARGE'],
    ['FUNDING_SECURED', '0'.repeat(30), 'INDICATOR_TOO_LARGE'],
  ])('%s %s: %s', (indicator, value, expected) => {
    expect(indicatorFault(indicator, value)?.code ?? null).toBe(expected);
  });

  it.each<[Indicator, string, string]>([
    ['EVENTS', '012', '12'],
    ['EVENTS', '10.00', '10'],
    ['EVENTS', '0', '0'],
    ['FUNDING_SECURED', '250000', '250000.00'],
    ['FUNDING_SECURED', '0.5', '0.50'],
  ])('%s %s is kept as %s', (indicator, value, expected) => {
    expect(indicatorValue(indicator, value)).toBe(expected);
  });
});

describe('the totals of indicators', () => {
  it.each<[PartnerReportStatus, number]>(
    PARTNER_REPORT_STATUSES.map((status) => [status, status === 'SUBMITTED' || status === 'ACCEPTED' ? 1 : 0]),
  )('of a report that is %s count %d', (status, counted) => {
    const plan = aPlan()
      .period()
      .partnerReport(1, 'Org1', { status, indicators: [{ indicator: 'EVENTS', value: '3' }] })
      .build();
    const [, events] = indicatorTotals(plan, plan.table('ReportingPeriod').rows());
    expect(events?.total ?? null).toBe(counted ? '3' : null);
  });

  it('are given by region and by partner, over one period or several', () => {
    const given = (value: string) => ({ ...SUBMITTED, indicators: [{ indicator: 'FUNDING_SECURED' as const, value }] });
    // Org1 and Org3 lie in Region1, Org2 in Region2.
    const plan = aPlan()
      .period()
      .period({ start: '2026-07-01', end: '2026-12-31' })
      .partnerReport(1, 'Org3', given('0.10'))
      .partnerReport(1, 'Org1', given('0.20'))
      .partnerReport(2, 'Org1', given('100.00'))
      .partnerReport(2, 'Org2', given('0.00'))
      .partnerReport(2, 'Org4', { status: 'DRAFT', indicators: [{ indicator: 'FUNDING_SECURED', value: '7.00' }] })
      .build();
    const periods = plan.table('ReportingPeriod').rows();
    const funding = (of: typeof periods) =>
      indicatorTotals(plan, of).find((one) => one.indicator === 'FUNDING_SECURED');
    const org = (name: string, value: string) => ({ organisationId: idOf('Organisation', name), value });
    const region = (name: string, value: string) => ({ regionId: idOf('Region', name), value });
    expect(funding([periods[0]!])).toEqual({
      indicator: 'FUNDING_SECURED',
      total: '0.30',
      byRegion: [region('Region1', '0.30')],
      byPartner: [org('Org1', '0.20'), org('Org3', '0.10')],
    });
    expect(funding(periods)).toEqual({
      indicator: 'FUNDING_SECURED',
      total: '100.30',
      byRegion: [region('Region1', '100.30'), region('Region2', '0.00')],
      byPartner: [org('Org1', '100.20'), org('Org2', '0.00'), org('Org3', '0.10')],
    });
    expect(indicatorTotals(plan, periods).map(({ indicator }) => indicator)).toEqual(INDICATORS);
  });

  it('are the sums of their parts, whatever is reported', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999 }).map((value) => (value / 100).toFixed(2));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), cents), { maxLength: 4 }), (values) => {
        const builder = aPlan().period();
        const byOrg = new Map(values.map(([org, value]) => [`Org${org}`, value]));
        for (const [name, value] of byOrg) {
          builder.partnerReport(1, name, { ...SUBMITTED, indicators: [{ indicator: 'FUNDING_SECURED', value }] });
        }
        const plan = builder.build();
        const total = indicatorTotals(plan, plan.table('ReportingPeriod').rows()).at(-1);
        if (byOrg.size === 0) return total === undefined;
        const sums = [total!.byRegion, total!.byPartner].map((parts) => sumDecimals(parts.map(({ value }) => value)));
        return [sumDecimals(byOrg.values()), ...sums].every((sum) => sum === total!.total);
      }),
    );
  });
});
