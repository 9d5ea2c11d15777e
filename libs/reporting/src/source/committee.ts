import type {
  DecisionEffect,
  DecisionKind,
  DecisionMethod,
  DecisionOutcome,
  LocalDate,
  MinutesBlock,
  SessionKind,
  SessionStatus,
  Vote,
} from '@roadbook/domain';
import type { ChangeSource } from './change.js';
import type { OrganisationSource } from './organisation.js';

/** A session of the committee, as its meeting file and its minutes tell it. */
export interface SessionSource extends SessionName {
  readonly title: string;
  readonly kind: SessionKind;
  readonly status: SessionStatus;
  readonly chair: OrganisationSource;
  readonly agenda: readonly AgendaItemSource[];
  /** True when the agenda is only what the plan proposes, because the session has none yet. */
  readonly agendaProposed: boolean;
  /** One row for each voter, once attendance was recorded. */
  readonly attendance: readonly AttendanceSource[];
  readonly quorum: { readonly required: number; readonly present: number; readonly met: boolean };
  /** The date on which the agenda was sent. */
  readonly convenedOn: LocalDate | null;
  /** Days between the sending of the agenda and the session; null before that. */
  readonly noticeDays: number | null;
  readonly shortNotice: boolean;
  readonly reconvenes: SessionName | null;
  readonly cancelReason: string | null;
  /** What the minutes say; empty before they are drafted. */
  readonly minutes: readonly MinutesBlock[];
  readonly minutesCirculatedOn: LocalDate | null;
  readonly minutesAdoptedOn: LocalDate | null;
  /** The day on which circulated minutes are adopted unless somebody objects; null when somebody has, or the committee is asked. */
  readonly minutesTacitlyOn: LocalDate | null;
  readonly objections: readonly ObjectionSource[];
}

export interface SessionName {
  readonly number: number;
  readonly date: LocalDate;
}

export interface AgendaItemSource {
  readonly position: number;
  readonly title: string;
  readonly kind: DecisionKind | null;
  readonly subjects: readonly string[];
  readonly minutes: number | null;
  /** Added after the agenda was sent. */
  readonly late: boolean;
  readonly consulted: readonly OrganisationSource[];
}

export interface AttendanceSource {
  readonly organisation: OrganisationSource;
  readonly present: boolean;
  readonly heldBy: OrganisationSource | null;
}

export interface ObjectionSource {
  readonly organisation: OrganisationSource;
  readonly reason: string;
  /** The date of it. */
  readonly on: LocalDate;
}

export interface DecisionSource {
  readonly number: number;
  readonly kind: DecisionKind;
  readonly subjects: readonly string[];
  readonly outcome: DecisionOutcome;
  readonly effect: DecisionEffect;
  readonly text: string;
  readonly conditions: readonly string[];
  readonly votes: { readonly for: number; readonly against: number; readonly abstain: number };
  /** Who voted how; empty for a consensus. */
  readonly rollCall: readonly { readonly organisation: OrganisationSource; readonly vote: Vote }[];
  readonly method: DecisionMethod;
  readonly overrideReason: string | null;
  readonly vetoUntil: LocalDate | null;
  readonly veto: ObjectionSource | null;
  readonly session: SessionName;
  /** What its conditions left to do. */
  readonly followUps: readonly FollowUpSource[];
  /** What it changed, once per thing. */
  readonly effects: readonly ChangeSource[];
}

export interface FollowUpSource {
  readonly text: string;
  readonly owner: OrganisationSource;
  readonly dueDate: LocalDate;
  readonly doneOn: LocalDate | null;
  readonly overdue: boolean;
  readonly evidence: string | null;
  /** The number of the decision that it comes from. */
  readonly decisionNumber: number | null;
  /** The number of the session that it comes from, by a decision or on its own. */
  readonly sessionNumber: number | null;
}
