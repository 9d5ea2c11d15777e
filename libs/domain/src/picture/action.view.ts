import type {
  ActionFact,
  ContributorFact,
  DependencyFact,
  DependencyType,
  Health,
  Priority,
  ProgressReportFact,
  Responsibility,
} from '../action/action.facts.js';
import { actionTransitions } from '../action/action.rules.js';
import { ACTION_MACHINE, type ActionStatus } from '../action/action.status.js';
import type { Phase } from '../partnership/phase.status.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import { compareCodes } from '../shared/names.js';
import type { Transition } from '../shared/transition.js';
import type { Statement } from '../shared/verdict.js';
import { suggestCalls } from '../toolbox/call-suggestion.js';
import type { DecisionView } from './committee.view.js';
import type { DeliverableView } from './deliverable.view.js';
import { gateCheckOf, type GateCheckView, type GateView } from './gate.view.js';
import type { InvestmentProposalView } from './investment.view.js';
import type { ActivityView, ThematicAreaView } from './master-data.view.js';
import { mendable } from './mending.view.js';
import type { MilestoneView } from './milestone.view.js';
import type { MoveRequestView } from './move.view.js';
import type { ObjectiveView } from './objective.view.js';
import type { OrganisationView } from './organisation.view.js';
import type { Picture } from './picture.js';
import type { RiskView } from './risk.view.js';
import { CallSuggestionView, type ToolboxItemView } from './toolbox.view.js';
import { touchesAction } from './touched-actions.js';

/** An action as the API shows it. */
export class ActionView {
  private ownMilestones: MilestoneView[] | undefined;
  private ownDeliverables: DeliverableView[] | undefined;

  constructor(
    private readonly picture: Picture,
    readonly fact: ActionFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get code(): string {
    return this.fact.code;
  }
  get version(): number {
    return this.fact.version;
  }
  get updatedAt(): Instant {
    return this.fact.updatedAt;
  }
  get title(): string {
    return this.fact.title;
  }
  get description(): string {
    return this.fact.description;
  }
  get activity(): ActivityView {
    return this.picture.activities.get(this.fact.activityId);
  }
  get lead(): OrganisationView {
    return this.picture.organisations.get(this.fact.leadId);
  }
  get contributors(): ContributorView[] {
    return this.fact.contributors.map((fact) => new ContributorView(this.picture, fact));
  }
  get objectives(): ObjectiveView[] {
    return this.fact.objectiveIds.map((id) => this.picture.objectives.get(id));
  }
  get thematicAreas(): ThematicAreaView[] {
    return this.fact.thematicAreaIds.map((id) => this.picture.thematicAreas.get(id));
  }
  get priority(): Priority {
    return this.fact.priority;
  }
  get phase(): Phase {
    return this.fact.phase;
  }
  get finalPhase(): Phase {
    return this.fact.finalPhase;
  }
  get status(): ActionStatus {
    return this.fact.status;
  }
  get statusReason(): string | null {
    return this.fact.statusReason;
  }
  get progress(): number {
    return this.fact.progress;
  }
  get declaredHealth(): Health | null {
    return this.fact.declaredHealth;
  }
  get computedHealth(): Health {
    return this.picture.healthOf(this.fact.id);
  }
  get healthReasons(): readonly Statement[] {
    return this.picture.healthReasonsOf(this.fact.id);
  }
  /** Days by which it can slip without moving the end of the plan; null where it has no place in the schedule. */
  get slackDays(): number | null {
    return this.picture.insight.scheduled(this.fact.id)?.slackDays ?? null;
  }
  /** Whether it is on the critical path: a day's delay moves the end of the plan. */
  get critical(): boolean {
    return this.picture.insight.scheduled(this.fact.id)?.critical ?? false;
  }
  /** Whether anything about it is overdue: its own end, a milestone or a deliverable. */
  get overdue(): boolean {
    return this.picture.isActionOverdue(this.fact);
  }
  get plannedStart(): LocalDate {
    return this.fact.plannedStart;
  }
  get plannedEnd(): LocalDate {
    return this.fact.plannedEnd;
  }
  get baselineStart(): LocalDate | null {
    return this.fact.baselineStart;
  }
  get baselineEnd(): LocalDate | null {
    return this.fact.baselineEnd;
  }
  get actualStart(): LocalDate | null {
    return this.fact.actualStart;
  }
  get actualEnd(): LocalDate | null {
    return this.fact.actualEnd;
  }
  get dependencies(): DependencyView[] {
    return this.fact.dependencies.map((fact) => new DependencyView(this.picture, fact));
  }
  get milestones(): MilestoneView[] {
    this.ownMilestones ??= this.picture.milestones.fresh(
      inCodeOrder(this.picture.plan.table('Milestone').with('actionId', this.fact.id)),
    );
    return this.ownMilestones;
  }
  get deliverables(): DeliverableView[] {
    this.ownDeliverables ??= this.picture.deliverables.fresh(
      inCodeOrder(this.picture.plan.table('Deliverable').with('actionId', this.fact.id)),
    );
    return this.ownDeliverables;
  }
  get risks(): RiskView[] {
    return this.picture.risks.list(inCodeOrder(this.picture.plan.table('Risk').with('actionId', this.fact.id)));
  }
  get toolbox(): ToolboxItemView[] {
    const items = this.picture.plan.table('ToolboxItem').filter((item) => item.actionIds.includes(this.fact.id));
    return this.picture.toolboxItems.list(items);
  }
  /** Open and coming calls as this action may use them; its reasons are the partners' own affair. */
  get callSuggestions(): CallSuggestionView[] {
    if (this.picture.reduced) return [];
    const found = suggestCalls(this.picture.plan, this.fact, this.picture.asker.today);
    return found.map((suggestion) => new CallSuggestionView(this.picture, suggestion));
  }
  get investments(): InvestmentProposalView[] {
    return this.picture.investments.list(this.picture.plan.table('InvestmentProposal').with('actionId', this.fact.id));
  }
  get decisions(): DecisionView[] {
    const decisions = this.picture.plan.table('Decision').filter((decision) => touchesAction(decision, this.fact));
    return this.picture.decisions.list(decisions.sort((left, right) => left.number - right.number));
  }
  /** Its gates, oldest first. */
  get gates(): GateView[] {
    return this.picture.gates.list(this.picture.plan.table('Gate').with('actionId', this.fact.id));
  }
  /** The check before its next phase; null where none is left. */
  get nextGate(): GateCheckView | null {
    return gateCheckOf(this.picture, this.fact);
  }
  /** The actions that wait for it, in the order of their codes. */
  get dependents(): ActionView[] {
    const rows = this.picture.plan
      .table('Action')
      .filter((row) => row.dependencies.some((dependency) => dependency.actionId === this.fact.id));
    return this.picture.actions.list(rows.sort((left, right) => compareCodes(left.code, right.code)));
  }
  /** The requests that come of its moves, or ask for one, in the order of their numbers. */
  get moveRequests(): MoveRequestView[] {
    const { id } = this.fact;
    const rows = this.picture.plan
      .table('MoveRequest')
      .filter(({ actionId, moves }) => actionId === id || moves.some((move) => move.actionId === id));
    return this.picture.moveRequests.list(rows.sort((left, right) => compareCodes(left.code, right.code)));
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, actionTransitions(plan, this.fact, asker), {
      machine: ACTION_MACHINE,
      led: 'LEAD',
      organisationId: this.fact.leadId,
    });
  }

