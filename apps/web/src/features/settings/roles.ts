import type { ResultOf } from '../../graphql/graphql.js';
import type { InvitationsQuery, PeopleQuery } from './settings.operations.js';

export type Person = ResultOf<typeof PeopleQuery>['partnership']['people'][number];
export type Role = Person['roles'][number];
export type Invited = ResultOf<typeof InvitationsQuery>['partnership']['invitations'][number];
type Organisation = ResultOf<typeof InvitationsQuery>['partnership']['organisations'][number];

/** The roles that people of an organisation may hold, by its membership; the server decides, this only offers them. */
export function rolesOf({ membership }: Pick<Organisation, 'membership'>): readonly Role[] {
  switch (membership) {
    case 'COORDINATOR':
      return ['COORDINATOR', 'PARTNER', 'COMMITTEE'];
    case 'PARTNER':
      return ['PARTNER', 'COMMITTEE'];
    default:
      return ['OBSERVER'];
  }
}

/** Where an invitation stands. */
export type InvitationState = 'OPEN' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED';

/** @param now milliseconds since 1970 */
export function stateOf(
  { acceptedAt, revokedAt, expiresAt }: Pick<Invited, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: number,
): InvitationState {
  if (acceptedAt) return 'ACCEPTED';
  if (revokedAt) return 'REVOKED';
  return Date.parse(expiresAt) > now ? 'OPEN' : 'EXPIRED';
}

/** What is said of the mail that brings an invitation. */
export type MailMark = 'WAITING' | 'SENT' | 'FAILED' | 'KEPT';

/** Null for an invitation that no mail brings. */
export function mailOf({ mail }: Pick<Invited, 'mail'>): MailMark | null {
  if (mail === null || mail === 'SENT' || mail === 'KEPT') return mail;
  return mail === 'QUEUED' || mail === 'SENDING' ? 'WAITING' : 'FAILED';
}

/** People by their organisation, both by name. */
export function byOrganisation(people: readonly Person[]): readonly (readonly [string, readonly Person[]])[] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const name = person.organisation.shortName;
    groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  return [...groups].sort(([left], [right]) => left.localeCompare(right));
}
