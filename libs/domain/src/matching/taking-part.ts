import type { ActionFact } from '../action/action.facts.js';
import { WORKING } from '../action/action.facts.js';
import { DROPPED_STATUSES } from '../action/action.status.js';
import type { Plan } from '../plan/plan.js';

/** The actions that take part in the plan, in the order of their codes: neither cancelled nor rejected. */
export function standingActions(plan: Plan): ActionFact[] {
  return plan.actions().filter(({ status }) => !DROPPED_STATUSES.includes(status));
}

/** The ids of those who do the work of an action: its lead, and the contributors that work (domain.md, "Gates"). */
export function workersOf({ leadId, contributors }: ActionFact): string[] {
  const ids = contributors
    .filter(({ responsibility }) => WORKING.includes(responsibility))
    .map(({ organisationId }) => organisationId);
  return [...new Set([leadId, ...ids])];
}

/** For every thematic area its own id and those of the areas below it: who works in a part works in the whole. */
export function areasWithin(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const areas = plan.table('ThematicArea').rows();
  const within = new Map(areas.map(({ id }) => [id, new Set([id])]));
  for (const area of areas) {
    for (let above = area.parentId; above !== null; above = plan.get('ThematicArea', above).parentId) {
      within.get(above)!.add(area.id);
    }
  }
  return within;
}

/** True for an action that is about one of the areas. */
export function isAbout({ thematicAreaIds }: ActionFact, areaIds: ReadonlySet<string>): boolean {
  return thematicAreaIds.some((id) => areaIds.has(id));
}
