import type { Fact } from '../plan/fact.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { PartnerReportStatus, PeriodStatus } from './period.status.js';

export interface ReportingPeriodFact extends Fact {
  readonly number: number;
  readonly title: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** When the partner reports are due. */
  readonly dueDate: LocalDate;
  readonly status: PeriodStatus;
}

export interface PartnerReportFact extends Fact {
  readonly periodId: string;
  readonly organisationId: string;
  readonly status: PartnerReportStatus;
  readonly submittedAt: Instant | null;
  readonly late: boolean;
}
