import type {
  AgendaItemFact,
  AttendanceFact,
  CommitteeSessionFact,
  DecisionEffect,
  DecisionFact,
  DecisionKind,
  DecisionMethod,
  DecisionOutcome,
  FollowUpFact,
  Vote,
  VoteFact,
} from '../committee/committee.facts.js';
import type { Quorum } from '../committee/quorum.rules.js';
import { countVotes, type VoteCount } from '../committee/vote.rules.js';
import { sessionTransitions } from '../committee/session.rules.js';
import type { SessionKind, SessionStatus } from '../committee/session.status.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { Transition } from '../shared/transition.js';
import type { OrganisationView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** A session of the steering committee as the API shows it. */
export class CommitteeSessionView {
  constructor(
    private readonly picture: Picture,
    readonly fact: CommitteeSessionFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get number(): number {
    return this.fact.number;
  }
  get title(): string {
    return this.fact.title;
  }
  get date(): LocalDate {
    return this.fact.date;
  }
  get kind(): SessionKind {
    return this.fact.kind;
  }
  get status(): SessionStatus {
    return this.fact.status;
  }
  get agenda(): readonly AgendaItemFact[] {
    return this.fact.agenda;
  }
  /** One row for each voter, once attendance was recorded. */
  get attendance(): AttendanceView[] {
    return this.fact.attendance.map((fact) => new AttendanceView(this.picture, fact));
  }
  get quorum(): Quorum {
    return this.picture.insight.quorum(this.fact);
  }
  get decisions(): DecisionView[] {
    const facts = this.picture.plan.table('Decision').with('sessionId', this.fact.id);
    return this.picture.decisions.list(facts.sort((left, right) => left.number - right.number));
  }
  get convenedAt(): Instant | null {
    return this.fact.convenedAt;
  }
  get reconvenes(): CommitteeSessionView | null {
    return this.picture.sessions.find(this.fact.reconvenesId);
  }
  get cancelReason(): string | null {
    return this.fact.cancelReason;
  }
  get minutes(): unknown {
    return this.fact.minutes ?? null;
  }
  get transitions(): readonly Transition[] {
    return sessionTransitions(this.picture.plan, this.fact, this.picture.asker);
  }
}

/** Whether a voter is at a session, or who holds its proxy. */
export class AttendanceView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: AttendanceFact,
  ) {}

  get organisation(): OrganisationView {
    return this.picture.organisations.get(this.fact.organisationId);
  }
  get present(): boolean {
    return this.fact.present;
  }
  get heldBy(): OrganisationView | null {
    return this.picture.organisations.find(this.fact.heldById);
  }
}

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

/** A task that a decision, or a condition of one, left to an organisation. */
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
}
