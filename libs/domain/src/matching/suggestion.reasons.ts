import type { OrganisationFact } from '../organisation/organisation.facts.js';
import type { ThematicAreaFact } from '../partnership/partnership.facts.js';
import { normaliseName } from '../shared/names.js';
import type { Params, Statement } from '../shared/verdict.js';
import { fewOf } from './network.js';
import type { Situation } from './suggestion.js';

/** Letters and digits that two names must share to be about the same. */
const SHORTEST_NAME = 7;

/** Thematic areas that a sentence names by code and title before it only counts the rest. */
const AREAS_NAMED = 4;

/** A reason, and how much there is of it: domains, areas, projects, letters. */
export interface FoundReason {
  readonly statement: Statement;
  readonly count: number;
}

/** Looks for one kind of reason for a candidate; null where there is none. */
export type ReasonFinder = (candidate: OrganisationFact, situation: Situation) => FoundReason | null;

/** The kinds of reasons, those that count most first: the order of suggestions follows from it. */
export const REASON_FINDERS: readonly ReasonFinder[] = [
  missingDomains,
  workInAreas,
  workNearAreas,
  ownThemes,
  regionPriorities,
  pastProjects,
  letters,
  lessDeveloped,
];

/** SUGGEST_MISSING_DOMAINS {domains}: it covers domains that nobody of the team does. */
function missingDomains({ competences }: OrganisationFact, { missing }: Situation): FoundReason | null {
  const domains = missing.filter(({ code }) => competences.includes(code)).map(({ code, title }) => `${code} ${title}`);
  return found('SUGGEST_MISSING_DOMAINS', domains, { domains });
}

/** SUGGEST_WORKS_IN_AREA {areas}: it works in other actions about the same thematic areas. */
function workInAreas({ id }: OrganisationFact, { areas, areasOf }: Situation): FoundReason | null {
  const same = areas.filter((area) => areasOf.get(id)?.has(area.id));
  return found('SUGGEST_WORKS_IN_AREA', same, { areas: fewOf(same.map(nameOf), AREAS_NAMED) });
}

/** SUGGEST_WORKS_NEAR_AREA {areas}: it works in none of the areas, and in neighbours below the same top of the tree. */
function workNearAreas({ id }: OrganisationFact, { plan, areas, areasOf }: Situation): FoundReason | null {
  const own = areasOf.get(id) ?? new Set();
  if (areas.some((area) => own.has(area.id))) return null;
  const tops = new Set(areas.map(topOf));
  const near = plan.table('ThematicArea').filter((area) => own.has(area.id) && tops.has(topOf(area)));
  return found('SUGGEST_WORKS_NEAR_AREA', near, { areas: fewOf(near.map(nameOf), AREAS_NAMED) });

  function topOf(area: ThematicAreaFact): string {
    let top = area;
    while (top.parentId !== null) top = plan.get('ThematicArea', top.parentId);
    return top.id;
  }
}

/** SUGGEST_OWN_THEME {themes, areas}: it names an area among its own themes. */
function ownThemes({ thematics }: OrganisationFact, { areas }: Situation): FoundReason | null {
  const { names, about } = namesOfAreas(thematics, areas);
  return found('SUGGEST_OWN_THEME', names, { themes: names, areas: about });
}

/** SUGGEST_REGION_PRIORITY {region, priorities, areas}: its region has made an area one of its S3 priorities. */
function regionPriorities({ regionId }: OrganisationFact, { plan, areas }: Situation): FoundReason | null {
  const { name, s3Priorities } = plan.get('Region', regionId);
  const { names, about } = namesOfAreas(s3Priorities, areas);
  return found('SUGGEST_REGION_PRIORITY', names, { region: name, priorities: names, areas: about });
}

/** SUGGEST_PAST_PROJECT {organisations, projects}: it did projects with one of the team before. */
function pastProjects({ id }: OrganisationFact, { plan, team }: Situation): FoundReason | null {
  const projects = plan
    .table('PastProject')
    .filter(({ partnerIds }) => partnerIds.includes(id) && team.some((member) => partnerIds.includes(member.id)));
  const organisations = team.filter((member) => projects.some(({ partnerIds }) => partnerIds.includes(member.id)));
  return found('SUGGEST_PAST_PROJECT', projects, {
    organisations: organisations.map(({ shortName }) => shortName),
    projects: fewOf(projects.map(({ acronym }) => acronym)),
  });
}

/** SUGGEST_LETTER {organisations, regions}: a letter of support names it together with one of the team. */
function letters({ id }: OrganisationFact, { plan, team }: Situation): FoundReason | null {
  const both = plan
    .table('LetterOfSupport')
    .filter(({ nameIds }) => nameIds.includes(id) && team.some((member) => nameIds.includes(member.id)));
  const organisations = team.filter((member) => both.some(({ nameIds }) => nameIds.includes(member.id)));
  return found('SUGGEST_LETTER', both, {
    organisations: organisations.map(({ shortName }) => shortName),
    regions: [...new Set(both.map(({ regionId }) => plan.get('Region', regionId).name))],
  });
}

/** SUGGEST_LESS_DEVELOPED {region}: it is at home in a less developed region, and nobody of the team is. */
function lessDeveloped({ regionId }: OrganisationFact, { plan, team }: Situation): FoundReason | null {
  const isLess = (id: string): boolean => plan.get('Region', id).cohesionCategory === 'LESS_DEVELOPED';
  if (!isLess(regionId) || team.some((member) => isLess(member.regionId))) return null;
  const { name } = plan.get('Region', regionId);
  return found('SUGGEST_LESS_DEVELOPED', [name], { region: name });
}

function found(code: string, evidence: readonly unknown[], params: Params): FoundReason | null {
  return evidence.length === 0 ? null : { statement: { code, params }, count: evidence.length };
}

function nameOf({ code, title }: ThematicAreaFact): string {
  return `${code} ${title}`;
}

/** Those of some names that say the same as (a part of) an area's title, and the areas that they speak of. */
function namesOfAreas(
  names: readonly string[],
  areas: readonly ThematicAreaFact[],
): { names: string[]; about: string[] } {
  const speaking = names.filter((name) => areas.some(({ title }) => speaksOf(name, title)));
  const about = areas.filter(({ title }) => speaking.some((name) => speaksOf(name, title)));
  return { names: speaking, about: about.map(nameOf) };
}

/** True when a name holds a part of a title, or is held in it; parts end at colons and commas. */
function speaksOf(name: string, title: string): boolean {
  const said = normaliseName(name);
  return title
    .split(/[:,;]/)
    .map(normaliseName)
    .some((part) => holds(said, part) || holds(part, said));
}

function holds(longer: string, shorter: string): boolean {
  return shorter.length >= SHORTEST_NAME && longer.includes(shorter);
}
