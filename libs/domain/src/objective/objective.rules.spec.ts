import { aPlan, anAsker, idOf } from '../../../../tests/support/plan-builder.js';
import type { Asker } from '../identity/rights.js';
import { say } from '../messages/index.js';
import type { ObjectiveIndicatorFact } from './objective.facts.js';
import {
  asksForNothing,
  askIndicator,
  askIndicatorUpdate,
  askIndicatorValue,
  nextIndicatorCode,
} from './objective.rules.js';

const COORDINATOR = anAsker('Org1', ['COORDINATOR', 'PARTNER']);
const PARTNER = anAsker('Org2', ['PARTNER']);
const VALUES = [{ periodId: idOf('ReportingPeriod', 1), value: '3', note: null }];

describe('the code of the next indicator', () => {
  it.each([
    ['the first', [], 'O1.1'],
    ['after two', ['O1.1', 'O1.2'], 'O1.3'],
    ['after one that is gone', ['O1.4'], 'O1.5'],
    ['whatever another objective has', ['O2.7'], 'O1.1'],
  ])('%s', (_, codes, expected) => {
    const builder = aPlan({ objectives: 2 });
    for (const code of codes) builder.indicator({ code, objective: code.split('.')[0]! });
    const plan = builder.build();
    expect(nextIndicatorCode(plan, plan.get('Objective', idOf('Objective', 'O1')))).toBe(expected);
  });
});

describe('a target that asks for nothing', () => {
  it.each([
    [null, null, false],
    [null, '0', true],
    [null, '0.00', true],
    ['12', '12.0', true],
    ['12', '11', false],
    ['12', null, false],
  ])('from %s to %s: %s', (baseline, target, expected) => {
    expect(asksForNothing(baseline, target)).toBe(expected);
  });
});

describe('who may do what with an indicator, and when', () => {
  const build = (fields: Partial<ObjectiveIndicatorFact> = {}) => {
    const plan = aPlan().period().period({ start: '2026-07-01', end: '2026-12-31' }).indicator(fields).build();
    return { plan, indicator: plan.get('ObjectiveIndicator', idOf('ObjectiveIndicator', 'O1.1')) };
  };
  const textOf = (reasons: readonly { code: string; params: Record<string, unknown> }[]): string[] =>
    reasons.map((reason) => say(reason as Parameters<typeof say>[0]));

  it.each<[string, Asker, string[]]>([
    ['the coordinator', COORDINATOR, []],
    ['a partner', PARTNER, ['NOT_YOUR_ROLE']],
    ['the coordinator in the past', { ...COORDINATOR, past: true }, ['PAST']],
  ])('added by %s', (_, by, expected) => {
    expect(askIndicator('addIndicator', build().plan, by).map(({ code }) => code)).toEqual(expected);
  });

  it.each<[string, Partial<ObjectiveIndicatorFact>, 'EVENTS' | null, Asker, string[]]>([
    ['as it was', {}, null, COORDINATOR, []],
    ['to what partners report, with nothing recorded', {}, 'EVENTS', COORDINATOR, []],
    [
      'to what partners report, with a value recorded',
      { values: VALUES },
      'EVENTS',
      COORDINATOR,
      [
        'O1.1 has 1 recorded value; add another indicator that is summed from the partner reports, and remove this one.',
      ],
    ],
    ['by a partner', {}, null, PARTNER, ['Your role in this partnership does not allow this.']],
  ])('changed %s', (_, fields, reported, by, expected) => {
    const { plan, indicator } = build(fields);
    expect(textOf(askIndicatorUpdate(plan, indicator, reported, by))).toEqual(expected);
  });

  it.each<[string, Partial<ObjectiveIndicatorFact>, number, Asker, string[]]>([
    ['for a period that has begun', {}, 1, COORDINATOR, []],
    [
      'for a period that is ahead',
      {},
      2,
      COORDINATOR,
      ['Period 2 begins on 1 Jul 2026; there is nothing to record for it yet.'],
    ],
    [
      'of what the partners report',
      { reported: 'EVENTS', addsUp: true },
      1,
      COORDINATOR,
      ['O1.1 is summed from the partner reports; it is recorded there.'],
    ],
    ['by a partner', {}, 1, PARTNER, ['Your role in this partnership does not allow this.']],
  ])('recorded %s', (_, fields, period, by, expected) => {
    const { plan, indicator } = build(fields);
    const of = plan.get('ReportingPeriod', idOf('ReportingPeriod', period));
    expect(textOf(askIndicatorValue(plan, indicator, of, by))).toEqual(expected);
  });
});
