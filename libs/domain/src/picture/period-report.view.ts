import type { Health } from '../action/action.facts.js';
import { say } from '../messages/index.js';
import type { OrganisationFact } from '../organisation/organisation.facts.js';
import { isAmount, type IndicatorTotal } from '../period/indicator.rules.js';
import { partnerReportForm } from '../period/partner-report-form.js';
import {
  isBeingWritten,
  writtenReport,
  type IndicatorEntry,
  type PartnerReportForm,
  type ReportFormLine,
  type ReportRole,
} from '../period/partner-report.js';
import { missingIn, missingInLine, partnerReportTransitions } from '../period/partner-report.rules.js';
import type { Indicator, PartnerReportFact, ReportSubject } from '../period/period.facts.js';
import { PARTNER_REPORT_MACHINE, type PartnerReportStatus } from '../period/period.status.js';
import type { Instant } from '../shared/calendar.js';
import type { Decimal } from '../shared/decimal.js';
import type { Transition } from '../shared/transition.js';
import type { Verdict } from '../shared/verdict.js';
import { mendable } from './mending.view.js';
import type { OrganisationView, RegionView } from './organisation.view.js';
import type { ReportingPeriodView } from './period.view.js';
import type { Picture } from './picture.js';

/** What one partner has reported in a period; MISSING until it first saves something. */
export class PartnerReportView {
  private made: PartnerReportForm | undefined;

  constructor(
    private readonly picture: Picture,
    readonly period: ReportingPeriodView,
    private readonly reporter: OrganisationFact,
    private readonly fact: PartnerReportFact | undefined,
  ) {}

  get organisation(): OrganisationView {
    return this.picture.organisations.of(this.reporter);
  }
  get status(): PartnerReportStatus {
    return this.fact?.status ?? 'MISSING';
  }
  get submittedAt(): Instant | null {
    return this.fact?.submittedAt ?? null;
  }
  /** True when it came after its due date, or has not come and the due date is over. */
  get late(): boolean {
    if (this.fact?.submittedAt) return this.fact.late;
    return this.picture.asker.today > this.period.dueDate;
  }
  /** Filled in from the plan while it is written; then, or once its period is closed, what was written. */
  get lines(): ReportLineView[] {
    return this.form.lines.map((line) => new ReportLineView(line));
  }
  get indicators(): readonly IndicatorEntry[] {
    return this.form.indicators;
  }
  get remarks(): string | null {
    return this.form.remarks;
  }
  get comment(): string | null {
    return this.fact?.comment ?? null;
  }
  /** What keeps it from being submitted; nothing once it was, or when its period is closed. */
  get missing(): Verdict {
    return this.isBeingWritten ? missingIn(this.form) : [];
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, partnerReportTransitions(plan, this.period.fact, this.reporter.id, asker), {
      machine: PARTNER_REPORT_MACHINE,
      led: 'OWNER',
      coordinators: ['return', 'accept'],
      organisationId: this.reporter.id,
    });
  }
  /** True while its partner may write it. */
  get isBeingWritten(): boolean {
    return isBeingWritten(this.period.fact, this.fact);
  }

  private get form(): PartnerReportForm {
    const { plan, asker } = this.picture;
    this.made ??= this.isBeingWritten
      ? partnerReportForm(plan, this.period.fact, this.reporter.id, asker.today)
      : writtenReport(plan, this.reporter.id, this.fact);
    return this.made;
  }
}

/** What a partner says about one thing. */
export class ReportLineView {
  constructor(readonly line: ReportFormLine) {}

  get thing(): ReportSubject {
    return this.line.thing;
  }
  get id(): string {
    return this.line.id;
  }
  get code(): string | null {
    return this.line.code;
  }
  get title(): string {
    return this.line.title ?? say({ code: 'REPORT_SUBJECT_GONE', params: {} });
  }
  get role(): ReportRole | null {
    return this.line.role;
  }
  get text(): string {
    return this.line.text;
  }
  get progress(): number | null {
    return this.line.progress;
  }
  get health(): Health | null {
    return this.line.health;
  }
  get nextSteps(): string | null {
    return this.line.nextSteps;
  }
  /** True when nothing more is asked of it. */
  get complete(): boolean {
    return missingInLine(this.line).length === 0;
  }
}

/** The sum of one indicator over what was submitted. */
export class IndicatorTotalView {
  constructor(
    private readonly picture: Picture,
    private readonly sum: IndicatorTotal,
  ) {}

  get indicator(): Indicator {
    return this.sum.indicator;
  }
  /** True for an amount in euro. */
  get amount(): boolean {
    return isAmount(this.sum.indicator);
  }
  get total(): Decimal {
    return this.sum.total;
  }
  get byRegion(): { readonly region: RegionView; readonly value: Decimal }[] {
    return this.sum.byRegion.map(({ regionId, value }) => ({ region: this.picture.regions.get(regionId), value }));
  }
  get byPartner(): { readonly organisation: OrganisationView; readonly value: Decimal }[] {
    return this.sum.byPartner.map(({ organisationId, value }) => ({
      organisation: this.picture.organisations.get(organisationId),
      value,
    }));
  }
}
