import { rolesFit, rolesOfKind, type Picture, type Role } from '@roadbook/domain';
import type { InputCheck } from '../input/input-check.js';

/** Notes roles that people of an organisation may not hold, and an organisation that is no member today. */
export function checkRoles(
  check: InputCheck,
  { plan, asker }: Picture,
  organisationId: string,
  roles: readonly Role[],
): void {
  const kind = plan.membershipOf(organisationId, asker.today)?.kind;
  if (kind && rolesFit(kind, roles)) return;
  const organisation = plan.get('Organisation', organisationId).shortName;
  if (kind) check.fault('roles', 'ROLES_NOT_POSSIBLE', { organisation, roles: rolesOfKind(kind) });
  else check.fault('roles', 'NOT_A_MEMBER', { organisation });
}
