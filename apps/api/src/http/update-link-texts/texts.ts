import type { Health, Indicator, PartnerReportStatus, ReportRole, ReportSubject } from '@roadbook/domain';

/** Every text of the page behind an update link, in one language. Reasons and faults come from the message catalogue. */
export interface UpdateLinkTexts {
  /** The language's tag. */
  readonly language: string;
  readonly title: (organisation: string) => string;
  readonly intro: (period: string, start: string, end: string, dueDate: string) => string;
  readonly expires: (date: string) => string;
  readonly status: Readonly<Record<PartnerReportStatus, string>>;
  readonly late: string;
  readonly closed: string;
  readonly comment: string;
  readonly saved: string;
  readonly submitted: string;
  readonly refused: string;
  readonly missing: string;
  readonly todo: string;
  readonly things: Readonly<Record<ReportSubject, string>>;
  readonly roles: Readonly<Record<ReportRole, string>>;
  readonly text: Readonly<Record<ReportSubject, string>>;
  readonly progress: string;
  readonly health: string;
  readonly noHealth: string;
  readonly healths: Readonly<Record<Health, string>>;
  readonly nextSteps: string;
  readonly indicators: string;
  readonly indicator: Readonly<Record<Indicator, string>>;
  readonly remarks: string;
  readonly save: string;
  readonly submit: string;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly tooMany: string;
}
