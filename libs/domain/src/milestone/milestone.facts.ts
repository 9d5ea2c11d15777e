import type { Fact } from '../plan/fact.js';
import type { LocalDate } from '../shared/calendar.js';
import type { Phase } from '../partnership/phase.status.js';
import type { MilestoneStatus } from './milestone.status.js';

export interface MilestoneFact extends Fact {
  /** `MS<activity>.<n>.<k>`. */
  readonly code: string;
  readonly actionId: string;
  readonly title: string;
  readonly phase: Phase;
  readonly dueDate: LocalDate;
  readonly baselineDate: LocalDate | null;
  /** The means of verification. */
  readonly verification: string;
  readonly status: MilestoneStatus;
  readonly reachedOn: LocalDate | null;
  readonly evidence: string | null;
  readonly dropReason: string | null;
}
