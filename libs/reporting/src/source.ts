import type {
  ActionStatus,
  DeliverableStatus,
  DependencyType,
  GateStatus,
  Health,
  Instant,
  LocalDate,
  MilestoneStatus,
  Phase,
  Priority,
  Responsibility,
} from '@roadbook/domain';
import type { ChangeSource } from './source/change.js';
import type { DecisionSource, FollowUpSource, SessionName, SessionSource } from './source/committee.js';
import type {
  LetterSource,
  ObjectiveSource,
  PastProjectSource,
  RegionSource,
  ThematicAreaSource,
  ToolboxSource,
} from './source/master-data.js';
import type { InvestmentSource } from './source/investment.js';
import type { DisseminationSource, NoticeSource } from './source/notice.js';
import type { MemberSource, OrganisationSource } from './source/organisation.js';
import type { IndicatorTotalSource, PeriodSource, ProgressSource } from './source/period.js';

export type * from './source/change.js';
export type * from './source/committee.js';
export type * from './source/investment.js';
export type * from './source/master-data.js';
export type * from './source/notice.js';
export type * from './source/organisation.js';
export type * from './source/period.js';

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
  readonly ambition: string;
  readonly strategy: string;
  /** The number of the joint action plan's edition; 0 until the committee adopts one. */
  readonly edition: number;
  readonly startDate: LocalDate;
  readonly endDate: LocalDate | null;
  readonly phase: Phase;
  readonly coordinator: OrganisationSource;
  /** The members today, in the order of their admission. */
  readonly members: readonly MemberSource[];
  readonly regions: readonly RegionSource[];
  readonly objectives: readonly ObjectiveSource[];
  readonly thematicAreas: readonly ThematicAreaSource[];
  readonly activities: readonly ActivitySource[];
  readonly gates: readonly GateSource[];
  /** In the order of their numbers, as are the decisions and the periods. */
  readonly sessions: readonly SessionSource[];
  readonly decisions: readonly DecisionSource[];
  readonly followUps: readonly FollowUpSource[];
  readonly periods: readonly PeriodSource[];
  /** Over all periods; empty while no partner report was submitted. */
  readonly indicatorTotals: readonly IndicatorTotalSource[];
  /** The newest first. */
  readonly progressReports: readonly ProgressSource[];
  readonly notices: readonly NoticeSource[];
  /** In the order of their dates. */
  readonly disseminations: readonly DisseminationSource[];
  readonly findings: readonly FindingSource[];
  readonly risks: readonly RiskSource[];
  readonly investments: readonly InvestmentSource[];
  readonly toolbox: readonly ToolboxSource[];
  readonly lettersOfSupport: readonly LetterSource[];
  readonly pastProjects: readonly PastProjectSource[];
}

export interface ActivitySource {
  readonly code: string;
  readonly title: string;
  readonly actions: readonly ActionSource[];
}

export interface ActionSource {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly priority: Priority;
  readonly thematicAreas: readonly { readonly code: string }[];
  readonly lead: OrganisationSource;
  readonly contributors: readonly {
    readonly organisation: OrganisationSource;
    readonly responsibility: Responsibility;
  }[];
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
  readonly actualStart: LocalDate | null;
  readonly actualEnd: LocalDate | null;
  /** Why it is on hold, cancelled or rejected. */
  readonly statusReason: string | null;
  /** Whether a day's delay of it moves the end of the plan. */
  readonly critical: boolean;
  readonly dependencies: readonly { readonly dependsOn: { readonly code: string }; readonly type: DependencyType }[];
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
  /** The means of verification. */
  readonly verification: string;
  readonly evidence: string | null;
  readonly dropReason: string | null;
}

export interface DeliverableSource {
  readonly code: string;
  readonly title: string;
  readonly lead: OrganisationSource;
  /** A code of the partnership's scheme, as is the level. */
  readonly type: string;
  readonly level: string;
  readonly main: boolean;
  readonly dueDate: LocalDate;
  readonly baselineDate: LocalDate | null;
  readonly status: DeliverableStatus;
  readonly overdue: boolean;
  /** What may be said of it in public, whatever its level. */
  readonly publicSummary: string | null;
  /** In the order of their numbers. */
  readonly versions: readonly VersionSource[];
}

export interface VersionSource {
  readonly number: number;
  readonly url: string | null;
  readonly fileId: string | null;
  readonly at: Instant;
  readonly note: string | null;
  readonly lateReason: string | null;
  readonly draft: boolean;
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

export interface FindingSource {
  readonly severity: 'BLOCKER' | 'WARNING' | 'NOTE';
  readonly message: string;
  readonly repair: string;
  readonly subjects: readonly string[];
}

export interface RiskSource {
  readonly code: string;
  readonly title: string;
  readonly foreseen: boolean;
  /** The action that it threatens; null for the whole partnership. */
  readonly action: { readonly code: string } | null;
  readonly likelihood: number;
  readonly impact: number;
  readonly mitigation: string;
  readonly owner: OrganisationSource;
  readonly open: boolean;
}

/** The earlier state that a report compares with. */
export interface SinceSource {
  readonly asOf: Instant;
  readonly revision: number;
  readonly changes: readonly ChangeSource[];
  /** The session that it is the end of, where it was taken for that. */
  readonly session?: SessionName;
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
  /** The number of a session of the plan. */
  readonly session?: number;
  /** The number of a reporting period of the plan. */
  readonly period?: number;
  /** The id of the organisation that asks. */
  readonly viewerId?: string;
  /** The picture is a reduced one, and was not asked for to be handed on: what it holds of follow-ups is the viewer's own. */
  readonly reduced?: boolean;
}
