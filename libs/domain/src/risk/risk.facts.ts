import type { Fact } from '../plan/fact.js';

export interface RiskFact extends Fact {
  readonly code: string;
  readonly actionId: string | null;
  readonly title: string;
  readonly foreseen: boolean;
  /** 1 to 5, as is the impact. */
  readonly likelihood: number;
  readonly impact: number;
  readonly mitigation: string;
  readonly ownerId: string;
  readonly open: boolean;
}
