import type { Role } from '../identity/rights.js';
import type { MembershipKind } from '../organisation/organisation.facts.js';
import { blocker, type Verdict } from '../shared/verdict.js';

/** The roles that a person may hold inside a partnership; ADMINISTRATOR is one of the installation. */
export const PARTNERSHIP_ROLES = ['COORDINATOR', 'PARTNER', 'COMMITTEE', 'OBSERVER'] as const satisfies readonly Role[];

/** The roles that an organisation's people may hold, by what its membership is. */
const ROLES_OF_KIND: Readonly<Record<MembershipKind, readonly Role[]>> = {
  COORDINATOR: ['COORDINATOR', 'PARTNER', 'COMMITTEE'],
  PARTNER: ['PARTNER', 'COMMITTEE'],
  REGIONAL_AUTHORITY: ['OBSERVER'],
  REGIONAL_AGENCY: ['OBSERVER'],
};

/** The roles that people of an organisation with such a membership may hold. */
export function rolesOfKind(kind: MembershipKind): readonly Role[] {
  return ROLES_OF_KIND[kind];
}

/** True when people of an organisation with such a membership may hold all of these roles, and there is one. */
export function rolesFit(kind: MembershipKind, roles: readonly Role[]): boolean {
  return roles.length > 0 && roles.every((role) => ROLES_OF_KIND[kind].includes(role));
}

/**
 * Whether somebody's roles may be taken away or changed: a partnership keeps a coordinator who can sign in.
 * @param otherCoordinators how many others hold the role COORDINATOR, of accounts that may be used
 * @param remaining the roles that are left to the person; none when it is removed
 */
export function askLeaving(held: readonly Role[], remaining: readonly Role[], otherCoordinators: number): Verdict {
  const leaves = held.includes('COORDINATOR') && !remaining.includes('COORDINATOR');
  return leaves && otherCoordinators === 0 ? [blocker('LAST_COORDINATOR')] : [];
}
