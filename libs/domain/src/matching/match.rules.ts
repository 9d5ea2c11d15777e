import type { Verb } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { askStanding, speaksFor } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import { askState, transitionsOf, type Transition } from '../shared/transition.js';
import { blocker, type Verdict } from '../shared/verdict.js';
import type { MatchFact, MatchStepFact } from './match.facts.js';
import { ENDED_MATCH, MATCH_MACHINE, type MatchVerb } from './match.status.js';

const POLICY_VERBS: Readonly<Record<MatchVerb, Verb>> = {
  contact: 'recordMatchContact',
  meet: 'recordMatchMeeting',
  shape: 'recordMatchIdea',
  launch: 'recordMatchProject',
  drop: 'dropMatch',
};

/** Who is to be matched, and for what. */
export type MatchSubject = Pick<MatchFact, 'organisationIds' | 'actionId' | 'thematicAreaId' | 'toolboxItemId'>;

/**
 * Whether a match may be recorded: by the coordinator, or by one of those whom it is about; once for the same organisations
 * and the same purpose, until it has ended.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, MATCH_EXISTS {organisations, status}.
 */
export function askRecordMatch(plan: Plan, subject: MatchSubject, asker: Asker): Verdict {
  const blockers = askStanding('recordMatch', plan, asker, speaksFor(asker, ...subject.organisationIds));
  const same = plan
    .table('Match')
    .filter((match) => isSameMatch(match, subject) && !ENDED_MATCH.includes(match.status));
  for (const { status } of same) {
    blockers.push(blocker('MATCH_EXISTS', { organisations: matchedNames(plan, subject), status }));
  }
  return blockers;
}

/**
 * Whether a verb of the match's machine may be used now, by the coordinator or one of those whom it is about.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, WRONG_STATE.
 */
export function askMatch(verb: MatchVerb, plan: Plan, match: MatchFact, asker: Asker): Verdict {
  const blockers = askStanding(POLICY_VERBS[verb], plan, asker, speaksFor(asker, ...match.organisationIds));
  blockers.push(...askState(MATCH_MACHINE, verb, match.status));
  return blockers;
}

/** Every verb of the match's machine as the asker sees it. */
export function matchTransitions(plan: Plan, match: MatchFact, asker: Asker): Transition[] {
  return transitionsOf(MATCH_MACHINE, match.status, (verb) => askMatch(verb, plan, match, asker));
}

/** The last step that a match took: of a dropped one the step at which it ended. */
export function lastStep({ steps }: Pick<MatchFact, 'steps'>): MatchStepFact {
  return steps.at(-1)!;
}

/** The short names of those whom a match is about. */
export function matchedNames(plan: Plan, { organisationIds }: Pick<MatchFact, 'organisationIds'>): string[] {
  return organisationIds.map((id) => plan.get('Organisation', id).shortName);
}

/** True for the same organisations, in whatever order, and the same purpose. */
function isSameMatch(left: MatchSubject, right: MatchSubject): boolean {
  return (
    left.actionId === right.actionId &&
    left.thematicAreaId === right.thematicAreaId &&
    left.toolboxItemId === right.toolboxItemId &&
    left.organisationIds.length === right.organisationIds.length &&
    left.organisationIds.every((id) => right.organisationIds.includes(id))
  );
}
