import type { Figure, Label, MembershipKind, OrganisationKind } from '@roadbook/domain';

export interface OrganisationSource {
  readonly id: string;
  readonly shortName: string;
  readonly membership: MembershipKind;
  readonly region: { readonly name: string };
}

/** An organisation with what a report about the partnership says of it. */
export interface MemberSource extends OrganisationSource {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly label: Label | null;
  readonly description: string;
  readonly figures: readonly Figure[];
  /** Codes of competence domains. */
  readonly competences: readonly string[];
}
