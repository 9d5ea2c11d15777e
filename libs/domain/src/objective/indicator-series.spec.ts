import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { indicatorProgress, indicatorSeries, isTargetMissed, isTargetReached } from './indicator-series.js';
import type { ObjectiveIndicatorFact } from './objective.facts.js';

const recorded = (period: number, value: string) => ({ periodId: idOf('ReportingPeriod', period), value, note: null });

function seriesOf(fields: Partial<ObjectiveIndicatorFact>): [number, string, string][] {
  const plan = aPlan()
    .period({ number: 2 })
    .period({ number: 1 })
    .period({ number: 3 })
    .partnerReport(1, 'Org1', { status: 'ACCEPTED', indicators: [{ indicator: 'EVENTS', value: '2' }] })
    .partnerReport(1, 'Org2', { status: 'SUBMITTED', indicators: [{ indicator: 'EVENTS', value: '3' }] })
    .partnerReport(2, 'Org2', { status: 'MISSING', indicators: [{ indicator: 'EVENTS', value: '9' }] })
    .partnerReport(3, 'Org1', { status: 'ACCEPTED', indicators: [{ indicator: 'EVENTS', value: '4' }] })
    .indicator(fields)
    .build();
  const [indicator] = plan.table('ObjectiveIndicator').rows();
  return indicatorSeries(plan, indicator!).map(({ period, value, standing }) => [period.number, value, standing]);
}

describe('the series of an indicator', () => {
  it.each<[string, Partial<ObjectiveIndicatorFact>, [number, string, string][]]>([
    ['without values', {}, []],
    [
      'that stand for themselves, in the order of the periods',
      { values: [recorded(3, '7'), recorded(1, '5')] },
      [
        [1, '5', '5'],
        [3, '7', '7'],
      ],
    ],
    [
      'that add up from the baseline',
      { addsUp: true, baseline: '10', values: [recorded(1, '5'), recorded(3, '0.50')] },
      [
        [1, '5', '15'],
        [3, '0.50', '15.5'],
      ],
    ],
    [
      'that partners report: what is a draft does not count',
      { addsUp: true, reported: 'EVENTS' },
      [
        [1, '5', '5'],
        [3, '4', '9'],
      ],
    ],
  ])('%s', (_, fields, expected) => {
    expect(seriesOf(fields)).toEqual(expected);
  });
});

describe('where an indicator stands', () => {
  it.each<[string | null, string | null, string | null, number | null, boolean]>([
    [null, '100', null, null, false],
    [null, null, '40', null, false],
    [null, '100', '40', 40, false],
    [null, '100', '100', 100, true],
    [null, '100', '140', 140, true],
    ['50', '100', '75', 50, false],
    ['50', '100', '25', 0, false],
    ['80', '40', '60', 50, false],
    ['80', '40', '40', 100, true],
    ['80', '40', '39.5', 101, true],
  ])('from %s to %s at %s: %s percent, reached %s', (baseline, target, standing, percent, reached) => {
    expect(indicatorProgress({ baseline, target }, standing)).toBe(percent);
    expect(isTargetReached({ baseline, target }, standing)).toBe(reached);
  });

  it.each<[string, string | null, string | null, boolean]>([
    ['on the day itself', '2026-06-15', '40', false],
    ['the day after', '2026-06-14', '40', true],
    ['the day after, without a value', '2026-06-14', null, true],
    ['the day after, reached', '2026-06-14', '100', false],
    ['without a day', null, '40', false],
  ])('is missed or not %s', (_, targetDate, standing, expected) => {
    expect(isTargetMissed({ baseline: null, target: '100', targetDate }, standing, '2026-06-15')).toBe(expected);
  });
});
