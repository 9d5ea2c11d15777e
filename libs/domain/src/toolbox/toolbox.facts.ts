import type { Fact } from '../plan/fact.js';
import type { LocalDate } from '../shared/calendar.js';

export const TOOLBOX_KINDS = ['MATCHMAKING_EVENT', 'PROJECT_OR_NETWORK', 'FUNDING_SCHEME'] as const;
export type ToolboxKind = (typeof TOOLBOX_KINDS)[number];

/** A named event, project, network or programme (concept note n. 544-572). */
export interface ToolboxItemFact extends Fact {
  readonly name: string;
  readonly kind: ToolboxKind;
  readonly description: string | null;
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  /** Its own page. */
  readonly url: string | null;
  /** The organisation that keeps it up to date; null: the coordinator. */
  readonly keeperId: string | null;
  readonly actionIds: readonly string[];
}
