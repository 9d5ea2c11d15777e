import type { Health } from '../action/action.facts.js';
import type { Fact } from '../plan/fact.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { PartnerReportStatus, PeriodStatus } from './period.status.js';

/** What every partner report counts (domain.md, "Indicators"); FUNDING_SECURED is an amount in euro, the others are numbers. */
export const INDICATORS = [
  'SMES_REACHED',
  'EVENTS',
  'B2B_MEETINGS',
  'PROJECTS_STARTED',
  'PROPOSALS_SUBMITTED',
  'FUNDING_SECURED',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** What a line of a partner report may be about. */
export const REPORT_SUBJECTS = ['Action', 'Milestone', 'Deliverable', 'Risk', 'FollowUp'] as const;
export type ReportSubject = (typeof REPORT_SUBJECTS)[number];

/** A closed version of a period. What it held can be read again at its revision. */
export interface PeriodVersionFact {
  /** 1 for the first closing. */
  readonly number: number;
  readonly closedAt: Instant;
  /** The revision that closed it. */
  readonly revision: number;
  readonly reopenedAt: Instant | null;
  /** Why it was reopened. */
  readonly reason: string | null;
}

export interface ReportingPeriodFact extends Fact {
  readonly number: number;
  readonly title: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** When the partner reports are due. */
  readonly dueDate: LocalDate;
  readonly status: PeriodStatus;
  /** Its closed versions, the first in front; null before it was closed for the first time. */
  readonly versions: readonly PeriodVersionFact[] | null;
}

/** What a partner says about one thing. Progress, health and next steps belong to actions. */
export interface ReportLineFact {
  readonly thing: ReportSubject;
  readonly id: string;
  readonly text: string;
  /** Percent; of an action that the partner leads. */
  readonly progress: number | null;
  readonly health: Health | null;
  readonly nextSteps: string | null;
}

export interface IndicatorValueFact {
  readonly indicator: Indicator;
  /** A decimal, such as "12" or "250000.00". */
  readonly value: string;
}

export interface PartnerReportFact extends Fact {
  readonly periodId: string;
  readonly organisationId: string;
  readonly status: PartnerReportStatus;
  readonly submittedAt: Instant | null;
  readonly late: boolean;
  readonly lines: readonly ReportLineFact[] | null;
  readonly indicators: readonly IndicatorValueFact[] | null;
  /** What the partner says beside the lines. */
  readonly remarks: string | null;
  /** What the coordinator said when it returned the report. */
  readonly comment: string | null;
}
