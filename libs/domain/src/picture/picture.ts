import { LIVE_STATUSES } from '../action/action.status.js';
import type { ActionFact, Health } from '../action/action.facts.js';
import type { Asker } from '../identity/rights.js';
import type { MembershipKind } from '../organisation/organisation.facts.js';
import type { Insight } from '../plan/insight.js';
import type { Plan } from '../plan/plan.js';
import type { ThingName, Things } from '../plan/things.js';
import type { Instant } from '../shared/calendar.js';
import type { Statement } from '../shared/verdict.js';
import { ActionView, ProgressReportView } from './action.view.js';
import { CommitteeSessionView } from './committee-session.view.js';
import { DecisionView, FollowUpView } from './committee.view.js';
import { DeliverableVersionView, DeliverableView, ReviewView } from './deliverable.view.js';
import { GateView } from './gate.view.js';
import { InvestmentProposalView } from './investment.view.js';
import { ActivityView, LetterOfSupportView, PastProjectView, ThematicAreaView } from './master-data.view.js';
import { MatchView } from './matching.view.js';
import { MilestoneView } from './milestone.view.js';
import { MoveRequestView } from './move.view.js';
import { DisseminationSessionView, NoticeView } from './notice.view.js';
import { ObjectiveIndicatorView, ObjectiveView } from './objective.view.js';
import { OrganisationView, RegionView, StakeholderView } from './organisation.view.js';
import { PartnershipView } from './partnership.view.js';
import type { PartnerReportView } from './period-report.view.js';
import { ReportingPeriodView } from './period.view.js';
import { RiskView } from './risk.view.js';
import { CallView, ToolboxItemView } from './toolbox.view.js';
import { Views } from './views.js';
import { seesAll, speakable, visiblePlan } from './visibility.policy.js';

/**
 * One partnership at one revision and date, as one set of rights may see it. Whatever shows a plan to somebody is handed a
 * picture and no plan, so that it cannot show what it never had. Health, missed, overdue, criteria and schedule are taken
 * from the insight into the full plan, and stay true in a reduced picture.
 *
 * Making one costs next to nothing: views are made when they are asked for, and the reduced plan too.
 */
export class Picture {
  /** True when the rights show a part of the plan only. */
  readonly reduced: boolean;
  readonly regions = new Views(this, 'Region', RegionView);
  readonly organisations = new Views(this, 'Organisation', OrganisationView);
  readonly stakeholders = new Views(this, 'Stakeholder', StakeholderView);
  readonly objectives = new Views(this, 'Objective', ObjectiveView);
  readonly objectiveIndicators = new Views(this, 'ObjectiveIndicator', ObjectiveIndicatorView);
  readonly thematicAreas = new Views(this, 'ThematicArea', ThematicAreaView);
  readonly activities = new Views(this, 'Activity', ActivityView);
  readonly pastProjects = new Views(this, 'PastProject', PastProjectView);
  readonly lettersOfSupport = new Views(this, 'LetterOfSupport', LetterOfSupportView);
  readonly actions = new Views(this, 'Action', ActionView);
  readonly progressReports = new Views(this, 'ProgressReport', ProgressReportView);
  readonly milestones = new Views(this, 'Milestone', MilestoneView);
  readonly deliverables = new Views(this, 'Deliverable', DeliverableView);
  readonly deliverableVersions = new Views(this, 'DeliverableVersion', DeliverableVersionView);
  readonly reviews = new Views(this, 'Review', ReviewView);
  readonly risks = new Views(this, 'Risk', RiskView);
  readonly toolboxItems = new Views(this, 'ToolboxItem', ToolboxItemView);
  readonly matches = new Views(this, 'Match', MatchView);
  readonly calls = new Views(this, 'Call', CallView);
  readonly investments = new Views(this, 'InvestmentProposal', InvestmentProposalView);
  readonly gates = new Views(this, 'Gate', GateView);
  readonly sessions = new Views(this, 'CommitteeSession', CommitteeSessionView);
  readonly decisions = new Views(this, 'Decision', DecisionView);
  readonly moveRequests = new Views(this, 'MoveRequest', MoveRequestView);
  readonly followUps = new Views(this, 'FollowUp', FollowUpView);
  readonly periods = new Views(this, 'ReportingPeriod', ReportingPeriodView);
  readonly notices = new Views(this, 'Notice', NoticeView);
  readonly disseminations = new Views(this, 'DisseminationSession', DisseminationSessionView);

