import type {
  ActionStatus,
  ChangeKind,
  DecisionEffect,
  DecisionKind,
  DecisionOutcome,
  DeliverableStatus,
  GateStatus,
  Health,
  Instant,
  InvestmentStage,
  LocalDate,
  MembershipKind,
  MilestoneStatus,
  Money,
  Phase,
} from '@roadbook/domain';

/**
 * What the reports read of a picture, by the names of the contract: the picture holds only what its viewer may see, so a
 * report can show nothing else. All lists are in the order in which they are to be shown.
 */
export interface PlanSource {
  readonly revision: number;
  readonly asOf: Instant;
  /** The date in the partnership's time zone at `asOf`. */
  readonly today: LocalDate;
  readonly code: string;
  readonly name: string;
  readonly startDate: LocalDate;
  readonly endDate: LocalDate | null;
  readonly phase: Phase;
  readonly coordinator: OrganisationSource;
  /** The members today, in the order of their admission. */
  readonly members: readonly OrganisationSource[];
  readonly activities: readonly ActivitySource[];
  readonly gates: readonly GateSource[];
  readonly decisions: readonly DecisionSource[];
  readonly followUps: readonly FollowUpSource[];
  readonly findings: readonly FindingSource[];
  readonly risks: readonly RiskSource[];
  readonly investments: readonly InvestmentSource[];
}

export interface OrganisationSource {
  readonly id: string;
  readonly shortName: string;
  readonly membership: MembershipKind;
  readonly region: { readonly name: string };
}

export interface ActivitySource {
  readonly code: string;
  readonly title: string;
  readonly actions: readonly ActionSource[];
}

export interface ActionSource {
  readonly code: string;
  readonly title: string;
  readonly lead: OrganisationSource;
  readonly contributors: readonly { readonly organisation: OrganisationSource; readonly responsibility: string }[];
  readonly phase: Phase;
  readonly finalPhase: Phase;
  readonly status: ActionStatus;
  readonly progress: number;
  readonly declaredHealth: Health | null;
  readonly computedHealth: Health;
  /** Sentences, in the language of the report. */
  readonly healthReasons: readonly string[];
  readonly plannedStart: LocalDate;
  readonly plannedEnd: LocalDate;
  readonly baselineStart: LocalDate | null;
  readonly baselineEnd: LocalDate | null;
  readonly milestones: readonly MilestoneSource[];
  readonly deliverables: readonly DeliverableSource[];
}

export interface MilestoneSource {
  readonly code: string;
  readonly title: string;
  readonly dueDate: LocalDate;
  readonly baselineDate: LocalDate | null;
  readonly status: MilestoneStatus;
  readonly missed: boolean;
  readonly reachedOn: LocalDate | null;
}

export interface DeliverableSource {
  readonly code: string;
  readonly title: string;
  readonly lead: OrganisationSource;
  readonly level: string;
  readonly main: boolean;
  readonly dueDate: LocalDate;
  readonly baselineDate: LocalDate | null;
  readonly status: DeliverableStatus;
  readonly overdue: boolean;
}

export interface GateSource {
  readonly subject: string;
  readonly from: Phase;
  readonly to: Phase;
  readonly status: GateStatus;
  /** The sentences are in the language of the report. */
  readonly criteria: readonly { readonly met: boolean; readonly message: string }[];
  readonly decision: DecisionSource | null;
}

export interface DecisionSource {
  readonly number: number;
  readonly kind: DecisionKind;
  readonly subjects: readonly string[];
  readonly outcome: DecisionOutcome;
  readonly effect: DecisionEffect;
  readonly text: string;
  readonly conditions: readonly string[];
  readonly votes: { readonly for: number; readonly against: number; readonly abstain: number };
  readonly method: 'CONSENSUS' | 'VOTE';
  readonly overrideReason: string | null;
  readonly session: { readonly number: number; readonly date: LocalDate };
}

export interface FollowUpSource {
  readonly text: string;
  readonly owner: OrganisationSource;
  readonly dueDate: LocalDate;
  readonly doneOn: LocalDate | null;
  readonly overdue: boolean;
}

export interface FindingSource {
  readonly severity: 'BLOCKER' | 'WARNING' | 'NOTE';
  readonly message: string;
  readonly repair: string;
  readonly subjects: readonly string[];
}

export interface RiskSource {
  readonly code: string;
  readonly title: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly mitigation: string;
  readonly owner: OrganisationSource;
  readonly open: boolean;
}

export interface InvestmentSource {
  readonly code: string;
  readonly title: string;
  readonly stage: InvestmentStage;
  readonly trl: number | null;
  readonly owner: OrganisationSource;
  readonly budget: Money | null;
}

/** What changed between two states of the plan, once per thing. */
export interface ChangeSource {
  readonly kind: ChangeKind;
  readonly entity: string;
  readonly subject: string;
  readonly fields: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
  readonly summary: string;
}

/** The earlier state that a report compares with. */
export interface SinceSource {
  readonly asOf: Instant;
  readonly revision: number;
  readonly changes: readonly ChangeSource[];
}

/** What whoever asks for a report may choose. */
export interface ReportOptions {
  /** BCP 47; English where there is no catalogue. */
  readonly language: string;
  /** Leaves out what is not PU (domain.md, "The reports"). */
  readonly publicOnly: boolean;
  /** The hash of the revision. */
  readonly hash: string;
  readonly since?: SinceSource;
  /** The id of a partner: only the actions that it leads or contributes to. */
  readonly partnerId?: string;
  /** The name of a region: only the actions that its organisations lead or contribute to. */
  readonly region?: string;
}
