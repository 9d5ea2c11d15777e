import type { Settings } from '../settings/settings.js';
import type { Store } from '../work/store.js';
import { rolesOf, type AccountRow, type RoleRow } from './directory.js';
import type { Viewer, ViewerMembership, ViewerRequest } from './viewer.js';

/** Whether an account may be used: demo accounts in demo mode only, and none that is disabled. */
export function maySignIn(account: AccountRow, settings: Settings): boolean {
  return !account.disabled && (!account.demo || settings.demo);
}

/** The account as a viewer, with what it is in each partnership. */
export async function viewerOf(store: Store, account: AccountRow, request: ViewerRequest): Promise<Viewer> {
  const rows = await store.plans.read((sql) =>
    sql.all<RoleRow>(
      'SELECT r."partnershipId", r."organisationId", r."roles", h."code" FROM "account_role" r JOIN "partnership_head" h ON h."partnershipId" = r."partnershipId" WHERE r."accountId" = ? ORDER BY h."code"',
      [account.id],
    ),
  );
  const memberships: ViewerMembership[] = rows.map((row) => ({
    partnershipId: row.partnershipId,
    partnershipCode: row.code,
    organisationId: row.organisationId,
    roles: rolesOf(row.roles),
  }));
  return {
    accountId: account.id,
    name: account.name,
    email: account.email,
    language: account.language,
    memberships,
    installationRoles: rolesOf(account.installationRoles),
    request,
  };
}
