import { HEALTHS, PRIORITIES, WORKING, type ActionFact, type Health } from '../action/action.facts.js';
import type { ActionStatus } from '../action/action.status.js';
import type { Phase } from '../partnership/phase.status.js';
import type { LocalDate } from '../shared/calendar.js';
import type { ActionView } from './action.view.js';
import { Matching, scan } from './matching.js';
import { rangeOf, type Page, type PageRequest } from './paging.js';
import type { Picture } from './picture.js';
import { foldText, foldedTextOf } from './search.js';

export const ACTION_ORDERS = ['CODE', 'PLANNED_END', 'PRIORITY', 'HEALTH', 'UPDATED'] as const;
export type ActionOrder = (typeof ACTION_ORDERS)[number];

/** Which actions to list; what is left out restricts nothing, an empty list of statuses neither. */
export interface ActionFilter {
  /** An activity's code. */
  readonly activity?: string | null;
  readonly phase?: Phase | null;
  readonly status?: readonly ActionStatus[] | null;
  /** The organisation that leads. */
  readonly lead?: string | null;
  /** An organisation that leads or contributes. */
  readonly involves?: string | null;
  /** The name of a region from which the lead or a working contributor comes. */
  readonly region?: string | null;
  /** The health that the plan shows. */
  readonly health?: Health | null;
  /** Planned to end before this day. */
  readonly dueBefore?: LocalDate | null;
  /** Whether anything about it is overdue: its own end, a milestone or a deliverable. */
  readonly overdue?: boolean | null;
  /** Words that all occur in title, description or code, whatever their case and accents. */
  readonly search?: string | null;
}

export interface ActionQuery extends PageRequest {
  readonly filter?: ActionFilter | null;
  readonly orderBy?: ActionOrder | null;
}

/**
 * The actions that a query asks for; ties in the order of codes.
 * @throws DomainError INVALID_INPUT naming `limit`, `offset` or the field of the filter that names nothing known
 */
export function listActions(picture: Picture, query: ActionQuery): Page<ActionView> {
  const matching = new Matching<'Action'>(picture.plan, query);
  addTests(matching, picture, query.filter ?? {});
  matching.demand();
  const { limit, offset } = rangeOf(query);
  const order = query.orderBy ?? 'CODE';
  const simple = order === 'CODE';
  const found = scan(matching, 'Action', simple ? offset : 0, simple ? limit : Infinity);
  const rows = simple ? found.rows : sorted(found.rows, order, picture).slice(offset, offset + limit);
  return { items: picture.actions.list(rows), totalCount: found.totalCount };
}

/** The cheap conditions come first, the ones that ask the whole plan last. */
function addTests(matching: Matching<'Action'>, picture: Picture, filter: ActionFilter): void {
  if (filter.phase) matching.whenOneOf('phase', [filter.phase]);
  if (filter.status && filter.status.length > 0) matching.whenOneOf('status', filter.status);
  if (filter.activity != null) {
    matching.whenOneOf('activityId', [matching.coded('activity', 'Activity', filter.activity)]);
  }
  if (filter.lead != null) matching.whenOneOf('leadId', [matching.organisation('lead', filter.lead)]);
  matching.when(filter.dueBefore, (date) => (row) => row.plannedEnd < date);
  matching.when(filter.involves, (name) => {
    const id = matching.organisation('involves', name);
    return (row) => row.leadId === id || row.contributors.some((part) => part.organisationId === id);
  });
  matching.when(filter.region, (name) => testRegion(matching.region('region', name)));
  matching.when(filter.search, testWords);
  matching.when(filter.overdue, (overdue) => (row) => picture.isActionOverdue(row) === overdue);
  matching.when(filter.health, (health) => (row) => picture.healthOf(row.id) === health);
}

function testRegion(organisations: ReadonlySet<string> | undefined): ((row: ActionFact) => boolean) | undefined {
  if (!organisations) return undefined;
  return (row) =>
    organisations.has(row.leadId) ||
    row.contributors.some((part) => WORKING.includes(part.responsibility) && organisations.has(part.organisationId));
}

function testWords(search: string): ((row: ActionFact) => boolean) | undefined {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  return (row) => {
    const text = foldedTextOf(row);
    return words.every((word) => text.includes(word));
  };
}

/** Sorts rows that come in the order of their codes; the sort is stable, so ties keep that order. */
function sorted(rows: ActionFact[], order: Exclude<ActionOrder, 'CODE'>, picture: Picture): readonly ActionFact[] {
  switch (order) {
    case 'PLANNED_END':
      return rows.sort((left, right) => compare(left.plannedEnd, right.plannedEnd));
    case 'UPDATED':
      return rows.sort((left, right) => compare(right.updatedAt, left.updatedAt));
    case 'PRIORITY':
      return PRIORITIES.flatMap((priority) => rows.filter((row) => row.priority === priority));
    case 'HEALTH':
      return HEALTHS.toReversed().flatMap((health) => rows.filter((row) => picture.healthOf(row.id) === health));
  }
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
