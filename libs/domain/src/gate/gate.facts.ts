import type { Fact } from '../plan/fact.js';
import type { Instant } from '../shared/calendar.js';
import type { Phase } from '../partnership/phase.status.js';
import type { GateStatus } from './gate.status.js';

export interface GateFact extends Fact {
  /** The action that asks to enter a later phase; null for the partnership itself. */
  readonly actionId: string | null;
  readonly from: Phase;
  readonly to: Phase;
  readonly status: GateStatus;
  readonly requestedAt: Instant;
  readonly requestedById: string;
  readonly decisionId: string | null;
  /** The criteria as they stood when the gate was decided; null while it is open. */
  readonly criteria: readonly GateCriterion[] | null;
}

/** A criterion, met or not, with the codes that show it. */
export interface GateCriterion {
  readonly code: string;
  readonly met: boolean;
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly evidence: readonly string[];
}
