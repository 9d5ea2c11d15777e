import { localDateAt, type Instant, type LocalDate, type Phase } from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import { rolesOf } from '../identity/directory.js';

/** A partnership as who runs the installation sees it. */
export interface InstalledPartnership {
  readonly code: string;
  readonly name: string;
  readonly phase: Phase;
  readonly revision: number;
  /** How many organisations are members today. */
  readonly members: number;
  /** Whether somebody coordinates it who can sign in. */
  readonly coordinated: boolean;
  /** Whether it has been closed. */
  readonly closed: boolean;
}

interface HeadRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly phase: Phase;
  readonly revision: number;
  readonly timeZone: string;
  readonly closedOn: LocalDate | null;
}

interface MemberRow {
  readonly partnershipId: string;
  readonly organisationId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

interface PersonRow {
  readonly partnershipId: string;
  readonly organisationId: string;
  /** JSON. */
  readonly roles: string;
  readonly demo: boolean | number;
}

/**
 * The partnerships of an installation by code, without loading any plan: there may be many.
 * @param demo whether demonstration accounts may sign in
 */
export async function installedPartnerships(sql: Sql, now: Instant, demo: boolean): Promise<InstalledPartnership[]> {
  const rows = await sql.all<HeadRow>(
    'SELECT p."id", h."code", h."revision", p."name", p."phase", p."timeZone", p."closedOn" FROM "partnership_head" h JOIN "partnership" p ON p."id" = h."partnershipId" ORDER BY h."code"',
  );
  const members = await sql.all<MemberRow>('SELECT "partnershipId", "organisationId", "from", "to" FROM "membership"');
  const people = await sql.all<PersonRow>(
    'SELECT r."partnershipId", r."organisationId", r."roles", a."demo" FROM "account_role" r JOIN "account" a ON a."id" = r."accountId" WHERE a."disabled" = ?',
    [false],
  );
  const coordinators = people.filter((one) => rolesOf(one.roles).includes('COORDINATOR') && (demo || !one.demo));
  return rows.map(({ id, timeZone, closedOn, ...fields }) => {
    const today = localDateAt(now, timeZone);
    const current = members
      .filter(({ partnershipId, from, to }) => partnershipId === id && from <= today && (to === null || today <= to))
      .map(({ organisationId }) => organisationId);
    const coordinated = coordinators.some(
      ({ partnershipId, organisationId }) => partnershipId === id && current.includes(organisationId),
    );
    return { ...fields, members: current.length, coordinated, closed: closedOn !== null };
  });
}
