import type { ActionFact } from '../action/action.facts.js';
import type { CommitteeSessionFact } from '../committee/committee.facts.js';
import { quorumOf, type Quorum } from '../committee/quorum.rules.js';
import { findingsOf, type Finding } from '../compliance/compliance.rules.js';
import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import { gateCriteria } from '../gate/criteria.rules.js';
import type { GateCriterion, GateFact } from '../gate/gate.facts.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import type { Phase } from '../partnership/phase.status.js';
import type { ReportingPeriodFact } from '../period/period.facts.js';
import { lastClosedPeriod } from '../period/reporting.rules.js';
import { courseOf, type Course } from '../schedule/cascade.js';
import { planNetwork, scheduleOf, type ScheduledItem, type ScheduleResult } from '../schedule/schedule.js';
import type { LocalDate } from '../shared/calendar.js';
import { healthOf, type HealthAnswer } from './health.js';
import { daysOverdue, isMissed, isOverdue } from './overdue.js';
import { overviewOf, type Judge, type Overview } from './overview.js';
import type { Plan } from './plan.js';

/**
 * What a plan says on a day beyond its facts: health, overdue, findings, criteria, schedule, quorum. Made anew for every
 * revision and day, so making one costs nothing; each answer is worked out when it is first asked for, and kept. It is
 * asked of the full plan, whoever looks (architecture.md, "Rights are applied once").
 */
export class Insight implements Judge {
  private readonly healths = new Map<string, HealthAnswer>();
  private readonly gates = new Map<string, readonly GateCriterion[]>();
  private readonly entries = new Map<string, readonly GateCriterion[]>();
  private readonly quorums = new Map<string, Quorum>();
  private period: { readonly last: ReportingPeriodFact | undefined } | undefined;
  private knownFindings: readonly Finding[] | undefined;
  private knownCourse: Course | undefined;
  private knownSchedule: ScheduleResult | undefined;
  private scheduledById: ReadonlyMap<string, ScheduledItem> | undefined;
  private knownOverview: Overview | undefined;

  constructor(
    readonly plan: Plan,
    readonly today: LocalDate,
  ) {}

  /** The health that the plan shows for one action, with the reasons when it is not ON_TRACK. */
  health(action: ActionFact): HealthAnswer {
    return kept(this.healths, action.id, () => healthOf(this.plan, action, this.today, this.lastClosedPeriod));
  }

  isMissed(milestone: MilestoneFact): boolean {
    return isMissed(this.plan, milestone, this.today);
  }

  isOverdue(deliverable: DeliverableFact): boolean {
    return isOverdue(this.plan, deliverable, this.today);
  }

  /** Days since the date that a missed milestone or overdue deliverable is measured against; not positive before it. */
  overdueDays(thing: MilestoneFact | DeliverableFact): number {
    return daysOverdue(thing, this.today);
  }

  get lastClosedPeriod(): ReportingPeriodFact | undefined {
    this.period ??= { last: lastClosedPeriod(this.plan) };
    return this.period.last;
  }

  /** The compliance check: blockers first. */
  findings(): readonly Finding[] {
    this.knownFindings ??= findingsOf(this.plan, this.today);
    return this.knownFindings;
  }

  /** A gate's criteria: as they stood when it was decided, or as they stand while it is open. */
  criteria(gate: GateFact): readonly GateCriterion[] {
    return kept(this.gates, gate.id, () => {
      const action = gate.actionId === null ? null : this.plan.get('Action', gate.actionId);
      return gate.criteria ?? this.criteriaFor(action, gate.to);
    });
  }

  /** The criteria for entering a phase as they stand, for an action or (null) for the partnership. */
  criteriaFor(action: ActionFact | null, to: Phase): readonly GateCriterion[] {
    const key = `${action?.id ?? ''} ${to}`;
    return kept(this.entries, key, () => gateCriteria(this.plan, action, to, this.today));
  }

  schedule(): ScheduleResult {
    this.knownSchedule ??= scheduleOf(this.course().network, this.plan.partnership.startDate, this.course().passes);
    return this.knownSchedule;
  }

  /** What the schedule is worked out from, for looking at moves. */
  course(): Course {
    this.knownCourse ??= courseOf(planNetwork(this.plan));
    return this.knownCourse;
  }

  /** Where an action lies in the schedule; undefined for cancelled and rejected ones. */
  scheduled(actionId: string): ScheduledItem | undefined {
    this.scheduledById ??= new Map(this.schedule().items.map((item) => [item.actionId, item]));
    return this.scheduledById.get(actionId);
  }

  quorum(session: CommitteeSessionFact): Quorum {
    return kept(this.quorums, session.id, () => quorumOf(this.plan, session, this.today));
  }

  /** The overview of the full plan; for what a viewer may see, ask overviewOf. */
  overview(): Overview {
    this.knownOverview ??= overviewOf(this.plan, this);
    return this.knownOverview;
  }
}

function kept<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  let value = values.get(key);
  if (value === undefined) values.set(key, (value = make()));
  return value;
}
