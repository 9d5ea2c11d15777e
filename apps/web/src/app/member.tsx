import { createContext, useContext } from 'react';
import type { ResultOf } from '../graphql/graphql.js';
import type { ViewerQuery } from './app.operations.js';

export type ViewerFacts = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;
type Membership = ViewerFacts['memberships'][number];
export type Role = Membership['roles'][number];

/** Who looks at the page, and what they are in the partnership of the place. */
export interface Member {
  readonly viewer: ViewerFacts;
  /** The organisation they speak for here; null outside of a partnership. */
  readonly organisation: Membership['organisation'] | null;
  readonly roles: readonly Role[];
  /** True when they hold the role here. */
  readonly is: (role: Role) => boolean;
}

/** What a viewer is in a partnership. */
export function memberOf(viewer: ViewerFacts, code: string | undefined): Member {
  const membership = viewer.memberships.find(
    ({ partnershipCode }) => partnershipCode.toLowerCase() === code?.toLowerCase(),
  );
  const roles = [...(membership?.roles ?? []), ...viewer.installationRoles];
  return { viewer, organisation: membership?.organisation ?? null, roles, is: (role) => roles.includes(role) };
}

export const MemberContext = createContext<Member | null>(null);

/** Who looks at the page. @throws outside of the shell, where nobody is signed in */
export function useMember(): Member {
  const member = useContext(MemberContext);
  if (!member) throw new Error('useMember outside of the shell');
  return member;
}
