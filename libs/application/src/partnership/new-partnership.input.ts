import type { Circle, DeliverableScheme, OrganisationKind } from '@roadbook/domain';
import type { Optional } from '../input/input-check.js';

/** The organisation that is to coordinate a new partnership, with its region. */
export interface NewCoordinator {
  readonly shortName: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly region: string;
  /** ISO 3166, two letters. */
  readonly country: string;
  readonly nuts?: Optional<string>;
  /** MOTOR when it is not given. */
  readonly circle?: Optional<Circle>;
}

/** A partnership that is to be made. */
export interface CreatePartnership {
  readonly code: string;
  readonly name: string;
  readonly ambition?: Optional<string>;
  readonly startDate: string;
  readonly endDate: string;
  readonly timeZone: string;
  readonly contentLanguage: string;
  readonly deliverableScheme: DeliverableScheme;
  readonly coordinator: NewCoordinator;
  /** Who is invited to be its first coordinator. */
  readonly email: string;
  /** The language of the account, if one is made. */
  readonly language: string;
  /** A template by its name; none: from scratch. */
  readonly template?: Optional<string>;
  readonly withOrganisations?: Optional<boolean>;
  readonly withActions?: Optional<boolean>;
}

/** Somebody is to coordinate a partnership that nobody coordinates. */
export interface InviteCoordinator {
  readonly partnership: string;
  readonly email: string;
  readonly language: string;
}
