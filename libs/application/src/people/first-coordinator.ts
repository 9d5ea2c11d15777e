import { randomUUID } from 'node:crypto';
import { addMilliseconds, type Instant, type Plan, localDateAt } from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import { rolesOf } from '../identity/directory.js';
import type { InvitationMailer } from './invitation-mailer.js';
import { INVITATION_MS, insertInvitation, newInvitationSecret, type InvitationRow } from './invitation-rows.js';
import { personRows, type PersonRow } from './people-rows.js';

/** What a first coordinator gets: it may do all that others may. */
const ROLES = ['COORDINATOR'] as const;

/** An invitation to coordinate, with the secret that is told once. */
export interface CoordinatorInvitation {
  readonly row: InvitationRow;
  readonly secret: string;
}

/** An invitation of somebody to coordinate a partnership for its coordinating organisation, made by an administrator. */
export function coordinatorInvitation(
  plan: Plan,
  organisationId: string,
  { email, language }: { readonly email: string; readonly language: string },
  actorId: string,
  now: Instant,
): CoordinatorInvitation {
  const { secret, hash } = newInvitationSecret();
  const row: InvitationRow = {
    ...{ id: randomUUID(), partnershipId: plan.partnershipId, organisationId, email, language },
    roles: JSON.stringify(ROLES),
    secretHash: hash,
    mailedHash: null,
    createdAt: now,
    createdById: actorId,
    expiresAt: addMilliseconds(now, INVITATION_MS),
    ...{ acceptedAt: null, revokedAt: null },
  };
  return { row, secret };
}

/** Stores it in place of those to coordinate that administrators made before, and has it mailed. */
export async function storeCoordinatorInvitation(
  sql: Sql,
  { row }: CoordinatorInvitation,
  mailer: InvitationMailer,
): Promise<void> {
  await sql.run(
    'UPDATE "invitation" SET "revokedAt" = ? WHERE "partnershipId" = ? AND "roles" = ? AND "acceptedAt" IS NULL AND "revokedAt" IS NULL',
    [row.createdAt, row.partnershipId, row.roles],
  );
  await insertInvitation(sql, row);
  await mailer.queue(sql, row.id);
}

/** The people who coordinate a partnership and may sign in. */
export async function activeCoordinators(sql: Sql, plan: Plan, now: Instant, demo: boolean): Promise<PersonRow[]> {
  const today = localDateAt(now, plan.partnership.timeZone);
  const rows = await personRows(sql, plan.partnershipId);
  return rows.filter(
    (row) =>
      rolesOf(row.roles).includes('COORDINATOR') &&
      !row.disabled &&
      (!row.demo || demo) &&
      plan.membershipOf(row.organisationId, today) !== undefined,
  );
}
