import { localDateAt, notFound, type Instant, type Plan, type Rights } from '@roadbook/domain';
import type { Viewer, ViewerMembership } from '../identity/viewer.js';

/** Where the viewer is a member under a partnership's code. @throws DomainError NOT_FOUND, whether it exists or not */
export function membershipIn(viewer: Viewer, code: string): ViewerMembership {
  const wanted = code.trim().toUpperCase();
  const membership = viewer.memberships.find((one) => one.partnershipCode.toUpperCase() === wanted);
  if (!membership) throw notFound('Partnership', code);
  return membership;
}

/**
 * The viewer's rights in a partnership today, whatever moment is looked at.
 * @param newest the partnership's newest plan: rights follow the organisation, and end with its membership
 * @throws DomainError NOT_FOUND when the organisation is no member any more
 */
export function rightsIn(newest: Plan, membership: ViewerMembership, now: Instant): Rights {
  const today = localDateAt(now, newest.partnership.timeZone);
  if (!newest.membershipOf(membership.organisationId, today)) throw notFound('Partnership', membership.partnershipCode);
  return { organisationId: membership.organisationId, roles: membership.roles };
}
