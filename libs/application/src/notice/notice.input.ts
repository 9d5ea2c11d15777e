import type { Optional } from '../input/input-check.js';

/** The inputs of the use cases about the duty to inform. Dates are local dates, organisations short names or aliases. */
interface OfNotice {
  readonly partnership: string;
  /** Opaque id. */
  readonly notice: string;
}

export interface SendNotice extends OfNotice {
  /** Opaque id of a contact of the notice's organisation. */
  readonly contact: string;
  /** True for what went out without a mail of Roadbook's, such as by letter. */
  readonly byHand?: Optional<boolean>;
  /** When it went out by hand; today when not given. */
  readonly date?: Optional<string>;
  /** How it went out, for the history. */
  readonly how?: Optional<string>;
}

export interface RecordBounce extends OfNotice {
  readonly reason: string;
}

export interface AcknowledgeNotice extends OfNotice {
  readonly date: string;
  readonly text?: Optional<string>;
}

export interface SaveContact {
  readonly partnership: string;
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly function?: Optional<string>;
}

export interface RemoveContact {
  readonly partnership: string;
  /** Opaque id. */
  readonly contact: string;
}

export interface PlanDissemination {
  readonly partnership: string;
  readonly organisation: string;
  readonly title: string;
  readonly date: string;
  /** Codes of main deliverables. */
  readonly deliverables?: Optional<readonly string[]>;
}

interface OfDissemination {
  readonly partnership: string;
  /** Opaque id. */
  readonly dissemination: string;
}

export interface MoveDissemination extends OfDissemination {
  readonly date: string;
  readonly reason?: Optional<string>;
}

export interface HoldDissemination extends OfDissemination {
  readonly date: string;
  readonly participants: number;
  readonly summary: string;
}

export interface CancelDissemination extends OfDissemination {
  readonly reason: string;
}
