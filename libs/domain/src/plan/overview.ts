import { HEALTHS, type ActionFact, type Health } from '../action/action.facts.js';
import { ACTION_STATUSES, type ActionStatus } from '../action/action.status.js';
import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import type { OrganisationFact } from '../organisation/organisation.facts.js';
import { PHASES, type Phase } from '../partnership/phase.status.js';
import type { LocalDate } from '../shared/calendar.js';
import type { Plan } from './plan.js';

/** What an overview asks about single things; an Insight knows it. */
export interface Judge {
  readonly today: LocalDate;
  health(action: ActionFact): { readonly health: Health };
  isMissed(milestone: MilestoneFact): boolean;
  isOverdue(deliverable: DeliverableFact): boolean;
}

export interface PhaseCount {
  readonly phase: Phase;
  readonly count: number;
}
export interface StatusCount {
  readonly status: ActionStatus;
  readonly count: number;
}
export interface HealthCount {
  readonly health: Health;
  readonly count: number;
}
export interface PhaseStatusCount extends PhaseCount, StatusCount {}

/** What one organisation has to do with the plan. */
export interface PartnerCount {
  readonly organisation: OrganisationFact;
  /** Actions that it leads, whatever their status. */
  readonly leads: number;
  /** Actions of others among whose contributors it is, whatever its responsibility. */
  readonly contributes: number;
  /** Milestones of actions that it leads, and deliverables that it leads, that are overdue. */
  readonly overdue: number;
  /** The actions that it leads by phase and status; only what there is. */
  readonly byPhaseStatus: readonly PhaseStatusCount[];
}

/** Counts over the actions of a plan; each is made when it is asked for, and only once. */
export interface Overview {
  readonly actionCount: number;
  /** All actions, one entry for every phase. */
  readonly byPhase: readonly PhaseCount[];
  /** All actions, one entry for every status. */
  readonly byStatus: readonly StatusCount[];
  /** All actions by their computed health, one entry for every health: as many as the list with that filter has. */
  readonly byHealth: readonly HealthCount[];
  /** The voters in the order of their admission, then others that lead something. */
  readonly byPartner: readonly PartnerCount[];
  readonly overdueMilestones: number;
  readonly overdueDeliverables: number;
}

/**
 * The overview of a plan, or of some of its actions.
 *
 * @param plan what may be seen: milestones and deliverables are taken from here.
 * @param judge knows health and overdue from the full plan.
 * @param actions those that count; all when left out.
 */
export function overviewOf(plan: Plan, judge: Judge, actions?: readonly ActionFact[]): Overview {
  return new LazyOverview(plan, judge, actions);
}

const STATUS_COUNT = ACTION_STATUSES.length;
const CELLS = PHASES.length * STATUS_COUNT;
const PHASE_CELL = new Map(PHASES.map((phase, index) => [phase, index * STATUS_COUNT]));
const STATUS_CELL = new Map(ACTION_STATUSES.map((status, index) => [status, index]));

/** Counts of one organisation; a cell for each phase x status. */
interface Tally {
  readonly cells: Uint32Array;
  contributes: number;
}

interface Counts {
  readonly actions: number;
  readonly byOrganisation: ReadonlyMap<string, Tally>;
}

interface Overdue {
  readonly milestones: number;
  readonly deliverables: number;
  readonly byOrganisation: ReadonlyMap<string, number>;
}

class LazyOverview implements Overview {
  private knownCounts: Counts | undefined;
  private knownOverdue: Overdue | undefined;
  private knownHealth: readonly HealthCount[] | undefined;
  private knownPartners: readonly PartnerCount[] | undefined;

  constructor(
    readonly plan: Plan,
    readonly judge: Judge,
    readonly actions: readonly ActionFact[] | undefined,
  ) {}

  get actionCount(): number {
    return this.actions?.length ?? this.plan.table('Action').size;
  }

  get byPhase(): readonly PhaseCount[] {
    const cells = this.sums();
    return PHASES.map((phase) => {
      const from = PHASE_CELL.get(phase)!;
      return { phase, count: cells.subarray(from, from + STATUS_COUNT).reduce((sum, count) => sum + count, 0) };
    });
  }

  get byStatus(): readonly StatusCount[] {
    const cells = this.sums();
    return ACTION_STATUSES.map((status) => ({
      status,
      count: PHASES.reduce((sum, phase) => sum + cells[cellOf(phase, status)]!, 0),
    }));
  }

