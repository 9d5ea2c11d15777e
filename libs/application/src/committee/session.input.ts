import type { DecisionKind, SessionKind } from '@roadbook/domain';
import type { Optional } from '../input/input-check.js';

/** The inputs of the session use cases; fields as in contract.graphql. Dates are local dates. */
export interface PlanSession {
  readonly partnership: string;
  readonly title: string;
  readonly date: string;
  readonly kind?: Optional<SessionKind>;
  /** What is known to come up; when it is empty, convening proposes one. */
  readonly agenda?: Optional<readonly AgendaItem[]>;
  /** The number of the session without a quorum whose agenda this one takes up again. */
  readonly reconvenes?: Optional<number>;
  /** Short name or alias of the voter that chairs; the coordinator when it is not given. */
  readonly chair?: Optional<string>;
}

export interface AgendaItem {
  readonly title: string;
  readonly kind?: Optional<DecisionKind>;
  readonly subjects?: Optional<readonly string[]>;
  readonly minutes?: Optional<number>;
}

export interface AddAgendaItem {
  readonly partnership: string;
  readonly session: number;
  readonly item: AgendaItem;
}

export interface UpdateAgenda {
  readonly partnership: string;
  readonly session: number;
  readonly expectedVersion: number;
  /** All items, in their order. */
  readonly agenda: readonly AgendaItem[];
}

export interface SessionStep {
  readonly partnership: string;
  readonly number: number;
}

export interface CancelSession extends SessionStep {
  readonly reason: string;
}

export interface RecordAttendance {
  readonly partnership: string;
  readonly session: number;
  /** Short names or aliases. */
  readonly present: readonly string[];
  readonly proxies?: Optional<readonly ProxyInput[]>;
}

export interface ProxyInput {
  readonly absent: string;
  readonly heldBy: string;
}
