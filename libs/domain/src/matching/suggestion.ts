import type { ActionFact } from '../action/action.facts.js';
import type { OrganisationFact } from '../organisation/organisation.facts.js';
import type { CompetenceDomain, ThematicAreaFact } from '../partnership/partnership.facts.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import type { Statement } from '../shared/verdict.js';
import { REASON_FINDERS, type FoundReason } from './suggestion.reasons.js';
import { areasWithin, isAbout, standingActions, workersOf } from './taking-part.js';

/**
 * What partners are looked for: an action, a thematic area, a domain of competence (its id is its code), an item of the
 * toolbox, a call of a scheme, or one organisation.
 */
export interface SuggestionSubject {
  readonly thing: 'Action' | 'ThematicArea' | 'CompetenceDomain' | 'ToolboxItem' | 'Call' | 'Organisation';
  readonly id: string;
}

/** A partner that would complement those who are in something already, and why. */
export interface Suggestion {
  readonly organisationId: string;
  /** The reasons that speak most first. */
  readonly reasons: readonly Statement[];
}

/** What is known of a subject before anybody is suggested for it. */
export interface Situation {
  readonly plan: Plan;
  /** Those who are in it already, and when it is about one organisation, this. */
  readonly team: readonly OrganisationFact[];
  /** The domains of competence that nobody of the team covers. */
  readonly missing: readonly CompetenceDomain[];
  /** The thematic areas that it is about. */
  readonly areas: readonly ThematicAreaFact[];
  /** The areas that each partner works in, whatever the subject. */
  readonly areasOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Partners that would complement those who are in something already: from other regions than theirs, each for a reason at
 * least; for a call, of regions that may take part in it. The order follows from the reasons alone: who covers more of what is missing comes first; where two cover the
 * same, who works in the area; and so on, as {@link REASON_FINDERS} has them.
 */
export function suggestionsFor(plan: Plan, subject: SuggestionSubject, today: LocalDate): Suggestion[] {
  const situation = situationOf(plan, subject);
  const homes = new Set(situation.team.map(({ regionId }) => regionId));
  return plan
    .voters(today)
    .filter(({ regionId }) => !homes.has(regionId) && mayTakePart(plan, subject, regionId))
    .map(({ id, ...rest }) => ({
      organisationId: id,
      found: REASON_FINDERS.map((find) => find({ id, ...rest }, situation)),
    }))
    .filter(({ found }) => found.some((reason) => reason !== null))
    .sort((left, right) => compareReasons(left.found, right.found))
    .map(({ organisationId, found }) => ({
      organisationId,
      reasons: found.flatMap((reason) => (reason === null ? [] : [reason.statement])),
    }));
}

/** Those who are in a subject already, in the order of their admission. */
export function teamOf(plan: Plan, subject: SuggestionSubject): OrganisationFact[] {
  const ids = new Set(memberIds(plan, subject));
  return plan.table('Organisation').filter(({ id }) => ids.has(id));
}

function situationOf(plan: Plan, subject: SuggestionSubject): Situation {
  const team = teamOf(plan, subject);
  const covered = new Set(team.flatMap(({ competences }) => competences));
  const areasOf = workByArea(plan);
  const areaIds = subjectAreas(plan, subject, areasOf);
  return {
    plan,
    team,
    missing: plan.partnership.competenceDomains.filter(({ code }) => !covered.has(code)),
    areas: plan.table('ThematicArea').filter(({ id }) => areaIds.has(id)),
    areasOf,
  };
}

function memberIds(plan: Plan, { thing, id }: SuggestionSubject): string[] {
  switch (thing) {
    case 'Action':
      return workersOf(plan.get('Action', id));
    case 'ThematicArea': {
      const within = areasWithin(plan).get(id)!;
      return standingActions(plan)
        .filter((action) => isAbout(action, within))
        .flatMap(workersOf);
    }
    case 'CompetenceDomain':
      return coverersOf(plan, id);
    case 'ToolboxItem':
    case 'Call':
      return actionsUsing(plan, thing, id).flatMap(workersOf);
    case 'Organisation':
      return [id];
  }
}

function subjectAreas(
  plan: Plan,
  { thing, id }: SuggestionSubject,
  areasOf: Situation['areasOf'],
): ReadonlySet<string> {
  switch (thing) {
    case 'Action':
      return new Set(plan.get('Action', id).thematicAreaIds);
    case 'CompetenceDomain':
      return new Set(coverersOf(plan, id).flatMap((coverer) => [...(areasOf.get(coverer) ?? [])]));
    case 'ThematicArea':
      return areasWithin(plan).get(id)!;
    case 'ToolboxItem':
    case 'Call':
      return new Set(actionsUsing(plan, thing, id).flatMap(({ thematicAreaIds }) => thematicAreaIds));
    case 'Organisation':
      return areasOf.get(id) ?? new Set();
  }
}

/** Who covers a domain of competence: those whom others have to find to learn it, or to fill the gap together. */
function coverersOf(plan: Plan, code: string): string[] {
  return plan
    .table('Organisation')
    .filter(({ competences }) => competences.includes(code))
    .map(({ id }) => id);
}

/** The actions that use an item of the toolbox, or the scheme that a call belongs to. */
function actionsUsing(plan: Plan, thing: 'ToolboxItem' | 'Call', id: string): ActionFact[] {
  const itemId = thing === 'Call' ? plan.get('Call', id).schemeId : id;
  return plan.get('ToolboxItem', itemId).actionIds.map((actionId) => plan.get('Action', actionId));
}

/** A call that names no regions is open to all. */
function mayTakePart(plan: Plan, { thing, id }: SuggestionSubject, regionId: string): boolean {
  if (thing !== 'Call') return true;
  const { regionIds } = plan.get('Call', id);
  return regionIds.length === 0 || regionIds.includes(regionId);
}

function workByArea(plan: Plan): Map<string, Set<string>> {
  const areasOf = new Map<string, Set<string>>();
  for (const action of standingActions(plan)) {
    for (const worker of workersOf(action)) {
      const areas = areasOf.get(worker) ?? new Set();
      areasOf.set(worker, areas);
      for (const areaId of action.thematicAreaIds) areas.add(areaId);
    }
  }
  return areasOf;
}

/** The first kind of reason in which two differ decides; who is equal in all stays in the order of admission. */
function compareReasons(left: readonly (FoundReason | null)[], right: readonly (FoundReason | null)[]): number {
  for (let at = 0; at < left.length; at += 1) {
    const difference = (right[at]?.count ?? 0) - (left[at]?.count ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
