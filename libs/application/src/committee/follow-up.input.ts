import type { Optional } from '../input/input-check.js';

/** The inputs of the use cases about follow-ups. Dates are local dates. */
export interface AddFollowUp {
  readonly partnership: string;
  /** The number of the session that notes it; none for one that no session noted. */
  readonly session?: Optional<number>;
  readonly text: string;
  /** Short name or alias of a member, authorities and agencies included. */
  readonly owner: string;
  readonly dueDate: string;
}

export interface CompleteFollowUp {
  readonly partnership: string;
  /** Its id. */
  readonly followUp: string;
  /** When it was done: today or earlier. */
  readonly date: string;
  readonly evidence: string;
}

export interface ReopenFollowUp {
  readonly partnership: string;
  readonly followUp: string;
  readonly reason: string;
}
