import {
  overviewOf,
  type HealthCount,
  type Judge,
  type Overview,
  type PartnerCount,
  type PhaseCount,
  type PhaseStatusCount,
  type StatusCount,
} from '../plan/overview.js';
import type { OrganisationView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** The plan in numbers, as the API shows it: what a reduced picture does not hold is not counted. */
export class OverviewView {
  private readonly overview: Overview;
  private partners: PartnerCountView[] | undefined;

  constructor(private readonly picture: Picture) {
    this.overview = picture.reduced ? overviewOf(picture.plan, judgeOf(picture)) : picture.insight.overview();
  }

  get actionCount(): number {
    return this.overview.actionCount;
  }
  get byPhase(): readonly PhaseCount[] {
    return this.overview.byPhase;
  }
  get byStatus(): readonly StatusCount[] {
    return this.overview.byStatus;
  }
  get byHealth(): readonly HealthCount[] {
    return this.overview.byHealth;
  }
  get byPartner(): PartnerCountView[] {
    this.partners ??= this.overview.byPartner.map((count) => new PartnerCountView(this.picture, count));
    return this.partners;
  }
  get overdueMilestones(): number {
    return this.overview.overdueMilestones;
  }
  get overdueDeliverables(): number {
    return this.overview.overdueDeliverables;
  }
}

/** What one partner has in the plan. */
export class PartnerCountView {
  constructor(
    private readonly picture: Picture,
    private readonly count: PartnerCount,
  ) {}

  get organisation(): OrganisationView {
    return this.picture.organisations.of(this.count.organisation);
  }
  get leads(): number {
    return this.count.leads;
  }
  get contributes(): number {
    return this.count.contributes;
  }
  get overdue(): number {
    return this.count.overdue;
  }
  get byPhaseStatus(): readonly PhaseStatusCount[] {
    return this.count.byPhaseStatus;
  }
}

/** Judges the things of a reduced picture by the full plan. */
function judgeOf(picture: Picture): Judge {
  const { insight } = picture;
  return {
    today: insight.today,
    health: (action) => insight.health(picture.full('Action', action.id)),
    isMissed: (milestone) => insight.isMissed(picture.full('Milestone', milestone.id)),
    isOverdue: (deliverable) => insight.isOverdue(picture.full('Deliverable', deliverable.id)),
  };
}
