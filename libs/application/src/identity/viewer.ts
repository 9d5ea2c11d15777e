import type { Instant, Role } from '@roadbook/domain';

/** What an account is in one partnership. */
export interface ViewerMembership {
  readonly partnershipId: string;
  readonly partnershipCode: string;
  /** The organisation that it speaks for. */
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/** The request that a viewer makes, for logs and for idempotency. */
export interface ViewerRequest {
  readonly id: string;
  /** The `Idempotency-Key` header; null when there is none. */
  readonly idempotencyKey: string | null;
  /** A hash of the query and its variables: the same key with another hash is a CONFLICT. */
  readonly requestHash: string;
}

/** Who is signed in, and with which request. */
export interface Viewer {
  /** Opaque id of the account. */
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly memberships: readonly ViewerMembership[];
  /** Roles that hold for the whole installation: ADMINISTRATOR. */
  readonly installationRoles: readonly Role[];
  /** When the session ends; null or absent for who came without one, such as by an access token. */
  readonly sessionExpiresAt?: Instant | null;
  readonly request: ViewerRequest;
}
