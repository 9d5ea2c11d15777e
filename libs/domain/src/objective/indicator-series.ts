import { indicatorTotals } from '../period/indicator.rules.js';
import type { Indicator, ReportingPeriodFact } from '../period/period.facts.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { compareDecimals, plainDecimal, sumDecimals, type Decimal } from '../shared/decimal.js';
import type { ObjectiveIndicatorFact } from './objective.facts.js';

/** The value of an indicator for a period, and where the indicator stands with it. */
export interface IndicatorPoint {
  readonly period: ReportingPeriodFact;
  readonly value: Decimal;
  /** What the values up to it add up to, the baseline included; the value itself where values do not add up. */
  readonly standing: Decimal;
  readonly note: string | null;
}

/** The values of an indicator by period, in the order of the periods; a period without a value is left out. */
export function indicatorSeries(plan: Plan, indicator: ObjectiveIndicatorFact): IndicatorPoint[] {
  const periods = [...plan.table('ReportingPeriod').rows()].sort((left, right) => left.number - right.number);
  const { reported } = indicator;
  const points: IndicatorPoint[] = [];
  for (const period of periods) {
    const found = reported === null ? recordedIn(indicator, period) : reportedIn(plan, reported, period);
    if (!found) continue;
    const before = points.at(-1)?.standing ?? indicator.baseline ?? '0';
    const standing = indicator.addsUp ? plainDecimal(sumDecimals([before, found.value])) : found.value;
    points.push({ period, ...found, standing });
  }
  return points;
}

type Found = Pick<IndicatorPoint, 'value' | 'note'>;

function recordedIn(indicator: ObjectiveIndicatorFact, period: ReportingPeriodFact): Found | undefined {
  return indicator.values.find(({ periodId }) => periodId === period.id);
}

/** What the partner reports of a period add up to; nothing while none was submitted. */
function reportedIn(plan: Plan, reported: Indicator, period: ReportingPeriodFact): Found | undefined {
  const total = indicatorTotals(plan, [period]).find(({ indicator }) => indicator === reported);
  return total && { value: plainDecimal(total.total), note: null };
}

/** Percent of the way from the baseline to the target, downwards too; null without a target or a value. */
export function indicatorProgress(
  { baseline, target }: Pick<ObjectiveIndicatorFact, 'baseline' | 'target'>,
  standing: Decimal | null,
): number | null {
  if (target === null || standing === null) return null;
  const from = Number(baseline ?? '0');
  const way = Number(target) - from;
  return way === 0 ? null : Math.max(0, Math.round(((Number(standing) - from) / way) * 100));
}

/** True when the target is reached, whichever side of it the indicator began on. */
export function isTargetReached(
  { baseline, target }: Pick<ObjectiveIndicatorFact, 'baseline' | 'target'>,
  standing: Decimal | null,
): boolean {
  if (target === null || standing === null) return false;
  const upwards = compareDecimals(target, baseline ?? '0') >= 0;
  const difference = compareDecimals(standing, target);
  return upwards ? difference >= 0 : difference <= 0;
}

/** True when the day is over by which the target was to be reached, and it is not. */
export function isTargetMissed(
  indicator: Pick<ObjectiveIndicatorFact, 'baseline' | 'target' | 'targetDate'>,
  standing: Decimal | null,
  today: LocalDate,
): boolean {
  const { target, targetDate } = indicator;
  return target !== null && targetDate !== null && targetDate < today && !isTargetReached(indicator, standing);
}
