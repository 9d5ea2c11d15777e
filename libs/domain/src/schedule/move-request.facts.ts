import type { Fact } from '../plan/fact.js';
import type { LocalDate } from '../shared/calendar.js';
import type { MoveRequestStatus } from './move-request.status.js';

/** One action's planned dates, before and after a move. */
export interface MoveFact {
  readonly actionId: string;
  readonly fromStart: LocalDate;
  readonly fromEnd: LocalDate;
  readonly toStart: LocalDate;
  readonly toEnd: LocalDate;
}

/** That an organisation moves actions it leads, as another one asks which has moved, or wants to move, an action. */
export interface MoveRequestFact extends Fact {
  /** `MR<n>`. */
  readonly code: string;
  /** The action whose move it comes of; where the coordinator asks its lead, the action to be moved itself. */
  readonly actionId: string;
  /** Who asks. */
  readonly requesterId: string;
  /** Who is asked: the lead of all the actions to be moved. */
  readonly organisationId: string;
  readonly moves: readonly MoveFact[];
  readonly reason: string;
  readonly status: MoveRequestStatus;
  /** What the organisation asked, or who withdrew it, said to it. */
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  /** The decision that overruled it. */
  readonly decisionId: string | null;
}
