import type { ActionFact } from '../action/action.facts.js';
import { DROPPED_STATUSES } from '../action/action.status.js';
import type { DecisionFact, EffectFact } from '../committee/committee.facts.js';
import type { Plan } from '../plan/plan.js';
import { daysBetween, type LocalDate } from '../shared/calendar.js';
import { compareCodes } from '../shared/names.js';

/** The first and last day of an action by a baseline, or as planned. */
export interface Span {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** All baseline dates as a decision left them; numbered from 1. */
export interface Baseline {
  readonly number: number;
  /** The decision that made it; null for what had a baseline before any decision. */
  readonly decision: DecisionFact | null;
  /** The day of the decision's session; the partnership's first day without one. */
  readonly date: LocalDate;
  /** By the actions' ids, in the order of their codes. */
  readonly spans: ReadonlyMap<string, Span>;
}

/** How an action lies in one baseline and in another, or in the plan; null where it is not in it. */
export interface BaselineShift {
  readonly actionId: string;
  readonly from: Span | null;
  readonly to: Span | null;
  /** Days that it starts later, or ends later; null where it is not in both. */
  readonly startShift: number | null;
  readonly endShift: number | null;
}

type Dates = Pick<ActionFact, 'baselineStart' | 'baselineEnd'>;

/**
 * The numbered baselines of a plan (domain.md, "Decisions that execute"): one for each decision that set or moved baseline
 * dates, those included that were revoked since and those that revoked them. Worked out backwards from the dates of today.
 */
export function baselinesOf(plan: Plan): Baseline[] {
  const decisions = plan
    .table('Decision')
    .filter(({ effects }) => effects.some(isOfBaseline))
    .sort((left, right) => right.revision - left.revision || right.number - left.number);
  const dates = new Map<string, Dates>(plan.actions().map((action) => [action.id, action]));
  const found: Omit<Baseline, 'number'>[] = [];
  for (const decision of decisions) {
    found.push({ decision, date: plan.get('CommitteeSession', decision.sessionId).date, spans: spansOf(dates) });
    for (const effect of decision.effects.filter(isOfBaseline)) undo(dates, effect);
  }
  const before = spansOf(dates);
  if (before.size > 0) found.push({ decision: null, date: plan.partnership.startDate, spans: before });
  return found.reverse().map((baseline, i) => ({ number: i + 1, ...baseline }));
}

/** The dates that are planned now, of the actions that take part in the plan. */
export function plannedSpans(plan: Plan): ReadonlyMap<string, Span> {
  const actions = plan.actions().filter(({ status }) => !DROPPED_STATUSES.includes(status));
  return new Map(actions.map(({ id, plannedStart: start, plannedEnd: end }) => [id, { start, end }]));
}

/** How actions shifted, in the order of their codes: a row for each that is in one of the two. */
export function shiftsBetween(
  plan: Plan,
  from: ReadonlyMap<string, Span>,
  to: ReadonlyMap<string, Span>,
): BaselineShift[] {
  const code = (id: string): string => plan.get('Action', id).code;
  const ids = [...new Set([...from.keys(), ...to.keys()])].sort((left, right) => compareCodes(code(left), code(right)));
  return ids.map((actionId) => {
    const before = from.get(actionId) ?? null;
    const after = to.get(actionId) ?? null;
    const both = before !== null && after !== null;
    return {
      actionId,
      from: before,
      to: after,
      startShift: both ? daysBetween(before.start, after.start) : null,
      endShift: both ? daysBetween(before.end, after.end) : null,
    };
  });
}

function isOfBaseline({ thing, field }: EffectFact): boolean {
  return thing === 'Action' && (field === 'baselineStart' || field === 'baselineEnd');
}

function undo(dates: Map<string, Dates>, { id, field, before }: EffectFact): void {
  const known = dates.get(id);
  if (known) dates.set(id, { ...known, [field!]: before as LocalDate | null });
}

function spansOf(dates: ReadonlyMap<string, Dates>): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const [id, { baselineStart: start, baselineEnd: end }] of dates) {
    if (start !== null && end !== null) spans.set(id, { start, end });
  }
  return spans;
}
