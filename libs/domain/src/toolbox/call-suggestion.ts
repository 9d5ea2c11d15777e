import type { ActionFact } from '../action/action.facts.js';
import { isEnded, workingRegions } from '../action/action.rules.js';
import { FAILED_STAGES } from '../investment/investment.rules.js';
import { PHASES } from '../partnership/phase.status.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import type { Params, Statement } from '../shared/verdict.js';
import { HIGHEST_TRL, LOWEST_TRL, PHASES_OF_TYPE, type CallFact } from './call.facts.js';
import { callState, daysLeft } from './call.status.js';

/** What speaks for a call as money for an action, what against, and what cannot be told yet. */
export interface CallSuggestion {
  readonly call: CallFact;
  /** True when nothing speaks against it. */
  readonly suggested: boolean;
  readonly reasonsFor: readonly Statement[];
  readonly reasonsAgainst: readonly Statement[];
  readonly openQuestions: readonly Statement[];
}

type Side = 'for' | 'against' | 'open';
type Reason = readonly [Side, Statement];

/**
 * The open and coming calls as an action may use them: suggested ones first, then by what speaks against them, then by their
 * deadline. An action that has ended needs none. Each call is held against five questions: is its scheme linked to the
 * action, may all working regions take part, does it fund the readiness level of the action's proposals, does its type fund
 * a phase that the action is in or has ahead, and how long is it until the deadline.
 */
export function suggestCalls(plan: Plan, action: ActionFact, today: LocalDate): CallSuggestion[] {
  if (isEnded(action)) return [];
  return plan
    .table('Call')
    .filter((call) => callState(call, today) !== 'CLOSED')
    .map((call) => suggestion(call, reasonsOf(plan, action, call, today)))
    .sort(inOrder);
}

function reasonsOf(plan: Plan, action: ActionFact, call: CallFact, today: LocalDate): Reason[] {
  return [
    schemeReason(plan, action, call),
    regionReason(plan, action, call),
    ...trlReasons(plan, action, call),
    phaseReason(action, call),
    deadlineReason(call, today),
  ];
}

function suggestion(call: CallFact, reasons: readonly Reason[]): CallSuggestion {
  const on = (side: Side): Statement[] => reasons.filter(([of]) => of === side).map(([, statement]) => statement);
  const reasonsAgainst = on('against');
  const suggested = reasonsAgainst.length === 0;
  return { call, suggested, reasonsFor: on('for'), reasonsAgainst, openQuestions: on('open') };
}

function inOrder(left: CallSuggestion, right: CallSuggestion): number {
  return (
    left.reasonsAgainst.length - right.reasonsAgainst.length ||
    left.openQuestions.length - right.openQuestions.length ||
    (left.call.deadline < right.call.deadline ? -1 : left.call.deadline > right.call.deadline ? 1 : 0)
  );
}

/** CALL_SCHEME_LINKED or CALL_SCHEME_NOT_LINKED {scheme, action}. */
function schemeReason(plan: Plan, action: ActionFact, call: CallFact): Reason {
  const scheme = plan.get('ToolboxItem', call.schemeId);
  const params = { scheme: scheme.name, action: action.code };
  return scheme.actionIds.includes(action.id)
    ? say('for', 'CALL_SCHEME_LINKED', params)
    : say('against', 'CALL_SCHEME_NOT_LINKED', params);
}

/** CALL_FOR_ALL_REGIONS; CALL_REGIONS_COVERED or CALL_REGIONS_LEFT_OUT {regions}: those of the lead and who supports it. */
function regionReason(plan: Plan, action: ActionFact, { regionIds }: CallFact): Reason {
  if (regionIds.length === 0) return say('for', 'CALL_FOR_ALL_REGIONS');
  const working = workingRegions(plan, action);
  const leftOut = working.filter((id) => !regionIds.includes(id));
  const names = (ids: readonly string[]): string[] => ids.map((id) => plan.get('Region', id).name);
  return leftOut.length === 0
    ? say('for', 'CALL_REGIONS_COVERED', { regions: names(working) })
    : say('against', 'CALL_REGIONS_LEFT_OUT', { regions: names(leftOut) });
}

/** The readiness level of each of the action's proposals against the call's range: {proposal, trl, from, to}. */
function trlReasons(plan: Plan, action: ActionFact, { trlFrom, trlTo }: CallFact): Reason[] {
  if (trlFrom === null && trlTo === null) return [];
  const from = trlFrom ?? LOWEST_TRL;
  const to = trlTo ?? HIGHEST_TRL;
  const known = plan
    .table('InvestmentProposal')
    .with('actionId', action.id)
    .filter(({ stage }) => !FAILED_STAGES.includes(stage))
    .flatMap(({ code, trl }) => (trl === null ? [] : [{ proposal: code, trl, from, to }]));
  if (known.length === 0) return [say('open', 'CALL_TRL_UNKNOWN', { action: action.code, from, to })];
  const within = known.filter(({ trl }) => trl >= from && trl <= to);
  // One proposal that fits is enough to apply with.
  return within.length > 0
    ? within.map((params) => say('for', 'CALL_TRL_WITHIN', params))
    : known.map((params) => say('against', 'CALL_TRL_OUTSIDE', params));
}

/** CALL_PHASE_FITS {phase} or CALL_PHASE_DIFFERS {phases, action}: whether it funds a phase that the action is in or has ahead. */
function phaseReason(action: ActionFact, { type }: CallFact): Reason {
  const phases = PHASES_OF_TYPE[type];
  const ahead = PHASES.slice(PHASES.indexOf(action.phase), PHASES.indexOf(action.finalPhase) + 1);
  const fitting = ahead.find((phase) => phases.includes(phase));
  return fitting
    ? say('for', 'CALL_PHASE_FITS', { phase: fitting, action: action.code })
    : say('against', 'CALL_PHASE_DIFFERS', { phases, action: action.code });
}

/** CALL_DEADLINE_AHEAD {deadline, days}; CALL_OPENS_LATER {opens, deadline} of one that is coming. */
function deadlineReason(call: CallFact, today: LocalDate): Reason {
  const { opens, deadline } = call;
  if (opens !== null && opens > today) return say('for', 'CALL_OPENS_LATER', { opens, deadline });
  return say('for', 'CALL_DEADLINE_AHEAD', { deadline, days: daysLeft(call, today) ?? 0 });
}

function say(side: Side, code: string, params: Params = {}): Reason {
  return [side, { code, params }];
}
