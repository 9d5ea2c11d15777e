import type { ChangeKind } from '../plan/change.js';
import type { Instant } from '../shared/calendar.js';
import type { DecisionView } from './committee.view.js';

/** One field of a thing before and after a change; null where there was, or is, nothing. */
export interface FieldChangeView {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What happened to one thing. */
export interface ChangeView {
  readonly kind: ChangeKind;
  /** The kind of thing, such as `Action`. */
  readonly entity: string;
  /** Its code, or another text that people know it by. */
  readonly subject: string;
  readonly fields: readonly FieldChangeView[];
  readonly summary: string;
}

/** What lies between two moments of a plan. */
export interface ChangeSetView {
  readonly since: Instant;
  readonly until: Instant;
  readonly fromRevision: number;
  readonly toRevision: number;
  readonly totalCount: number;
  readonly changes: readonly ChangeView[];
}

/** One revision as the history shows it. */
export interface RevisionView {
  readonly number: number;
  readonly at: Instant;
  /** The person's display name. */
  readonly by: string;
  /** The opaque id by which the history names it. */
  readonly byId: string;
  readonly reason: string | null;
  readonly decision: DecisionView | null;
  readonly hash: string;
  readonly changes: readonly ChangeView[];
}

/** Which revisions are asked for; what is left out restricts nothing. */
export interface RevisionFilter {
  /** What they changed goes by this name, or belongs to what does. */
  readonly subject?: string | null;
  /** Opaque id of who made them. */
  readonly by?: string | null;
  readonly since?: Instant | null;
  readonly until?: Instant | null;
  /** Only those that carry out a decision. */
  readonly decisionsOnly?: boolean | null;
}
