import type { DeliverableStatus } from '../deliverable/deliverable.status.js';
import type { MilestoneStatus } from '../milestone/milestone.status.js';
import type { LocalDate } from '../shared/calendar.js';
import type { DeliverableView } from './deliverable.view.js';
import { Matching, scan } from './matching.js';
import type { MilestoneView } from './milestone.view.js';
import { rangeOf, type Page, type PageRequest } from './paging.js';
import type { Picture } from './picture.js';

/** Which milestones to list; what is left out restricts nothing. */
export interface MilestoneFilter {
  /** An action's code. */
  readonly action?: string | null;
  /** The organisation that leads the action. */
  readonly lead?: string | null;
  readonly status?: readonly MilestoneStatus[] | null;
  readonly dueBefore?: LocalDate | null;
  readonly missed?: boolean | null;
}

export interface MilestoneQuery extends PageRequest {
  readonly filter?: MilestoneFilter | null;
}

/** Which deliverables to list; what is left out restricts nothing. */
export interface DeliverableFilter {
  /** An action's code. */
  readonly action?: string | null;
  /** The organisation that leads the deliverable. */
  readonly lead?: string | null;
  readonly status?: readonly DeliverableStatus[] | null;
  readonly dueBefore?: LocalDate | null;
  readonly overdue?: boolean | null;
  readonly main?: boolean | null;
}

export interface DeliverableQuery extends PageRequest {
  readonly filter?: DeliverableFilter | null;
}

/**
 * The milestones that a query asks for, in the order of their codes.
 * @throws DomainError INVALID_INPUT naming `limit`, `offset` or the field of the filter that names nothing known
 */
export function listMilestones(picture: Picture, query: MilestoneQuery): Page<MilestoneView> {
  const { plan } = picture;
  const filter = query.filter ?? {};
  const matching = new Matching<'Milestone'>(plan, query);
  matching.when(filter.action, (code) => {
    const id = matching.coded('action', 'Action', code);
    return (row) => row.actionId === id;
  });
  matching.when(filter.status, (list) => (list.length === 0 ? undefined : (row) => list.includes(row.status)));
  matching.when(filter.dueBefore, (date) => (row) => row.dueDate < date);
  matching.when(filter.lead, (name) => {
    const id = matching.organisation('lead', name);
    return (row) => plan.get('Action', row.actionId).leadId === id;
  });
  matching.when(filter.missed, (missed) => (row) => picture.milestones.of(row).missed === missed);
  matching.demand();
  const { limit, offset } = rangeOf(query);
  const found = scan(matching, 'Milestone', offset, limit);
  return { items: picture.milestones.list(found.rows), totalCount: found.totalCount };
}

/**
 * The deliverables that a query asks for, in the order of their codes.
 * @throws DomainError INVALID_INPUT naming `limit`, `offset` or the field of the filter that names nothing known
 */
export function listDeliverables(picture: Picture, query: DeliverableQuery): Page<DeliverableView> {
  const { plan } = picture;
  const filter = query.filter ?? {};
  const matching = new Matching<'Deliverable'>(plan, query);
  matching.when(filter.action, (code) => {
    const id = matching.coded('action', 'Action', code);
    return (row) => row.actionId === id;
  });
  matching.when(filter.main, (main) => (row) => row.main === main);
  matching.when(filter.status, (list) => (list.length === 0 ? undefined : (row) => list.includes(row.status)));
  matching.when(filter.dueBefore, (date) => (row) => row.dueDate < date);
  matching.when(filter.lead, (name) => {
    const id = matching.organisation('lead', name);
    return (row) => row.leadId === id;
  });
  matching.when(filter.overdue, (overdue) => (row) => picture.deliverables.of(row).overdue === overdue);
  matching.demand();
  const { limit, offset } = rangeOf(query);
  const found = scan(matching, 'Deliverable', offset, limit);
  return { items: picture.deliverables.list(found.rows), totalCount: found.totalCount };
}
