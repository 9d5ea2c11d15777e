import { proposedFor } from '../committee/agenda.rules.js';
import { visibleBallots } from '../committee/ballot.rules.js';
import type {
  AgendaItemFact,
  AttendanceFact,
  BallotFact,
  CommitteeSessionFact,
  DecisionKind,
  ObjectionFact,
  Vote,
} from '../committee/committee.facts.js';
import { consultedOn } from '../committee/consulted.rules.js';
import { chairOf, isShortNotice, noticeDaysOf } from '../committee/convening.rules.js';
import { followUpsOf } from '../committee/follow-up.rules.js';
import { tacitAdoptionOn } from '../committee/minutes.rules.js';
import type { Quorum } from '../committee/quorum.rules.js';
import { sessionTransitions } from '../committee/session.rules.js';
import { SESSION_MACHINE, type SessionKind, type SessionStatus } from '../committee/session.status.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { Transition } from '../shared/transition.js';
import type { DecisionView, FollowUpView } from './committee.view.js';
import { mendable } from './mending.view.js';
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
  get version(): number {
    return this.fact.version;
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
  get chair(): OrganisationView {
    return this.picture.organisations.of(chairOf(this.picture.plan, this.fact));
  }
  get agenda(): AgendaItemView[] {
    return this.fact.agenda.map((item) => new AgendaItemView(this.picture, item));
  }
  /** What the plan suggests and is not on the agenda yet; nothing once the session is over. */
  get proposedAgenda(): AgendaItemView[] {
    const { plan, insight, asker } = this.picture;
    const proposed = proposedFor(plan, this.fact, asker.today, insight.findings());
    return proposed.map((item) => new AgendaItemView(this.picture, { ...item, consultedIds: consultedOn(plan, item) }));
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
  /** What it left to do, by its decisions or on its own. */
  get followUps(): FollowUpView[] {
    return this.picture.followUps.list(followUpsOf(this.picture.plan, this.fact));
  }
  get convenedAt(): Instant | null {
    return this.fact.convenedAt;
  }
  get noticeDays(): number | null {
    return noticeDaysOf(this.picture.plan, this.fact);
  }
  get shortNotice(): boolean {
    return isShortNotice(this.picture.plan, this.fact);
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
  get minutesCirculatedAt(): Instant | null {
    return this.fact.minutesCirculatedAt ?? null;
  }
  get minutesAdoptedOn(): LocalDate | null {
    return this.fact.minutesAdoptedOn ?? null;
  }
  /** The day on which circulated minutes will be adopted unless a voter objects. */
  get minutesAdoptedTacitlyOn(): LocalDate | null {
    return tacitAdoptionOn(this.picture.plan, this.fact);
  }
  get objections(): ObjectionView[] {
    return (this.fact.objections ?? []).map((fact) => new ObjectionView(this.picture, fact));
  }
  /** The ballots of a written procedure, as far as this viewer may see them. */
  get ballots(): WrittenBallotView[] {
    const ballots = visibleBallots(this.picture.plan, this.fact, this.picture.asker);
    return ballots.map((fact) => new WrittenBallotView(this.picture, fact));
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, sessionTransitions(plan, this.fact, asker), {
      machine: SESSION_MACHINE,
      led: null,
      organisationId: null,
    });
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

/** One item of an agenda. */
export class AgendaItemView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: AgendaItemFact,
  ) {}

  get position(): number {
    return this.fact.position;
  }
  get title(): string {
    return this.fact.title;
  }
  get kind(): DecisionKind | null {
    return this.fact.kind;
  }
  get subjects(): readonly string[] {
    return this.fact.subjects;
  }
  get minutes(): number | null {
    return this.fact.minutes;
  }
  get late(): boolean {
    return this.fact.late;
  }
  /** Who was asked by it; nobody before the agenda is sent. */
  get consulted(): OrganisationView[] {
    return (this.fact.consultedIds ?? []).flatMap((id) => this.picture.organisations.find(id) ?? []);
  }
}

/** An organisation's objection: to minutes, or to a decision as its veto. */
export class ObjectionView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: ObjectionFact,
  ) {}

  get organisation(): OrganisationView {
    return this.picture.organisations.get(this.fact.organisationId);
  }
  get reason(): string {
    return this.fact.reason;
  }
  get at(): Instant {
    return this.fact.at;
  }
}

/** A voter's ballot on one item of a written procedure. */
export class WrittenBallotView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: BallotFact,
  ) {}

  get position(): number {
    return this.fact.position;
  }
  get organisation(): OrganisationView {
    return this.picture.organisations.get(this.fact.organisationId);
  }
  get vote(): Vote {
    return this.fact.vote;
  }
  get comment(): string | null {
    return this.fact.comment;
  }
  get at(): Instant {
    return this.fact.at;
  }
}
