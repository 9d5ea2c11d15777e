import type { Role } from '../identity/rights.js';
import type { Revision } from '../plan/change.js';
import type { Plan } from '../plan/plan.js';
import type { ThingName, Things } from '../plan/things.js';
import type { LocalDate } from '../shared/calendar.js';
import type { Audience } from './news.js';

/** Those who see the whole plan. */
export const READERS: readonly Role[] = ['COORDINATOR', 'PARTNER', 'COMMITTEE'];
/** Those who do their organisation's work in the plan. */
export const WORKERS: readonly Role[] = ['COORDINATOR', 'PARTNER'];
export const EVERYBODY: readonly Role[] = [...READERS, 'OBSERVER'];

/** The people of some organisations, each organisation once. */
export function peopleOf(
  organisationIds: readonly string[] | null,
  roles: readonly Role[],
  exceptId: string | null = null,
): Audience {
  return { organisationIds: organisationIds && [...new Set(organisationIds)], roles, exceptId };
}

/** One revision, with the plans before and after it as those see them who are to be told. */
export interface Happening {
  readonly before: Plan;
  readonly after: Plan;
  readonly revision: Revision;
  /** The day of the revision where the partnership is. */
  readonly day: LocalDate;
}

/** A thing before and after a revision; `before` is undefined for one that is new, or that was hidden until then. */
export interface Step<Name extends ThingName> {
  readonly before: Things[Name] | undefined;
  readonly after: Things[Name];
}

/** The things of a kind that a revision made or changed, as far as they are there to be seen. */
export function stepsOf<Name extends ThingName>({ before, after, revision }: Happening, name: Name): Step<Name>[] {
  return revision.changes.flatMap(({ thing, id }) => {
    const now = thing === name ? after.find(name, id) : undefined;
    return now ? [{ before: before.find(name, id), after: now }] : [];
  });
}

/** What tells news of a revision apart from all other news. */
export function keyOf({ revision }: Happening, what: string, id: string): string {
  return `${revision.number}:${what}:${id}`;
}

/** The path of a page of the partnership, such as `/p/4M4IOF/sessions/5`. */
export function pathOf(plan: Plan, ...parts: readonly (string | number)[]): string {
  return ['/p', plan.partnership.code, ...parts]
    .map((part, i) => (i === 0 ? part : encodeURIComponent(part)))
    .join('/');
}

export function organisationName(plan: Plan, organisationId: string): string {
  return plan.get('Organisation', organisationId).shortName;
}

/** The people of the coordinator who keep the plan. */
export function coordinators(plan: Plan, day: LocalDate, exceptId: string | null = null): Audience {
  return peopleOf([plan.coordinator(day).id], ['COORDINATOR'], exceptId);
}
