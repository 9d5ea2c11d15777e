import type { OrganisationFact } from '../organisation/organisation.facts.js';
import { indicatorTotals } from '../period/indicator.rules.js';
import { reportersOf } from '../period/partner-report.rules.js';
import type { PeriodVersionFact, ReportingPeriodFact } from '../period/period.facts.js';
import { periodTransitions, versionOf } from '../period/period.rules.js';
import { PERIOD_MACHINE, type PartnerReportStatus, type PeriodStatus } from '../period/period.status.js';
import type { LocalDate } from '../shared/calendar.js';
import type { Transition } from '../shared/transition.js';
import { mendable } from './mending.view.js';
import { IndicatorTotalView, PartnerReportView } from './period-report.view.js';
import type { Picture } from './picture.js';

/** How many partner reports of a period stand where; `late` ones are counted under their status too. */
export interface PeriodProgress {
  readonly missing: number;
  readonly drafted: number;
  readonly submitted: number;
  readonly returned: number;
  readonly accepted: number;
  readonly late: number;
}

/** A reporting period as the API shows it. */
export class ReportingPeriodView {
  private reports: PartnerReportView[] | undefined;

  constructor(
    private readonly picture: Picture,
    readonly fact: ReportingPeriodFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get number(): number {
    return this.fact.number;
  }
  get title(): string {
    return this.fact.title;
  }
  get start(): LocalDate {
    return this.fact.start;
  }
  get end(): LocalDate {
    return this.fact.end;
  }
  get dueDate(): LocalDate {
    return this.fact.dueDate;
  }
  get status(): PeriodStatus {
    return this.fact.status;
  }
  /** Its closed versions, the first in front. */
  get versions(): readonly PeriodVersionFact[] {
    return this.fact.versions ?? [];
  }
  /** The version that is being made while it is open, or that was closed last. */
  get version(): number {
    return versionOf(this.fact);
  }
  /** One for each organisation with a vote, whether it has begun its report or not. */
  get partnerReports(): PartnerReportView[] {
    this.reports ??= this.makeReports();
    return this.reports;
  }
  get progress(): PeriodProgress {
    const reports = this.partnerReports;
    const count = (status: PartnerReportStatus): number => reports.filter((report) => report.status === status).length;
    return {
      missing: count('MISSING'),
      drafted: count('DRAFT'),
      submitted: count('SUBMITTED'),
      returned: count('RETURNED'),
      accepted: count('ACCEPTED'),
      late: reports.filter((report) => report.late).length,
    };
  }
  /** The sums of what was submitted or accepted in it; none while nothing was. */
  get indicatorTotals(): IndicatorTotalView[] {
    const { plan } = this.picture;
    return indicatorTotals(plan, [this.fact]).map((total) => new IndicatorTotalView(this.picture, total));
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, periodTransitions(plan, this.fact, asker), {
      machine: PERIOD_MACHINE,
      led: null,
      organisationId: null,
    });
  }

  private makeReports(): PartnerReportView[] {
    const { plan, asker } = this.picture;
    const facts = plan.table('PartnerReport').with('periodId', this.fact.id);
    const owing = this.picture.reduced ? [] : reportersOf(plan, this.fact, asker.today);
    const organisations = new Map<string, OrganisationFact>(
      owing.map((organisation) => [organisation.id, organisation]),
    );
    for (const fact of facts) organisations.set(fact.organisationId, plan.get('Organisation', fact.organisationId));
    const factOf = new Map(facts.map((fact) => [fact.organisationId, fact]));
    return [...organisations.values()].map(
      (organisation) => new PartnerReportView(this.picture, this, organisation, factOf.get(organisation.id)),
    );
  }
}
