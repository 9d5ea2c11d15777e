import type { Role } from '@roadbook/domain';

/** Somebody is invited into a partnership. */
export interface InvitePerson {
  readonly partnership: string;
  readonly email: string;
  /** Short name or alias. */
  readonly organisation: string;
  readonly roles: readonly Role[];
  /** The language of the account that is made. */
  readonly language: string;
}

export interface OfInvitation {
  readonly partnership: string;
  readonly id: string;
}

export interface OfPerson {
  readonly partnership: string;
  /** Id of the account. */
  readonly person: string;
}

export interface ChangeRoles extends OfPerson {
  readonly roles: readonly Role[];
}

/** A new account that belongs to no partnership yet. */
export interface CreateAccount {
  readonly email: string;
  readonly name: string;
  readonly language: string;
  /** Whether it may run the installation. */
  readonly administrator: boolean;
}

/** What somebody answers an invitation with. */
export interface AcceptInvitation {
  readonly secret: string;
  /** The name of the account that is made; of no use where there is one. */
  readonly name: string;
  readonly password: string;
}
