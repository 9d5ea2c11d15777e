import { askStanding } from '../identity/standing.rules.js';
import type { Verb } from '../identity/identity.policy.js';
import type { ObjectiveFact } from '../partnership/partnership.facts.js';
import type { Indicator, ReportingPeriodFact } from '../period/period.facts.js';
import type { Plan } from '../plan/plan.js';
import type { Asker } from '../identity/rights.js';
import { compareDecimals, type Decimal } from '../shared/decimal.js';
import { blocker, type Verdict } from '../shared/verdict.js';
import type { ObjectiveIndicatorFact } from './objective.facts.js';

/** The longest name of a unit. */
export const UNIT_LIMIT = 40;

export type IndicatorVerb = Extract<
  Verb,
  'addIndicator' | 'updateIndicator' | 'removeIndicator' | 'recordIndicatorValue'
>;

/** The code that the next indicator of an objective bears: the objective's, and one more than the highest number so far. */
export function nextIndicatorCode(plan: Plan, objective: ObjectiveFact): string {
  const numbers = indicatorsOf(plan, objective.id).map(({ code }) => Number(/\d+$/.exec(code)?.[0] ?? 0));
  return `${objective.code}.${Math.max(0, ...numbers) + 1}`;
}

/** The indicators of an objective in the order of their coming. */
export function indicatorsOf(plan: Plan, objectiveId: string): readonly ObjectiveIndicatorFact[] {
  return plan.table('ObjectiveIndicator').with('objectiveId', objectiveId);
}

/** True when a target asks for nothing: it is what there was at the beginning. */
export function asksForNothing(baseline: Decimal | null, target: Decimal | null): boolean {
  return target !== null && compareDecimals(baseline ?? '0', target) === 0;
}

/**
 * Whether an indicator may be added or removed: the coordinator keeps them.
 *
 * @returns every reason why not: PAST, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED.
 */
export function askIndicator(verb: IndicatorVerb, plan: Plan, by: Asker): Verdict {
  return askStanding(verb, plan, by, false);
}

/**
 * Whether an indicator may be changed; what was recorded is not given up for what partners report.
 *
 * @returns every reason why not: as for adding one, and INDICATOR_HAS_VALUES {indicator, values}.
 */
export function askIndicatorUpdate(
  plan: Plan,
  indicator: ObjectiveIndicatorFact,
  reported: Indicator | null,
  by: Asker,
): Verdict {
  const blockers = [...askIndicator('updateIndicator', plan, by)];
  const values = indicator.values.length;
  if (reported !== null && values > 0) {
    blockers.push(blocker('INDICATOR_HAS_VALUES', { indicator: indicator.code, values }));
  }
  return blockers;
}

/**
 * Whether a value may be recorded for a period that has begun.
 *
 * @returns every reason why not: as for adding one, INDICATOR_REPORTED {indicator}, PERIOD_AHEAD {period, start}.
 */
export function askIndicatorValue(
  plan: Plan,
  indicator: ObjectiveIndicatorFact,
  period: ReportingPeriodFact,
  by: Asker,
): Verdict {
  const blockers = [...askIndicator('recordIndicatorValue', plan, by)];
  if (indicator.reported !== null) blockers.push(blocker('INDICATOR_REPORTED', { indicator: indicator.code }));
  if (period.start > by.today) {
    blockers.push(blocker('PERIOD_AHEAD', { period: period.number, start: period.start }));
  }
  return blockers;
}
