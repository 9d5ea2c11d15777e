import type {
  DeliverableFact,
  DeliverableVersionFact,
  ReviewFact,
  ReviewOutcome,
} from '../deliverable/deliverable.facts.js';
import { deliverableTransitions } from '../deliverable/deliverable.rules.js';
import { DELIVERABLE_MACHINE, type DeliverableStatus } from '../deliverable/deliverable.status.js';
import type { Phase } from '../partnership/phase.status.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { Transition } from '../shared/transition.js';
import type { ActionView } from './action.view.js';
import type { DecisionView } from './committee.view.js';
import { mendable } from './mending.view.js';
import type { OrganisationView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** The verbs by which the coordinator reviews. */
const REVIEWS = ['accept', 'acceptWithConditions', 'requestRevision'] as const;

/** A deliverable as the API shows it. */
export class DeliverableView {
  constructor(
    private readonly picture: Picture,
    readonly fact: DeliverableFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get code(): string {
    return this.fact.code;
  }
  get version(): number {
    return this.fact.version;
  }
  get updatedAt(): Instant {
    return this.fact.updatedAt;
  }
  get action(): ActionView {
    return this.picture.actions.get(this.fact.actionId);
  }
  get title(): string {
    return this.fact.title;
  }
  get publicSummary(): string | null {
    return this.fact.publicSummary;
  }
  get phase(): Phase {
    return this.fact.phase;
  }
  get lead(): OrganisationView {
    return this.picture.organisations.get(this.fact.leadId);
  }
  get type(): string {
    return this.fact.type;
  }
  get level(): string {
    return this.fact.level;
  }
  get dueDate(): LocalDate {
    return this.fact.dueDate;
  }
  get baselineDate(): LocalDate | null {
    return this.fact.baselineDate;
  }
  get main(): boolean {
    return this.fact.main;
  }
  get businessPlan(): boolean {
    return this.fact.businessPlan;
  }
  get status(): DeliverableStatus {
    return this.fact.status;
  }
  get overdue(): boolean {
    return this.picture.insight.isOverdue(this.picture.full('Deliverable', this.fact.id));
  }
  /** The versions, in the order of their numbers. */
  get versions(): DeliverableVersionView[] {
    const facts = this.picture.plan.table('DeliverableVersion').with('deliverableId', this.fact.id);
    return this.picture.deliverableVersions.list(facts.sort((left, right) => left.number - right.number));
  }
  /** The reviews, oldest first. */
  get reviews(): ReviewView[] {
    return this.picture.reviews.list(this.picture.plan.table('Review').with('deliverableId', this.fact.id));
  }
  /** The decisions about it. */
  get decisions(): DecisionView[] {
    const decisions = this.picture.plan.table('Decision').filter((row) => row.subjects.includes(this.fact.code));
    return this.picture.decisions.list(decisions.sort((left, right) => left.number - right.number));
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, deliverableTransitions(plan, this.fact, asker), {
      machine: DELIVERABLE_MACHINE,
      led: 'LEAD',
      coordinators: REVIEWS,
      organisationId: this.fact.leadId,
    });
  }
}

/** A version of a deliverable. */
export class DeliverableVersionView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: DeliverableVersionFact,
  ) {}

  get number(): number {
    return this.fact.number;
  }
  get url(): string | null {
    return this.fact.url;
  }
  get fileId(): string | null {
    return this.fact.fileId;
  }
  get at(): Instant {
    return this.fact.at;
  }
  /** The person's display name. */
  get by(): string {
    return this.picture.nameOf(this.fact.byId);
  }
  get note(): string | null {
    return this.fact.note;
  }
  get lateReason(): string | null {
    return this.fact.lateReason;
  }
  get draft(): boolean {
    return this.fact.draft;
  }
}

/** A review of a deliverable's last version. */
export class ReviewView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: ReviewFact,
  ) {}

  get at(): Instant {
    return this.fact.at;
  }
  /** The person's display name. */
  get by(): string {
    return this.picture.nameOf(this.fact.byId);
  }
  get outcome(): ReviewOutcome {
    return this.fact.outcome;
  }
  get comment(): string {
    return this.fact.comment;
  }
  get conditions(): readonly string[] {
    return this.fact.conditions;
  }
  get decision(): DecisionView | null {
    return this.picture.decisions.find(this.fact.decisionId);
  }
}