  private seen: Plan | undefined;
  private whole: PartnershipView | undefined;
  private overdueActions: ReadonlySet<string> | undefined;

  /**
   * @param names gives the display name of an account by its opaque id
   * @param instant the moment that it shows; the time of the plan's revision when none was asked for
   */
  constructor(
    readonly insight: Insight,
    readonly asker: Asker,
    private readonly names: (accountId: string) => string,
    readonly instant: Instant = insight.plan.at,
  ) {
    this.reduced = !seesAll(asker.rights);
  }

  /** The plan, only what may be seen of it. */
  get plan(): Plan {
    this.seen ??= visiblePlan(this.insight.plan, this.asker.rights);
    return this.seen;
  }

  get partnership(): PartnershipView {
    this.whole ??= new PartnershipView(this);
    return this.whole;
  }

  // Views of single things by id, as mutations answer with them

  action(id: string): ActionView {
    return this.actions.get(id);
  }
  milestone(id: string): MilestoneView {
    return this.milestones.get(id);
  }
  deliverable(id: string): DeliverableView {
    return this.deliverables.get(id);
  }
  organisation(id: string): OrganisationView {
    return this.organisations.get(id);
  }
  gate(id: string): GateView {
    return this.gates.get(id);
  }
  session(id: string): CommitteeSessionView {
    return this.sessions.get(id);
  }
  decision(id: string): DecisionView {
    return this.decisions.get(id);
  }
  moveRequest(id: string): MoveRequestView {
    return this.moveRequests.get(id);
  }
  followUp(id: string): FollowUpView {
    return this.followUps.get(id);
  }
  period(id: string): ReportingPeriodView {
    return this.periods.get(id);
  }
  partnerReport(id: string): PartnerReportView {
    const { periodId, organisationId } = this.plan.get('PartnerReport', id);
    return this.periods.get(periodId).partnerReports.find((report) => report.organisation.id === organisationId)!;
  }

  /** The organisations that are members today, in the order of their admission. */
  members(kinds?: readonly MembershipKind[]): OrganisationView[] {
    return this.organisations.list(this.plan.members(this.asker.today, kinds));
  }

  /** The display name of an account. */
  nameOf(accountId: string): string {
    return this.names(accountId);
  }

  // What the full plan knows about things in the picture

  /** A thing of the picture as the full plan has it: for the insight, never to be shown. */
  full<Name extends ThingName>(name: Name, id: string): Things[Name] {
    return this.insight.plan.get(name, id);
  }

  healthOf(actionId: string): Health {
    return this.insight.health(this.full('Action', actionId)).health;
  }

  /** The reasons for an action's health, as far as they name nothing hidden. */
  healthReasonsOf(actionId: string): readonly Statement[] {
    return speakable(this.insight.health(this.full('Action', actionId)).reasons, this.insight.plan, this.plan);
  }

  /** True when an action's own end, by its baseline, is over and it goes on, or a milestone or deliverable of it is overdue. */
  isActionOverdue(action: ActionFact): boolean {
    const end = action.baselineEnd ?? action.plannedEnd;
    if (end < this.asker.today && LIVE_STATUSES.includes(action.status)) return true;
    this.overdueActions ??= this.actionsWithOverdueWork();
    return this.overdueActions.has(action.id);
  }

  private actionsWithOverdueWork(): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const row of this.plan.table('Milestone')) {
      if (this.insight.isMissed(this.full('Milestone', row.id))) ids.add(row.actionId);
    }
    for (const row of this.plan.table('Deliverable')) {
      if (this.insight.isOverdue(this.full('Deliverable', row.id))) ids.add(row.actionId);
    }
    return ids;
  }
}
