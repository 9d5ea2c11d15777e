import type { Phase } from '../partnership/phase.status.js';
import type { Fact } from '../plan/fact.js';
import type { LocalDate } from '../shared/calendar.js';
import type { Money } from '../shared/decimal.js';

export const CALL_TYPES = [
  'COORDINATION_AND_SUPPORT',
  'RESEARCH_AND_INNOVATION',
  'INNOVATION',
  'INVESTMENT',
  'OTHER',
] as const;
/** The type of action that a call funds. */
export type CallType = (typeof CALL_TYPES)[number];

/** The phases whose work a type of action funds; any other kind of money may serve in all of them. */
export const PHASES_OF_TYPE: Readonly<Record<CallType, readonly Phase[]>> = {
  COORDINATION_AND_SUPPORT: ['PREPARATION'],
  RESEARCH_AND_INNOVATION: ['PREPARATION', 'IMPLEMENTATION'],
  INNOVATION: ['IMPLEMENTATION'],
  INVESTMENT: ['INVESTMENT'],
  OTHER: ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'],
};

export const LOWEST_TRL = 1;
export const HIGHEST_TRL = 9;

/** A call of a funding scheme: until when one may ask for what money, and who may. */
export interface CallFact extends Fact {
  /** The toolbox item that is its scheme. */
  readonly schemeId: string;
  /** The programme's own code of it, where it has one. */
  readonly code: string | null;
  readonly name: string;
  readonly type: CallType;
  /** The day on which it opens; null: it is not known, and it counts as open. */
  readonly opens: LocalDate | null;
  /** The last day on which a proposal may be handed in. */
  readonly deadline: LocalDate;
  /** The regions that may take part; none: all. */
  readonly regionIds: readonly string[];
  /** The technology readiness level from which and up to which it funds; null: no limit. */
  readonly trlFrom: number | null;
  readonly trlTo: number | null;
  readonly budget: Money | null;
  readonly url: string | null;
  readonly note: string | null;
}