  /** Its progress reports, newest first. */
  progressReports(limit: number, offset: number): ProgressReportView[] {
    const reports = this.picture.plan.table('ProgressReport').with('actionId', this.fact.id);
    return reports
      .reverse()
      .sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0))
      .slice(offset, offset + limit)
      .map((fact) => this.picture.progressReports.of(fact));
  }
}

/** An organisation's part in an action it does not lead. */
export class ContributorView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: ContributorFact,
  ) {}

  get organisation(): OrganisationView {
    return this.picture.organisations.get(this.fact.organisationId);
  }
  get responsibility(): Responsibility {
    return this.fact.responsibility;
  }
}

/** What an action waits for. */
export class DependencyView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: DependencyFact,
  ) {}

  get dependsOn(): ActionView {
    return this.picture.actions.get(this.fact.actionId);
  }
  get type(): DependencyType {
    return this.fact.type;
  }
  get lagDays(): number {
    return this.fact.lagDays;
  }
}

/** What a partner reported about an action. */
export class ProgressReportView {
  constructor(
    private readonly picture: Picture,
    private readonly fact: ProgressReportFact,
  ) {}

  get at(): Instant {
    return this.fact.at;
  }
  /** The person's display name. */
  get by(): string {
    return this.picture.nameOf(this.fact.byId);
  }
  get progress(): number {
    return this.fact.progress;
  }
  get health(): Health {
    return this.fact.health;
  }
  get summary(): string {
    return this.fact.summary;
  }
  get nextSteps(): string | null {
    return this.fact.nextSteps;
  }
}

/** Siblings in the order of their codes, which differ in the last number only: the shorter is the smaller. */
function inCodeOrder<Row extends { readonly code: string }>(rows: Row[]): Row[] {
  return rows.length > 1 ? rows.sort(compareSiblings) : rows;
}

function compareSiblings(
  { code: left }: { readonly code: string },
  { code: right }: { readonly code: string },
): number {
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}
