import { ACCEPTED_DELIVERABLE, ADOPTED_STATUSES, isPublic, LIVE_STATUSES } from '@roadbook/domain';
import type { Words } from '../labels/labels.js';
import type {
  ActionSource,
  ActivitySource,
  DeliverableSource,
  MilestoneSource,
  PlanSource,
  ReportOptions,
} from '../source.js';

/** What every section of a report is made from. */
export interface ReportContext {
  readonly source: PlanSource;
  readonly options: ReportOptions;
  readonly words: Words;
  readonly scope: Scope;
}

/** The part of the plan that the report is about. */
export interface Scope {
  /** Activities with the actions to show; activities without any are left out. */
  readonly activities: readonly ActivitySource[];
  readonly actions: readonly ActionSource[];
  readonly milestones: readonly MilestoneOf[];
  readonly deliverables: readonly DeliverableOf[];
}

export interface MilestoneOf {
  readonly milestone: MilestoneSource;
  readonly action: ActionSource;
}

export interface DeliverableOf {
  readonly deliverable: DeliverableSource;
  readonly action: ActionSource;
}

/** True for an action that the committee has adopted, one that it cancelled later included. */
export function isAdopted(action: ActionSource): boolean {
  return ADOPTED_STATUSES.includes(action.status) || (action.status === 'CANCELLED' && action.baselineStart !== null);
}

/** True for an action that is adopted and goes on, whose health is therefore of interest. */
export function isLive(action: ActionSource): boolean {
  return LIVE_STATUSES.includes(action.status);
}

/** What may be shown of deliverables in public: accepted, main and of public level (domain.md, "The people"). */
export function isForAll(deliverable: DeliverableSource): boolean {
  return deliverable.main && isPublic(deliverable.level) && ACCEPTED_DELIVERABLE.includes(deliverable.status);
}

/** True when an organisation leads an action or has a part in it. */
export function involves(action: ActionSource, test: (organisation: ActionSource['lead']) => boolean): boolean {
  return test(action.lead) || action.contributors.some((contributor) => test(contributor.organisation));
}

/** The actions, milestones and deliverables that a report with these options shows. */
export function scopeOf(source: PlanSource, options: ReportOptions): Scope {
  const wanted = (action: ActionSource): boolean =>
    (!options.publicOnly || isAdopted(action)) &&
    (options.partnerId === undefined || involves(action, (organisation) => organisation.id === options.partnerId)) &&
    (options.region === undefined || involves(action, (organisation) => organisation.region.name === options.region));
  const activities = source.activities
    .map(({ code, title, actions }) => ({ code, title, actions: actions.filter(wanted) }))
    .filter((activity) => activity.actions.length > 0);
  const actions = activities.flatMap((activity) => activity.actions);
  const deliverables = actions.flatMap((action) => action.deliverables.map((deliverable) => ({ deliverable, action })));
  return {
    activities,
    actions,
    milestones: actions.flatMap((action) => action.milestones.map((milestone) => ({ milestone, action }))),
    deliverables: options.publicOnly ? deliverables.filter((item) => isForAll(item.deliverable)) : deliverables,
  };
}

/** True for a plan so large that its main sections begin a page each. */
export function fillsPages(scope: Scope): boolean {
  return scope.actions.length > 60;
}
