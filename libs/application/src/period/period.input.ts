import type { Optional } from '../input/input-check.js';

/** The inputs of the reporting period use cases; fields as in contract.graphql. Dates are local dates. */
export interface OpenPeriod {
  readonly partnership: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly dueDate: string;
}

export interface ClosePeriod {
  readonly partnership: string;
  readonly number: number;
}

export interface ReopenPeriod extends ClosePeriod {
  readonly reason: string;
}

/** The report of one partner in one period. */
export interface OfPartnerReport {
  readonly partnership: string;
  /** The period's number. */
  readonly period: number;
  /** Short name or alias; the asker's own when it is not given. */
  readonly organisation?: Optional<string>;
}

/** What is written into one line. What is not given stays as the line shows it; null or an empty text takes it away. */
export interface ReportLineInput {
  readonly thing: string;
  /** Its code, or its id: follow-ups have no code. */
  readonly subject: string;
  readonly text?: Optional<string>;
  /** Percent. */
  readonly progress?: Optional<number>;
  readonly health?: Optional<string>;
  readonly nextSteps?: Optional<string>;
}

export interface IndicatorInput {
  readonly indicator: string;
  /** A decimal; null takes the value back. */
  readonly value?: Optional<string>;
}

/** What is written into a report: only what is given changes, of the lines and indicators only those that are named. */
export interface ReportContent {
  readonly lines?: Optional<readonly ReportLineInput[]>;
  readonly indicators?: Optional<readonly IndicatorInput[]>;
  /** Not given: stays; null or empty: taken away. */
  readonly remarks?: Optional<string>;
}

export interface SavePartnerReport extends OfPartnerReport, ReportContent {}

export interface ReturnPartnerReport extends OfPartnerReport {
  readonly comment: string;
}

export interface CreateUpdateLink extends OfPartnerReport {
  /** An instant, at most 90 days ahead; 30 days after the reports are due when it is not given. */
  readonly expiresAt?: Optional<string>;
  /** The id of a contact of the organisation, to whom the link is mailed. */
  readonly sendTo?: Optional<string>;
}

export interface RevokeUpdateLink {
  readonly partnership: string;
  readonly id: string;
}
