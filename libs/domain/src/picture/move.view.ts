import type { ActionFact } from '../action/action.facts.js';
import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import { isOwed } from '../plan/overdue.js';
import type { Plan } from '../plan/plan.js';
import {
  becomesLate,
  cascadeOf,
  criticalIn,
  daysMoved,
  endKeepingLength,
  endOf,
  type Cascade,
} from '../schedule/cascade.js';
import type { MoveFact, MoveRequestFact } from '../schedule/move-request.facts.js';
import { MOVE_REQUEST_MACHINE, type MoveRequestStatus } from '../schedule/move-request.status.js';
import { requestNumber } from '../schedule/move.js';
import { askMove, moveRequestTransitions } from '../schedule/move.rules.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import { compareCodes } from '../shared/names.js';
import type { Transition } from '../shared/transition.js';
import type { Verdict } from '../shared/verdict.js';
import type { ActionView } from './action.view.js';
import type { DecisionView } from './committee.view.js';
import type { DeliverableView } from './deliverable.view.js';
import { mendable } from './mending.view.js';
import type { MilestoneView } from './milestone.view.js';
import type { OrganisationView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** What moving an action would do, were it moved now. Of the full plan only. */
export class MovePreviewView {
  private readonly wanted: { readonly actionId: string; readonly toStart: LocalDate; readonly toEnd: LocalDate };
  private known: Cascade | undefined;
  private criticals: { readonly before: Set<string>; readonly after: Set<string> } | undefined;

  constructor(
    private readonly picture: Picture,
    private readonly action: ActionFact,
    plannedStart: LocalDate,
    plannedEnd: LocalDate | null,
  ) {
    const toEnd = plannedEnd ?? endKeepingLength(picture.insight.course().network.calendar, action, plannedStart);
    this.wanted = { actionId: action.id, toStart: plannedStart, toEnd };
  }

  get moveCount(): number {
    return this.cascade.moves.length;
  }
  get endBefore(): LocalDate {
    return this.isEmpty ? this.picture.plan.partnership.startDate : endOf(this.picture.insight.course());
  }
  get endAfter(): LocalDate {
    return this.isEmpty ? this.endBefore : endOf(this.cascade.after);
  }
  get blockers(): Verdict {
    const { plan, asker, insight } = this.picture;
    return askMove(plan, insight.course(), this.action, this.wanted, asker);
  }

  /** The move itself, then what it pushes, the earliest first. */
  moves(limit: number, offset: number): ActionMoveView[] {
    const page = this.cascade.moves.slice(offset, offset + limit);
    return page.map((move) => new ActionMoveView(this.picture, move));
  }
  lateMilestones(limit: number, offset: number): MilestoneView[] {
    const rows = lateIn(this.cascade.moves, ({ actionId }) => openMilestones(this.picture.plan, actionId));
    return this.picture.milestones.list(rows.slice(offset, offset + limit));
  }
  lateDeliverables(limit: number, offset: number): DeliverableView[] {
    const rows = lateIn(this.cascade.moves, ({ actionId }) => openDeliverables(this.picture.plan, actionId));
    return this.picture.deliverables.list(rows.slice(offset, offset + limit));
  }
  becomesCritical(limit: number, offset: number): ActionView[] {
    const { before, after } = this.critical;
    return this.actions([...after].filter((id) => !before.has(id)).slice(offset, offset + limit));
  }
  noLongerCritical(limit: number, offset: number): ActionView[] {
    const { before, after } = this.critical;
    return this.actions([...before].filter((id) => !after.has(id)).slice(offset, offset + limit));
  }

  private get isEmpty(): boolean {
    return this.picture.insight.course().network.tasks.length === 0;
  }

  private get cascade(): Cascade {
    this.known ??= cascadeOf(this.picture.plan, this.picture.insight.course(), [this.wanted]);
    return this.known;
  }

  private get critical(): { readonly before: Set<string>; readonly after: Set<string> } {
    this.criticals ??= { before: criticalIn(this.picture.insight.course()), after: criticalIn(this.cascade.after) };
    return this.criticals;
  }

  private actions(ids: readonly string[]): ActionView[] {
    return ids.map((id) => this.picture.actions.get(id));
  }
}

/** One action's move, asked for or looked at. */
export class ActionMoveView {
  constructor(
    private readonly picture: Picture,
    private readonly move: MoveFact,
    private readonly requesterId: string = picture.asker.rights.organisationId,
  ) {}

  get action(): ActionView {
    return this.picture.actions.get(this.move.actionId);
  }
  get fromStart(): LocalDate {
    return this.move.fromStart;
  }
  get fromEnd(): LocalDate {
    return this.move.fromEnd;
  }
  get toStart(): LocalDate {
    return this.move.toStart;
  }
  get toEnd(): LocalDate {
    return this.move.toEnd;
  }
  get days(): number {
    return daysMoved(this.move);
  }
  get consent(): boolean {
    return this.picture.plan.get('Action', this.move.actionId).leadId !== this.requesterId;
  }
}

/** A move request as the API shows it. */
export class MoveRequestView {
  constructor(
    private readonly picture: Picture,
    readonly fact: MoveRequestFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get code(): string {
    return this.fact.code;
  }
  get number(): number {
    return requestNumber(this.fact.code);
  }
  get version(): number {
    return this.fact.version;
  }
  get updatedAt(): Instant {
    return this.fact.updatedAt;
  }
  get action(): ActionView {
    return this.picture.actions.get(this.fact.actionId);
  }
  get requester(): OrganisationView {
    return this.picture.organisations.get(this.fact.requesterId);
  }
  get organisation(): OrganisationView {
    return this.picture.organisations.get(this.fact.organisationId);
  }
  get moves(): ActionMoveView[] {
    return this.fact.moves.map((move) => new ActionMoveView(this.picture, move, this.fact.requesterId));
  }
  get reason(): string {
    return this.fact.reason;
  }
  get status(): MoveRequestStatus {
    return this.fact.status;
  }
  get answer(): string | null {
    return this.fact.answer;
  }
  get answeredOn(): LocalDate | null {
    return this.fact.answeredOn;
  }
  get decision(): DecisionView | null {
    return this.picture.decisions.find(this.fact.decisionId);
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, moveRequestTransitions(plan, this.fact, asker), {
      machine: MOVE_REQUEST_MACHINE,
      led: 'OWNER',
      organisationId: this.fact.organisationId,
    });
  }
}

interface Due {
  readonly code: string;
  readonly dueDate: LocalDate;
}

/** What is due in moved actions and becomes late, in the order of codes. */
function lateIn<Row extends Due>(moves: readonly MoveFact[], dueIn: (move: MoveFact) => readonly Row[]): Row[] {
  const late = moves.flatMap((move) => dueIn(move).filter(({ dueDate }) => becomesLate(move, dueDate)));
  return late.sort((left, right) => compareCodes(left.code, right.code));
}

function openMilestones(plan: Plan, actionId: string): MilestoneFact[] {
  return plan
    .table('Milestone')
    .with('actionId', actionId)
    .filter(({ status }) => status === 'PLANNED');
}

function openDeliverables(plan: Plan, actionId: string): DeliverableFact[] {
  return plan.table('Deliverable').with('actionId', actionId).filter(isOwed);
}
