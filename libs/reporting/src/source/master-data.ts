import type {
  Circle,
  CohesionCategory,
  Decimal,
  Figure,
  LocalDate,
  ObjectiveKind,
  Phase,
  StakeholderKind,
  StakeholderState,
  ToolboxKind,
} from '@roadbook/domain';
import type { MemberSource, OrganisationSource } from './organisation.js';

export interface RegionSource {
  readonly name: string;
  readonly country: string;
  readonly nuts: string | null;
  readonly circle: Circle;
  readonly cohesionCategory: CohesionCategory | null;
  readonly figures: readonly Figure[];
  readonly s3Priorities: readonly string[];
  /** Its organisations that are members today. */
  readonly organisations: readonly MemberSource[];
  readonly stakeholders: readonly StakeholderSource[];
}

export interface StakeholderSource {
  readonly name: string;
  readonly kind: StakeholderKind;
  readonly state: StakeholderState;
  readonly responsible: OrganisationSource | null;
}

export interface ObjectiveSource {
  readonly code: string;
  readonly kind: ObjectiveKind;
  readonly text: string;
  /** The actions that serve it. */
  readonly actions: readonly { readonly code: string; readonly title: string }[];
  /** What shows how far it is reached. */
  readonly indicators: readonly ObjectiveIndicatorSource[];
  /** How many actions are in each phase, and how many will come to it. */
  readonly coverage: readonly { readonly phase: Phase; readonly now: number; readonly later: number }[];
}

/** An indicator of an objective; its values are in the order of the periods. */
export interface ObjectiveIndicatorSource {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly baseline: Decimal | null;
  readonly target: Decimal | null;
  readonly targetDate: LocalDate | null;
  readonly values: readonly { readonly standing: Decimal }[];
  /** Where it stands; null before the first value. */
  readonly value: Decimal | null;
  /** Percent of the way to the target. */
  readonly progress: number | null;
  readonly reached: boolean;
  readonly missed: boolean;
}

export interface ThematicAreaSource {
  readonly code: string;
  readonly title: string;
  /** The code of the area above. */
  readonly parent: string | null;
}

/** An event, project, network or programme; `start` and `end` are its dates or its call window. */
export interface ToolboxSource {
  readonly name: string;
  readonly kind: ToolboxKind;
  readonly description: string | null;
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly actions: readonly { readonly code: string }[];
  /** Of a funding scheme: its calls. */
  readonly calls: readonly CallSource[];
}

/** A call of a funding scheme. */
export interface CallSource {
  readonly code: string | null;
  readonly name: string;
  readonly opens: LocalDate | null;
  readonly deadline: LocalDate;
}

export interface LetterSource {
  /** The sender's function, never a person. */
  readonly from: string;
  readonly sender: OrganisationSource | null;
  readonly region: { readonly name: string };
  readonly date: LocalDate | null;
  readonly names: readonly OrganisationSource[];
}

export interface PastProjectSource {
  readonly acronym: string;
  readonly title: string | null;
  readonly scheme: string | null;
  readonly topic: string | null;
  readonly partners: readonly OrganisationSource[];
  readonly otherPartners: readonly string[];
}
