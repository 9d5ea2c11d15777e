import type {
  DecisionEffect,
  DecisionFact,
  DecisionKind,
  DecisionMethod,
  DecisionOutcome,
  FollowUpFact,
  Vote,
  VoteFact,
} from '../committee/committee.facts.js';
import { DECISION_MACHINE } from '../committee/decision.status.js';
import { followUpTransitions } from '../committee/follow-up.rules.js';
import { FOLLOW_UP_MACHINE } from '../committee/follow-up.status.js';
import { decisionTransitions } from '../committee/veto.rules.js';
import { countVotes, type VoteCount } from '../committee/vote.rules.js';
import type { LocalDate } from '../shared/calendar.js';
import type { Transition } from '../shared/transition.js';
import { ObjectionView, type CommitteeSessionView } from './committee-session.view.js';
import { mendable } from './mending.view.js';
import type { MoveRequestView } from './move.view.js';
import type { OrganisationView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** A decision of the committee as the API shows it. */
export class DecisionView {
  constructor(
    private readonly picture: Picture,
    readonly fact: DecisionFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get number(): number {
    return this.fact.number;
  }
  get kind(): DecisionKind {
    return this.fact.kind;
  }
  get subjects(): readonly string[] {
    return this.fact.subjects;
  }
  get outcome(): DecisionOutcome {
    return this.fact.outcome;
  }
  get effect(): DecisionEffect {
    return this.fact.effect;
  }
  get text(): string {
    return this.fact.text;
  }
  /** The texts of its conditions; owners and due dates stand in the follow-ups. */
  get conditions(): string[] {
    return this.fact.conditions.map((condition) => condition.text);
  }
  get followUps(): FollowUpView[] {
    return this.picture.followUps.list(this.picture.plan.table('FollowUp').with('decisionId', this.fact.id));
  }
  /** The move requests that it overruled. */
  get moveRequests(): MoveRequestView[] {
    return this.picture.moveRequests.list(this.picture.plan.table('MoveRequest').with('decisionId', this.fact.id));
  }
  get method(): DecisionMethod {
    return this.fact.method;
  }
  get votes(): VoteCount {
    return countVotes(this.fact.votes);
  }
  /** Who voted how; empty for a consensus. */
  get rollCall(): BallotView[] {
    return this.fact.votes.map((fact) => new BallotView(this.picture, fact));
  }
  get session(): CommitteeSessionView {
    return this.picture.sessions.get(this.fact.sessionId);
  }
  get revision(): number {
    return this.fact.revision;
  }
  get overrideReason(): string | null {
    return this.fact.overrideReason;
  }
  get newLead(): OrganisationView | null {
    return this.picture.organisations.find(this.fact.newLeadId);
  }
  get plannedStart(): LocalDate | null {
    return this.fact.plannedStart;
  }
  get plannedEnd(): LocalDate | null {
    return this.fact.plannedEnd;
  }
  get vetoUntil(): LocalDate | null {
    return this.fact.vetoUntil;
  }
  get veto(): ObjectionView | null {
    return this.fact.veto ? new ObjectionView(this.picture, this.fact.veto) : null;
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, decisionTransitions(plan, this.fact, asker), {
      machine: DECISION_MACHINE,
      led: null,
      organisationId: null,
    });
  }
}

/** One organisation's vote. */
export class BallotView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: VoteFact,
  ) {}

  get organisation(): OrganisationView {
    return this.picture.organisations.get(this.fact.organisationId);
  }
  get vote(): Vote {
    return this.fact.vote;
  }
}

/** A task that a session, a decision, or a condition of one, left to an organisation. */
export class FollowUpView {
  constructor(
    private readonly picture: Picture,
    readonly fact: FollowUpFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get text(): string {
    return this.fact.text;
  }
  get owner(): OrganisationView {
    return this.picture.organisations.get(this.fact.ownerId);
  }
  get dueDate(): LocalDate {
    return this.fact.dueDate;
  }
  get doneOn(): LocalDate | null {
    return this.fact.doneOn;
  }
  get evidence(): string | null {
    return this.fact.evidence;
  }
  get overdue(): boolean {
    return this.fact.doneOn === null && this.fact.dueDate < this.picture.asker.today;
  }
  get decision(): DecisionView | null {
    return this.picture.decisions.find(this.fact.decisionId);
  }
  /** The session that noted it, or whose decision left it. */
  get session(): CommitteeSessionView | null {
    return this.picture.sessions.find(this.fact.sessionId) ?? this.decision?.session ?? null;
  }
  get transitions(): readonly Transition[] {
    return mendable(this.picture, followUpTransitions(this.fact, this.picture.asker), {
      machine: FOLLOW_UP_MACHINE,
      led: 'OWNER',
      organisationId: this.fact.ownerId,
    });
  }
}
