import type { Fact } from '../plan/fact.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { Phase } from '../partnership/phase.status.js';
import type { ActionStatus } from './action.status.js';

export const PRIORITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Priority = (typeof PRIORITIES)[number];
export const HEALTHS = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const;
export type Health = (typeof HEALTHS)[number];
export const RESPONSIBILITIES = ['RESPONSIBLE', 'SUPPORT', 'CONSULTED', 'INFORMED'] as const;
export type Responsibility = (typeof RESPONSIBILITIES)[number];
/** The responsibilities that do work; CONSULTED and INFORMED do not count where regions are counted (domain.md, "Gates"). */
export const WORKING: readonly Responsibility[] = ['RESPONSIBLE', 'SUPPORT'];
export const DEPENDENCY_TYPES = ['FS', 'SS', 'FF', 'SF'] as const;
/** How an action hangs on another: FS: it starts after the other's finish; SS, FF and SF accordingly. */
export type DependencyType = (typeof DEPENDENCY_TYPES)[number];

export interface ContributorFact {
  readonly organisationId: string;
  readonly responsibility: Responsibility;
}

export interface DependencyFact {
  /** The predecessor. */
  readonly actionId: string;
  readonly type: DependencyType;
  /** Days to wait; negative for a lead. */
  readonly lagDays: number;
}

export interface ActionFact extends Fact {
  /** `A<activity>.<n>`. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly activityId: string;
  readonly leadId: string;
  readonly contributors: readonly ContributorFact[];
  readonly objectiveIds: readonly string[];
  readonly thematicAreaIds: readonly string[];
  readonly priority: Priority;
  readonly phase: Phase;
  readonly finalPhase: Phase;
  readonly status: ActionStatus;
  /** Why it is on hold, cancelled or rejected. */
  readonly statusReason: string | null;
  /** Percent, 0 to 100. */
  readonly progress: number;
  readonly declaredHealth: Health | null;
  readonly plannedStart: LocalDate;
  readonly plannedEnd: LocalDate;
  readonly baselineStart: LocalDate | null;
  readonly baselineEnd: LocalDate | null;
  readonly actualStart: LocalDate | null;
  readonly actualEnd: LocalDate | null;
  readonly dependencies: readonly DependencyFact[];
}

/** True for an action that has begun; its start stands. */
export function isBegunAction({ actualStart, actualEnd }: Pick<ActionFact, 'actualStart' | 'actualEnd'>): boolean {
  return (actualStart ?? actualEnd) !== null;
}

export interface ProgressReportFact extends Fact {
  readonly actionId: string;
  readonly at: Instant;
  /** Opaque id of the account. */
  readonly byId: string;
  readonly progress: number;
  readonly health: Health;
  readonly summary: string;
  readonly nextSteps: string | null;
  /** The reporting period whose partner report it comes from; null when it was made by itself. */
  readonly periodId: string | null;
}
