import type { Fact } from '../plan/fact.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { ThingName } from '../plan/things.js';
import type { SessionKind, SessionStatus } from './session.status.js';

export const DECISION_KINDS = [
  'ADOPT_PLAN',
  'ADOPT_ACTION',
  'REJECT_ACTION',
  'PASS_GATE',
  'ACCEPT_DELIVERABLE',
  'CANCEL_ACTION',
  'REBASELINE',
  'CHANGE_LEAD',
  'ENDORSE_PROPOSAL',
  'ADMIT_MEMBER',
  'END_MEMBERSHIP',
  'ADOPT_MINUTES',
  'REVOKE_DECISION',
  'CLOSE_PARTNERSHIP',
  'OTHER',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];
export const DECISION_OUTCOMES = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'REFUSED', 'DEFERRED'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];
export const DECISION_EFFECTS = ['EXECUTED', 'PENDING', 'NONE', 'VETOED', 'REVOKED'] as const;
export type DecisionEffect = (typeof DECISION_EFFECTS)[number];
export const DECISION_METHODS = ['CONSENSUS', 'VOTE'] as const;
export type DecisionMethod = (typeof DECISION_METHODS)[number];
export const VOTES = ['FOR', 'AGAINST', 'ABSTAIN'] as const;
export type Vote = (typeof VOTES)[number];

export interface AgendaItemFact {
  readonly position: number;
  readonly title: string;
  readonly kind: DecisionKind | null;
  /** Codes of what it is about. */
  readonly subjects: readonly string[];
  /** How long it is planned to take. */
  readonly minutes: number | null;
  /** True when it came after the agenda was sent. */
  readonly late: boolean;
  /** The CONSULTED organisations of the actions it is about, to whom it was sent with the agenda; absent before that. */
  readonly consultedIds?: readonly string[];
}

export interface AttendanceFact {
  readonly organisationId: string;
  readonly present: boolean;
  /** Who holds the proxy of an absent voter. */
  readonly heldById: string | null;
}

/** A voter's ballot on one item of a written procedure; the last one counts. */
export interface BallotFact {
  /** The item's position on the agenda. */
  readonly position: number;
  readonly organisationId: string;
  readonly vote: Vote;
  readonly comment: string | null;
  readonly at: Instant;
}

/** A voter's objection to circulated minutes, which stops their tacit adoption. */
export interface ObjectionFact {
  readonly organisationId: string;
  readonly reason: string;
  readonly at: Instant;
}

export interface CommitteeSessionFact extends Fact {
  readonly number: number;
  readonly title: string;
  readonly date: LocalDate;
  readonly kind: SessionKind;
  readonly status: SessionStatus;
  readonly agenda: readonly AgendaItemFact[];
  readonly attendance: readonly AttendanceFact[];
  readonly convenedAt: Instant | null;
  /** The session without a quorum whose agenda this one takes up again; then those present decide. */
  readonly reconvenesId: string | null;
  readonly cancelReason: string | null;
  /** A rich text as the editor keeps it: a ProseMirror document in JSON; null before it is drafted. */
  readonly minutes: unknown;
  /** The organisation that chairs; null: the coordinator. */
  readonly chairId: string | null;
  readonly minutesCirculatedAt: Instant | null;
  readonly minutesAdoptedOn: LocalDate | null;
  /** Objections to the circulated minutes; null while there is none. */
  readonly objections: readonly ObjectionFact[] | null;
  /** The ballots of a written procedure; null while there is none. */
  readonly ballots: readonly BallotFact[] | null;
}

/** A field that a decision changed, kept so that it can be undone and shown. A null `field` stands for the whole thing added. */
export interface EffectFact {
  readonly thing: ThingName;
  readonly id: string;
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export interface VoteFact {
  readonly organisationId: string;
  readonly vote: Vote;
}

export interface DecisionFact extends Fact {
  readonly number: number;
  readonly kind: DecisionKind;
  readonly subjects: readonly string[];
  readonly outcome: DecisionOutcome;
  readonly effect: DecisionEffect;
  readonly text: string;
  readonly conditions: readonly ConditionFact[];
  readonly method: DecisionMethod;
  readonly votes: readonly VoteFact[];
  readonly sessionId: string;
  /** The revision that recorded it. */
  readonly revision: number;
  readonly overrideReason: string | null;
  readonly newLeadId: string | null;
  readonly plannedStart: LocalDate | null;
  readonly plannedEnd: LocalDate | null;
  /** The last day of its veto window, while it is PENDING. */
  readonly vetoUntil: LocalDate | null;
  /** Who stopped it while its window ran, and why. */
  readonly veto: ObjectionFact | null;
  readonly effects: readonly EffectFact[];
}

export interface ConditionFact {
  readonly text: string;
  readonly ownerId: string;
  readonly dueDate: LocalDate;
}

export interface FollowUpFact extends Fact {
  readonly text: string;
  readonly ownerId: string;
  readonly dueDate: LocalDate;
  readonly doneOn: LocalDate | null;
  readonly evidence: string | null;
  readonly decisionId: string | null;
  /** The session that noted it, where it comes from no decision. */
  readonly sessionId: string | null;
}
