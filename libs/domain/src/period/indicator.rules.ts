import type { Plan } from '../plan/plan.js';
import { isDecimal, sumDecimals, type Decimal } from '../shared/decimal.js';
import type { Statement } from '../shared/verdict.js';
import { INDICATORS, type Indicator, type PartnerReportFact, type ReportingPeriodFact } from './period.facts.js';
import type { PartnerReportStatus } from './period.status.js';

/** Digits before the point that an amount, and that a number, may have at most. */
const DIGITS = { amount: 12, number: 9 };
/** Statuses whose indicators count: what is a draft, or was sent back, is not reported yet. */
const COUNTED: readonly PartnerReportStatus[] = ['SUBMITTED', 'ACCEPTED'];

/** True for the indicator that is an amount in euro; the others are whole numbers. */
export function isAmount(indicator: Indicator): boolean {
  return indicator === 'FUNDING_SECURED';
}

/**
 * What is wrong with an indicator's value: INDICATOR_NO_NUMBER, INDICATOR_NEGATIVE, INDICATOR_NOT_WHOLE, INDICATOR_CENTS,
 * INDICATOR_TOO_LARGE {digits}; null when nothing is. An amount has at most two places, other indicators none.
 */
export function indicatorFault(indicator: Indicator, value: string): Statement | null {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return { code: 'INDICATOR_NO_NUMBER', params: {} };
  if (value.startsWith('-')) return { code: 'INDICATOR_NEGATIVE', params: {} };
  const [whole = '', fraction = ''] = value.split('.');
  if (!isAmount(indicator) && /[1-9]/.test(fraction)) return { code: 'INDICATOR_NOT_WHOLE', params: {} };
  if (isAmount(indicator) && fraction.length > 2) return { code: 'INDICATOR_CENTS', params: {} };
  const digits = isAmount(indicator) ? DIGITS.amount : DIGITS.number;
  const tooLarge = whole.replace(/^0+/, '').length > digits || !isDecimal(value);
  return tooLarge ? { code: 'INDICATOR_TOO_LARGE', params: { digits } } : null;
}

/** A sound value as the plan keeps it: "12", and "250000.00" for an amount. */
export function indicatorValue(indicator: Indicator, value: string): Decimal {
  return inItsForm(indicator, sumDecimals([value]));
}

/** The sum of one indicator. Regions and partners by their ids, in the order of the partnership's lists. */
export interface IndicatorTotal {
  readonly indicator: Indicator;
  readonly total: Decimal;
  readonly byRegion: readonly { readonly regionId: string; readonly value: Decimal }[];
  readonly byPartner: readonly { readonly organisationId: string; readonly value: Decimal }[];
}

/**
 * The exact sums of what was submitted or accepted in some periods, one for each indicator; none at all while nothing was
 * submitted. A region has the sum of its partners.
 */
export function indicatorTotals(plan: Plan, periods: readonly ReportingPeriodFact[]): IndicatorTotal[] {
  const reports = periods.flatMap((period) =>
    plan
      .table('PartnerReport')
      .with('periodId', period.id)
      .filter((report) => COUNTED.includes(report.status)),
  );
  return reports.length === 0 ? [] : INDICATORS.map((indicator) => totalOf(plan, indicator, reports));
}

function totalOf(plan: Plan, indicator: Indicator, reports: readonly PartnerReportFact[]): IndicatorTotal {
  const values = new Map<string, Decimal[]>();
  for (const { organisationId, indicators } of reports) {
    const given = (indicators ?? []).filter((one) => one.indicator === indicator).map(({ value }) => value);
    if (given.length > 0) values.set(organisationId, [...(values.get(organisationId) ?? []), ...given]);
  }
  const partners = plan.table('Organisation').filter(({ id }) => values.has(id));
  const regions = plan.table('Region').filter(({ id }) => partners.some(({ regionId }) => regionId === id));
  const sum = (ids: readonly string[]): Decimal =>
    inItsForm(indicator, sumDecimals(ids.flatMap((id) => values.get(id) ?? [])));
  return {
    indicator,
    total: sum(partners.map(({ id }) => id)),
    byRegion: regions.map(({ id: regionId }) => ({
      regionId,
      value: sum(partners.filter((partner) => partner.regionId === regionId).map(({ id }) => id)),
    })),
    byPartner: partners.map(({ id }) => ({ organisationId: id, value: sum([id]) })),
  };
}

/** Numbers have no places, amounts two or more. */
function inItsForm(indicator: Indicator, value: Decimal): Decimal {
  return isAmount(indicator) ? value : value.replace(/\.0*$/, '');
}
