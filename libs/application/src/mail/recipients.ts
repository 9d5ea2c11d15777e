import { seesAll, type LocalDate, type Plan, type Rights } from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import { rolesOf } from '../identity/directory.js';

/** What mails somebody wants of a partnership. */
export interface MailChoice {
  readonly digest: boolean;
  readonly atOnce: boolean;
}

/** What everybody gets who has chosen nothing. */
export const ALL_MAILS: MailChoice = { digest: true, atOnce: true };

/** Somebody who may be written to: an account, or a contact, who has no rights. */
export interface Recipient extends MailChoice {
  readonly id: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly language: string;
  readonly organisationId: string;
  readonly rights: Rights | null;
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly organisationId: string;
  /** Null where nothing was chosen; SQLite has numbers for booleans. */
  readonly digest: boolean | number | null;
  readonly atOnce: boolean | number | null;
}

interface AccountRow extends Person {
  readonly roles: string;
  readonly demo: boolean | number;
}

const CHOICE = 'LEFT JOIN "mail_choice" c ON c."recipientId" = p."id" AND c."partnershipId" = ?';
const ACCOUNTS = `SELECT p."id", p."name", p."email", p."language", p."demo", r."organisationId", r."roles", c."digest", c."atOnce"
  FROM "account_role" r JOIN "account" p ON p."id" = r."accountId" ${CHOICE}
  WHERE r."partnershipId" = ? AND p."disabled" = ? ORDER BY p."id"`;
const CONTACTS = `SELECT p."id", p."name", p."email", p."language", p."organisationId", c."digest", c."atOnce"
  FROM "contact" p ${CHOICE} WHERE p."partnershipId" = ? ORDER BY p."createdAt", p."id"`;

/**
 * The accounts that may be written to about a partnership: not disabled, with a role there, of an organisation that is a
 * member today. Accounts for demonstration are written to in demo mode only.
 */
export async function accountsOf(sql: Sql, plan: Plan, today: LocalDate, demo: boolean): Promise<Recipient[]> {
  const { partnershipId } = plan;
  const rows = await sql.all<AccountRow>(ACCOUNTS, [partnershipId, partnershipId, false]);
  return rows
    .filter((row) => (demo || !row.demo) && plan.membershipOf(row.organisationId, today) !== undefined)
    .map((row) => ({
      ...personOf(row),
      rights: { organisationId: row.organisationId, roles: rolesOf(row.roles) },
    }));
}

/** The contacts of a partnership's organisations, whoever was named first in front. */
export async function contactsOf(sql: Sql, partnershipId: string): Promise<Recipient[]> {
  const rows = await sql.all<Person>(CONTACTS, [partnershipId, partnershipId]);
  return rows.map((row) => ({ ...personOf(row), rights: null }));
}

/** True for somebody who sees the whole plan. */
export function isReader({ rights }: Recipient): boolean {
  return rights !== null && seesAll(rights);
}

function personOf({ id, name, email, language, organisationId, digest, atOnce }: Person): Omit<Recipient, 'rights'> {
  return {
    id,
    name,
    email: email.toLowerCase(),
    language,
    organisationId,
    digest: digest === null ? ALL_MAILS.digest : Boolean(digest),
    atOnce: atOnce === null ? ALL_MAILS.atOnce : Boolean(atOnce),
  };
}
