import type { Verb } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { askStanding, speaksFor } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { askState, transitionsOf, type Transition } from '../shared/transition.js';
import { blocker, type Verdict } from '../shared/verdict.js';
import type { DisseminationSessionFact } from './notice.facts.js';
import { INFORMED_KINDS } from './notice.rules.js';
import { DISSEMINATION_MACHINE, type DisseminationVerb } from './notice.status.js';

const POLICY_VERBS: Readonly<Record<DisseminationVerb, Verb>> = {
  move: 'moveDissemination',
  hold: 'holdDissemination',
  cancel: 'cancelDissemination',
};

/**
 * Whether a dissemination session of an organisation may be planned: by the coordinator or its own people, and of an
 * authority or agency that is a member (concept note n. 592).
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, NOT_AN_AUTHORITY {organisation}.
 */
export function askPlanDissemination(plan: Plan, organisationId: string, asker: Asker): Verdict {
  const blockers = askStanding('planDissemination', plan, asker, speaksFor(asker, organisationId));
  const membership = plan.membershipOf(organisationId, asker.today);
  if (!membership || !INFORMED_KINDS.includes(membership.kind)) {
    const organisation = plan.get('Organisation', organisationId).shortName;
    blockers.push(blocker('NOT_AN_AUTHORITY', { organisation }));
  }
  return blockers;
}

/**
 * Whether a verb of a dissemination session's machine may be used now, by the coordinator or the people of the
 * organisation that holds it.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, WRONG_STATE.
 */
export function askDissemination(
  verb: DisseminationVerb,
  plan: Plan,
  session: DisseminationSessionFact,
  asker: Asker,
): Verdict {
  const blockers = askStanding(POLICY_VERBS[verb], plan, asker, speaksFor(asker, session.organisationId));
  blockers.push(...askState(DISSEMINATION_MACHINE, verb, session.status));
  return blockers;
}

/** Every verb of the session's machine as the asker sees it. */
export function disseminationTransitions(plan: Plan, session: DisseminationSessionFact, asker: Asker): Transition[] {
  return transitionsOf(DISSEMINATION_MACHINE, session.status, (verb) => askDissemination(verb, plan, session, asker));
}

/** True when it should have been held before the day, and nobody has said that it was. */
export function isDisseminationOverdue({ status, date }: DisseminationSessionFact, today: LocalDate): boolean {
  return status === 'PLANNED' && date < today;
}
