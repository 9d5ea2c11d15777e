import type { OrganisationFact } from '../organisation/organisation.facts.js';
import type { Draft, NewThing } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import type { RegionFact } from './partnership.facts.js';

/** The ids of things in a template, with the ids that they have got in the new partnership. */
export type Taken = ReadonlyMap<string, string>;

/** Takes a template's regions and organisations. */
export function takeOrganisations(draft: Draft, template: Plan): Map<string, string> {
  const taken = new Map<string, string>();
  for (const region of template.table('Region').rows()) {
    taken.set(region.id, draft.insert('Region', regionOf(region)).id);
  }
  for (const organisation of template.table('Organisation').rows()) {
    const regionId = taken.get(organisation.regionId)!;
    taken.set(organisation.id, draft.insert('Organisation', { ...organisationOf(organisation), regionId }).id);
  }
  return taken;
}

// Fields are named one by one, so that none goes along by mistake. Notes say what the template's sources say of each other.

function regionOf({ name, country, nuts, circle, cohesionCategory, figures, s3Priorities }: RegionFact) {
  return {
    name,
    country,
    nuts,
    circle,
    cohesionCategory,
    figures,
    s3Priorities,
    notes: [],
  } satisfies NewThing<'Region'>;
}

function organisationOf(organisation: OrganisationFact) {
  const { shortName, name, aliases, kind, label, description, profile, website, thematics, figures, competences } =
    organisation;
  const known = {
    shortName,
    name,
    aliases,
    kind,
    label,
    description,
    profile,
    website,
    thematics,
    figures,
    competences,
  };
  return { ...known, notes: [] } satisfies Omit<NewThing<'Organisation'>, 'regionId'>;
}

/** Takes a template's objectives with what shows how far they are reached, activities and thematic areas. */
export function takeMasterData(draft: Draft, template: Plan): Map<string, string> {
  const taken = new Map<string, string>();
  for (const { id, code, kind, text } of template.table('Objective').rows()) {
    taken.set(id, draft.insert('Objective', { code, kind, text }).id);
  }
  for (const { objectiveId, code, title, unit, reported, addsUp } of template.table('ObjectiveIndicator').rows()) {
    draft.insert('ObjectiveIndicator', {
      ...{ objectiveId: taken.get(objectiveId)!, code, title, unit, reported, addsUp },
      // Figures are the template's own: where it stood, what it is to reach by when, and what it came to.
      ...{ baseline: null, target: null, targetDate: null, basis: null, values: [] },
    });
  }
  for (const { id, code, title, wording } of template.table('Activity').rows()) {
    taken.set(id, draft.insert('Activity', { code, title, wording }).id);
  }
  const areas = template.table('ThematicArea');
  const takeArea = (id: string): string => {
    const known = taken.get(id);
    if (known !== undefined) return known;
    const { code, title, parentId } = areas.get(id)!;
    // The one above comes first, because this one names it.
    const made = draft.insert('ThematicArea', { code, title, parentId: parentId === null ? null : takeArea(parentId) });
    taken.set(id, made.id);
    return made.id;
  };
  for (const { id } of areas.rows()) takeArea(id);
  return taken;
}
