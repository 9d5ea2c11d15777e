import type { Fact, Figure } from '../plan/fact.js';
import type { LocalDate } from '../shared/calendar.js';
import type { Holiday } from '../schedule/holidays.js';
import type { Phase } from './phase.status.js';

/** A share as two whole numbers: [2, 3] is two thirds. */
export type Share = readonly [number, number];

/** The figures a committee works by; every partnership may set its own (domain.md, "Decisions that execute"). */
export interface PartnershipSettings {
  /** The share of the voters that makes a quorum. */
  readonly quorum: Share;
  /** Days within which a session without a quorum may be reconvened. */
  readonly reconveneDays: number;
  /** Days during which a voter may veto a decision on an item added after the agenda was sent; 0: none. */
  readonly vetoDays: number;
  /** Days that a written procedure runs at least. */
  readonly writtenProcedureDays: number;
  /** Days between the sending of an agenda and its session. */
  readonly noticeDays: number;
  /** Days after which circulated minutes are adopted without objection; absent in older plans: 15. */
  readonly minutesDays?: number;
  /** The share of the votes that what needs more than a simple majority needs; absent in older plans: two thirds. */
  readonly qualifiedMajority?: Share;
  /** Days on which nobody works; absent in older plans: none. */
  readonly holidays?: readonly Holiday[];
}

export const DEFAULT_SETTINGS: Required<PartnershipSettings> = {
  quorum: [2, 3],
  reconveneDays: 15,
  vetoDays: 0,
  writtenProcedureDays: 10,
  noticeDays: 14,
  minutesDays: 15,
  qualifiedMajority: [2, 3],
  holidays: [],
};

/** A domain of the competence map, such as EFFRA's D1 (concept note n. 255-261). */
export interface CompetenceDomain {
  readonly code: string;
  readonly title: string;
  readonly description: string;
}

/** A remark on the sources of the plan, such as a contradiction between two of them. */
export interface SourceNote {
  readonly topic: string;
  readonly text: string;
  readonly source: string | null;
}

export interface Link {
  readonly title: string;
  readonly url: string | null;
}

export interface PartnershipFact extends Fact {
  readonly code: string;
  readonly name: string;
  readonly ambition: string;
  readonly strategy: string;
  readonly startDate: LocalDate;
  readonly endDate: LocalDate | null;
  readonly timeZone: string;
  readonly contentLanguage: string;
  readonly deliverableScheme: DeliverableScheme;
  readonly phase: Phase;
  readonly closedOn: LocalDate | null;
  /** The number of the joint action plan's edition; 0 until the committee adopts one. */
  readonly edition: number;
  readonly settings: PartnershipSettings;
  readonly competenceDomains: readonly CompetenceDomain[];
  readonly links: readonly Link[];
  readonly notes: readonly SourceNote[];
}

export const DELIVERABLE_SCHEMES = ['COSME', 'HORIZON_EUROPE'] as const;
export type DeliverableScheme = (typeof DELIVERABLE_SCHEMES)[number];

export const OBJECTIVE_KINDS = ['STRATEGIC', 'OPERATIONAL'] as const;
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number];

export interface ObjectiveFact extends Fact {
  readonly code: string;
  readonly kind: ObjectiveKind;
  readonly text: string;
}

export interface ThematicAreaFact extends Fact {
  readonly code: string;
  readonly title: string;
  readonly parentId: string | null;
}

/** A work stream; "work package" in EU exports. `wording` is its longer wording, where a source has two. */
export interface ActivityFact extends Fact {
  readonly code: string;
  readonly title: string;
  readonly wording: string | null;
}

export const CIRCLES = ['MOTOR', 'ASSOCIATE', 'INVITED'] as const;
export type Circle = (typeof CIRCLES)[number];
export const COHESION_CATEGORIES = ['LESS_DEVELOPED', 'TRANSITION', 'MORE_DEVELOPED'] as const;
export type CohesionCategory = (typeof COHESION_CATEGORIES)[number];

export interface RegionFact extends Fact {
  readonly name: string;
  readonly country: string;
  readonly nuts: string | null;
  readonly circle: Circle;
  readonly cohesionCategory: CohesionCategory | null;
  readonly figures: readonly Figure[];
  readonly s3Priorities: readonly string[];
  readonly notes: readonly string[];
}

export interface PastProjectFact extends Fact {
  readonly acronym: string;
  readonly title: string | null;
  readonly scheme: string | null;
  readonly topic: string | null;
  readonly partnerIds: readonly string[];
  readonly otherPartners: readonly string[];
}

export interface LetterOfSupportFact extends Fact {
  readonly from: string;
  readonly senderId: string | null;
  readonly regionId: string;
  readonly date: LocalDate | null;
  /** The organisations that the letter names. */
  readonly nameIds: readonly string[];
}