  get byHealth(): readonly HealthCount[] {
    this.knownHealth ??= countHealth(this.actions ?? this.plan.table('Action').rows(), this.judge);
    return this.knownHealth;
  }

  get byPartner(): readonly PartnerCount[] {
    this.knownPartners ??= this.partners().map((organisation) => new LazyPartnerCount(this, organisation));
    return this.knownPartners;
  }

  get overdueMilestones(): number {
    return this.overdue.milestones;
  }

  get overdueDeliverables(): number {
    return this.overdue.deliverables;
  }

  get counts(): Counts {
    this.knownCounts ??= count(this.actions ?? this.plan.table('Action').rows());
    return this.knownCounts;
  }

  get overdue(): Overdue {
    this.knownOverdue ??= countOverdue(this.plan, this.judge, this.actions);
    return this.knownOverdue;
  }

  private sums(): Uint32Array {
    const sums = new Uint32Array(CELLS);
    for (const { cells } of this.counts.byOrganisation.values()) cells.forEach((value, cell) => (sums[cell]! += value));
    return sums;
  }

  private partners(): OrganisationFact[] {
    const partners = new Set(this.plan.voters(this.judge.today));
    for (const [id, { cells }] of this.counts.byOrganisation) {
      if (cells.some((value) => value > 0)) partners.add(this.plan.get('Organisation', id));
    }
    return [...partners];
  }
}

/** Overdue is left until asked for: it looks at every milestone and deliverable. */
class LazyPartnerCount implements PartnerCount {
  readonly leads: number;
  readonly contributes: number;
  readonly byPhaseStatus: readonly PhaseStatusCount[];

  constructor(
    private readonly overview: LazyOverview,
    readonly organisation: OrganisationFact,
  ) {
    const tally = overview.counts.byOrganisation.get(organisation.id);
    this.leads = tally?.cells.reduce((sum, value) => sum + value, 0) ?? 0;
    this.contributes = tally?.contributes ?? 0;
    this.byPhaseStatus = tally ? phaseStatusCounts(tally.cells) : [];
  }

  get overdue(): number {
    return this.overview.overdue.byOrganisation.get(this.organisation.id) ?? 0;
  }
}

function phaseStatusCounts(cells: Uint32Array): PhaseStatusCount[] {
  const all = PHASES.flatMap((phase) =>
    ACTION_STATUSES.map((status) => ({ phase, status, count: cells[cellOf(phase, status)]! })),
  );
  return all.filter((entry) => entry.count > 0);
}

function cellOf(phase: Phase, status: ActionStatus): number {
  return PHASE_CELL.get(phase)! + STATUS_CELL.get(status)!;
}

function count(actions: readonly ActionFact[]): Counts {
  const byOrganisation = new Map<string, Tally>();
  const tallyOf = (id: string): Tally => {
    let tally = byOrganisation.get(id);
    if (!tally) byOrganisation.set(id, (tally = { cells: new Uint32Array(CELLS), contributes: 0 }));
    return tally;
  };
  for (const action of actions) {
    tallyOf(action.leadId).cells[cellOf(action.phase, action.status)]! += 1;
    for (const { organisationId } of action.contributors) {
      if (organisationId !== action.leadId) tallyOf(organisationId).contributes += 1;
    }
  }
  return { actions: actions.length, byOrganisation };
}

function countHealth(actions: readonly ActionFact[], judge: Judge): HealthCount[] {
  const counts = new Map<Health, number>(HEALTHS.map((health) => [health, 0]));
  for (const action of actions) {
    const { health } = judge.health(action);
    counts.set(health, counts.get(health)! + 1);
  }
  return HEALTHS.map((health) => ({ health, count: counts.get(health)! }));
}

function countOverdue(plan: Plan, judge: Judge, actions: readonly ActionFact[] | undefined): Overdue {
  const wanted = actions && new Set(actions.map((action) => action.id));
  const counts = (row: { actionId: string }): boolean => !wanted || wanted.has(row.actionId);
  const missed = plan.table('Milestone').filter((row) => counts(row) && judge.isMissed(row));
  const late = plan.table('Deliverable').filter((row) => counts(row) && judge.isOverdue(row));
  const byOrganisation = new Map<string, number>();
  const add = (id: string): void => void byOrganisation.set(id, (byOrganisation.get(id) ?? 0) + 1);
  for (const milestone of missed) add(plan.get('Action', milestone.actionId).leadId);
  for (const deliverable of late) add(deliverable.leadId);
  return { milestones: missed.length, deliverables: late.length, byOrganisation };
}
