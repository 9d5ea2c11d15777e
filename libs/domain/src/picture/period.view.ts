import type { OrganisationFact } from '../organisation/organisation.facts.js';
import type { PartnerReportFact, ReportingPeriodFact } from '../period/period.facts.js';
import { periodTransitions } from '../period/period.rules.js';
import type { PartnerReportStatus, PeriodStatus } from '../period/period.status.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { Transition } from '../shared/transition.js';
import type { OrganisationView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** A reporting period as the API shows it. */
export class ReportingPeriodView {
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
  /** One for each organisation with a vote, whether it has begun its report or not. */
  get partnerReports(): PartnerReportView[] {
    const { plan, asker } = this.picture;
    const facts = plan.table('PartnerReport').with('periodId', this.fact.id);
    const owing = this.picture.reduced ? [] : plan.voters(asker.today < this.fact.end ? asker.today : this.fact.end);
    const organisations = new Map<string, OrganisationFact>(
      owing.map((organisation) => [organisation.id, organisation]),
    );
    for (const fact of facts) organisations.set(fact.organisationId, plan.get('Organisation', fact.organisationId));
    return [...organisations.values()].map(
      (organisation) =>
        new PartnerReportView(
          this.picture,
          this.fact,
          organisation,
          facts.find((fact) => fact.organisationId === organisation.id),
        ),
    );
  }
  get transitions(): readonly Transition[] {
    return periodTransitions(this.picture.plan, this.fact, this.picture.asker);
  }
}

/** What one partner has reported in a period; MISSING until it first saves something. */
export class PartnerReportView {
  constructor(
    private readonly picture: Picture,
    private readonly period: ReportingPeriodFact,
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
}
