import type { Fact, Figure } from '../plan/fact.js';
import type { LocalDate } from '../shared/calendar.js';

export const MEMBERSHIP_KINDS = ['COORDINATOR', 'PARTNER', 'REGIONAL_AUTHORITY', 'REGIONAL_AGENCY'] as const;
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];
/** The memberships that carry one vote each (domain.md, "Voters"). */
export const VOTING_KINDS: readonly MembershipKind[] = ['COORDINATOR', 'PARTNER'];

export const ORGANISATION_KINDS = [
  'CLUSTER',
  'TECHNOLOGY_CENTRE',
  'REGIONAL_AUTHORITY',
  'REGIONAL_AGENCY',
  'MINISTRY',
  'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const LABELS = ['GOLD', 'SILVER', 'BRONZE'] as const;
/** The excellence label of the European Cluster Excellence Initiative. */
export type Label = (typeof LABELS)[number];

export interface OrganisationFact extends Fact {
  readonly shortName: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganisationKind;
  readonly regionId: string;
  readonly label: Label | null;
  readonly description: string;
  /** The address of the organisation's profile on the European Cluster Collaboration Platform. */
  readonly profile: string | null;
  readonly website: string | null;
  readonly thematics: readonly string[];
  readonly figures: readonly Figure[];
  /** Codes of the competence domains it covers. */
  readonly competences: readonly string[];
  readonly notes: readonly string[];
}

/** An organisation's membership of the partnership, from a day on and up to and including another. */
export interface MembershipFact extends Fact {
  readonly organisationId: string;
  readonly kind: MembershipKind;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export const STAKEHOLDER_KINDS = [
  'ALLIANCE',
  'S3_BODY',
  'HUB_OR_INFRASTRUCTURE',
  'FUNDER',
  'MANAGING_AUTHORITY',
] as const;
export type StakeholderKind = (typeof STAKEHOLDER_KINDS)[number];
export const STAKEHOLDER_STATES = ['IDENTIFIED', 'CONTACTED', 'CONNECTED'] as const;
export type StakeholderState = (typeof STAKEHOLDER_STATES)[number];

/** A body to connect with (concept note n. 479-521). */
export interface StakeholderFact extends Fact {
  readonly name: string;
  readonly kind: StakeholderKind;
  readonly regionId: string;
  readonly responsibleId: string | null;
  readonly state: StakeholderState;
}
