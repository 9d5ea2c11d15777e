import { permit } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { say } from '../messages/index.js';
import type { Draft } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { transitionsOf, type Transition } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { DecisionFact } from './committee.facts.js';
import { askGoesOn, askSubjects, carryOut, effectOf, link, withNames } from './decision.rules.js';
import { DECISION_MACHINE } from './decision.status.js';
import { about } from './decisions/executor.js';
import { askRevocation } from './decisions/revoke-decision.js';
import { askVoter } from './vote.rules.js';

/**
 * Whether a PENDING decision may be executed: its veto window is over, and the plan still allows what it decides.
 *
 * @returns NOT_PENDING {effect}, VETO_WINDOW_OPEN {vetoUntil}, and every reason of the plan, as for a new decision.
 */
export function askPending(plan: Plan, decision: DecisionFact, today: LocalDate): Verdict {
  const { vetoUntil } = decision;
  const reasons: Blocker[] = [...askIsPending(decision)];
  if (vetoUntil !== null && today <= vetoUntil) reasons.push(blocker('VETO_WINDOW_OPEN', { vetoUntil }));
  return [...reasons, ...askPlanAllows(plan, decision, today)];
}

function askPlanAllows(plan: Plan, decision: DecisionFact, today: LocalDate): Verdict {
  const named = withNames(plan, decision);
  return [
    ...askGoesOn(plan, decision.kind),
    ...askSubjects(plan, decision),
    ...(effectOf(named)?.ask(plan, named, today) ?? []),
  ];
}

/** True for a decision whose veto window has passed unused. */
export function isVetoOver({ effect, vetoUntil }: DecisionFact, today: LocalDate): boolean {
  return effect === 'PENDING' && (vetoUntil === null || today > vetoUntil);
}

/** Executes a decision whose veto window has passed, once {@link askPending} allows it. */
export function executePending(draft: Draft, decision: DecisionFact): DecisionFact {
  link(draft, decision, decision.text);
  return carryOut(draft, decision);
}

/**
 * Ends the waiting of a decision whose veto window has passed: it is executed when the plan still allows it; else it comes to
 * nothing, and the revision says every reason why, in the partnership's language.
 */
export function settlePending(draft: Draft, decision: DecisionFact): DecisionFact {
  const reasons = askPlanAllows(draft.plan, decision, draft.today);
  if (reasons.length === 0) return executePending(draft, decision);
  const language = draft.plan.partnership.contentLanguage;
  const why = reasons.map((reason) => say(reason, language)).join(' ');
  link(draft, decision, say({ code: 'DECISION_LAPSED', params: { decision: decision.number, why } }, language));
  return draft.update('Decision', decision.id, { effect: 'NONE', vetoUntil: null });
}

/**
 * Whether the asker's organisation may veto a decision: a voter, while its window runs, the last day included.
 *
 * @returns every reason why not: PAST, NOT_YOUR_ROLE, NOT_PENDING {effect}, VETO_WINDOW_OVER {vetoUntil}, NOT_A_VOTER
 * {organisation}.
 */
export function askVeto(plan: Plan, decision: DecisionFact, by: Asker): Verdict {
  const { vetoUntil } = decision;
  const reasons: Blocker[] = [...(by.past ? [blocker('PAST')] : []), ...permit('vetoDecision', by.rights, false)];
  reasons.push(...askIsPending(decision));
  if (vetoUntil !== null && by.today > vetoUntil) reasons.push(blocker('VETO_WINDOW_OVER', { vetoUntil }));
  return [...reasons, ...askVoter(plan, by)];
}

/** NOT_PENDING {effect} for a decision that waits for nothing. */
function askIsPending({ effect }: DecisionFact): Blocker[] {
  return effect === 'PENDING' ? [] : [blocker('NOT_PENDING', { effect })];
}

/** Stops a PENDING decision for good, once {@link askVeto} allows it; the decision keeps who did so and why. */
export function vetoDecision(
  draft: Draft,
  decision: DecisionFact,
  organisationId: string,
  reason: string,
): DecisionFact {
  const { shortName } = draft.plan.get('Organisation', organisationId);
  link(draft, decision, `${shortName}: ${reason}`);
  const veto = { organisationId, reason, at: draft.now };
  return draft.update('Decision', decision.id, { effect: 'VETOED', vetoUntil: null, veto });
}

/** Every verb of the decision's machine as the asker sees it. */
export function decisionTransitions(plan: Plan, decision: DecisionFact, asker: Asker): Transition[] {
  return transitionsOf(DECISION_MACHINE, decision.effect, (verb) => {
    if (verb === 'veto') return askVeto(plan, decision, asker);
    const past = asker.past ? [blocker('PAST')] : [];
    const needed = blocker('NEEDS_DECISION', { kind: 'REVOKE_DECISION' });
    return [
      ...past,
      ...permit('recordDecision', asker.rights, false),
      needed,
      ...about(String(decision.number), askRevocation(plan, decision, asker.today)),
    ];
  });
}
