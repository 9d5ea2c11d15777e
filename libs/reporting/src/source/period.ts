import type {
  Decimal,
  Health,
  Indicator,
  Instant,
  LocalDate,
  PartnerReportStatus,
  PeriodStatus,
  ReportSubject,
  Responsibility,
} from '@roadbook/domain';
import type { OrganisationSource } from './organisation.js';

/** A reporting period and what its partner reports say. */
export interface PeriodSource {
  readonly number: number;
  readonly title: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly dueDate: LocalDate;
  readonly status: PeriodStatus;
  /** Its closed versions, the first in front. */
  readonly versions: readonly PeriodVersionSource[];
  /** One for each partner that owes one, whether it has begun or not. */
  readonly partnerReports: readonly PartnerReportSource[];
  /** Of the reports that were submitted; empty while none was. */
  readonly indicatorTotals: readonly IndicatorTotalSource[];
}

export interface PeriodVersionSource {
  readonly number: number;
  readonly closedOn: LocalDate;
  readonly reopenedOn: LocalDate | null;
  /** Why it was reopened. */
  readonly reason: string | null;
}

export interface PartnerReportSource {
  readonly organisation: OrganisationSource;
  readonly status: PartnerReportStatus;
  readonly submittedAt: Instant | null;
  readonly late: boolean;
  /** What was written, nothing that is only filled in from the plan. */
  readonly lines: readonly ReportLineSource[];
  readonly indicators: readonly { readonly indicator: Indicator; readonly value: Decimal }[];
  readonly remarks: string | null;
}

/** What a partner says of one thing. */
export interface ReportLineSource {
  readonly thing: ReportSubject;
  /** Follow-ups have none. */
  readonly code: string | null;
  readonly title: string;
  /** The partner's part in an action; null for other things. */
  readonly role: 'LEAD' | Responsibility | null;
  readonly text: string;
  /** Percent. */
  readonly progress: number | null;
  readonly health: Health | null;
  readonly nextSteps: string | null;
}

/** The sum of one indicator; FUNDING_SECURED in euro. Regions and partners in the order in which they are to be shown. */
export interface IndicatorTotalSource {
  readonly indicator: Indicator;
  readonly total: Decimal;
  readonly byRegion: readonly { readonly region: { readonly name: string }; readonly value: Decimal }[];
  readonly byPartner: readonly { readonly organisation: OrganisationSource; readonly value: Decimal }[];
}

/** What was reported about an action on one day, with a partner report or without. */
export interface ProgressSource {
  /** The code of the action. */
  readonly action: string;
  readonly on: LocalDate;
  readonly progress: number;
  readonly health: Health;
  readonly summary: string;
  readonly nextSteps: string | null;
}
