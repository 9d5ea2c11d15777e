import type { OrganisationFact } from '../organisation/organisation.facts.js';
import type { PastProjectFact } from '../partnership/partnership.facts.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import type { Statement } from '../shared/verdict.js';
import { standingActions, workersOf } from './taking-part.js';

/** Codes that a sentence names before it only counts the rest. */
const NAMED = 8;

/** That two partners work with each other, or did. */
export interface Tie {
  readonly organisationIds: readonly [string, string];
  readonly pastProjectIds: readonly string[];
  /** The actions that both of them work in. */
  readonly actionIds: readonly string[];
  /** True when they are at home in different regions. */
  readonly acrossRegions: boolean;
  /** Why it is there: TIE_PAST_PROJECTS {count, projects}, TIE_ACTIONS {count, actions}. */
  readonly reasons: readonly Statement[];
}

/** A partner in the network, and how many others it is tied to. */
export interface NetworkMember {
  readonly organisationId: string;
  readonly partnerCount: number;
  /** Of these, those that are at home in other regions. */
  readonly acrossRegions: number;
}

/** Who already works with whom. */
export interface Network {
  /** In the order of their admission. */
  readonly members: readonly NetworkMember[];
  /** The closest first. */
  readonly ties: readonly Tie[];
}

/** The network of the partners of a day, out of the past projects and the work in actions that two of them share. */
export function networkOf(plan: Plan, today: LocalDate): Network {
  const partners = plan.voters(today);
  const shared = sharedWork(plan, new Set(partners.map(({ id }) => id)));
  const ties: Tie[] = [];
  for (const [at, left] of partners.entries()) {
    for (const right of partners.slice(at + 1)) {
      const work = shared.get(pairKey(left.id, right.id));
      if (work) ties.push(tieOf(left, right, work));
    }
  }
  const strength = ({ pastProjectIds, actionIds }: Tie): number => pastProjectIds.length + actionIds.length;
  ties.sort((left, right) => strength(right) - strength(left));
  return { members: partners.map((partner) => memberOf(partner, ties)), ties };
}

/** The key of a pair, whoever is named first. */
export function pairKey(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

/** Codes for a sentence: all of them where they are few, else the first ones and how many more there are. */
export function fewOf(codes: readonly string[], most = NAMED): string[] {
  return codes.length <= most ? [...codes] : [...codes.slice(0, most), `… (+${codes.length - most})`];
}

interface SharedWork {
  readonly projects: PastProjectFact[];
  readonly actions: { readonly id: string; readonly code: string }[];
}

function sharedWork(plan: Plan, partnerIds: ReadonlySet<string>): Map<string, SharedWork> {
  const found = new Map<string, SharedWork>();
  const between = (ids: readonly string[], note: (work: SharedWork) => void): void => {
    const known = [...new Set(ids)].filter((id) => partnerIds.has(id));
    for (const [at, left] of known.entries()) {
      for (const right of known.slice(at + 1)) {
        const key = pairKey(left, right);
        const work = found.get(key) ?? { projects: [], actions: [] };
        found.set(key, work);
        note(work);
      }
    }
  };
  for (const project of plan.table('PastProject').rows()) {
    between(project.partnerIds, ({ projects }) => projects.push(project));
  }
  for (const action of standingActions(plan)) {
    between(workersOf(action), ({ actions }) => actions.push(action));
  }
  return found;
}

function tieOf(left: OrganisationFact, right: OrganisationFact, { projects, actions }: SharedWork): Tie {
  const reasons: Statement[] = [];
  if (projects.length > 0) {
    const names = fewOf(projects.map(({ acronym }) => acronym));
    reasons.push({ code: 'TIE_PAST_PROJECTS', params: { count: projects.length, projects: names } });
  }
  if (actions.length > 0) {
    const codes = fewOf(actions.map(({ code }) => code));
    reasons.push({ code: 'TIE_ACTIONS', params: { count: actions.length, actions: codes } });
  }
  return {
    organisationIds: [left.id, right.id],
    pastProjectIds: projects.map(({ id }) => id),
    actionIds: actions.map(({ id }) => id),
    acrossRegions: left.regionId !== right.regionId,
    reasons,
  };
}

function memberOf({ id }: OrganisationFact, ties: readonly Tie[]): NetworkMember {
  const own = ties.filter(({ organisationIds }) => organisationIds.includes(id));
  return {
    organisationId: id,
    partnerCount: own.length,
    acrossRegions: own.filter(({ acrossRegions }) => acrossRegions).length,
  };
}
