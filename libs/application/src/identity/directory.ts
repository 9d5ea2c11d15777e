import { Injectable } from '@nestjs/common';
import { SYSTEM_ACTOR, type Role } from '@roadbook/domain';
import { Store } from '../work/store.js';

/** Shown for an account or contact that was forgotten. */
export const UNKNOWN_PERSON = '(no longer known)';
/** Shown where the system itself acted. */
const SYSTEM_NAME = 'Roadbook';

/** How long names may be kept before they are read again: another server may have changed or forgotten some. */
const KEEP_MS = 60_000;

/**
 * The names behind the opaque ids that plans and history hold: of accounts, contacts and update links. Kept in memory, read again when
 * an unknown id turns up, when an account or a contact changes here, and from time to time.
 */
@Injectable()
export class Directory {
  private names = new Map<string, string>();
  private loading: Promise<void> | null = null;
  private readAt = 0;

  constructor(private readonly store: Store) {}

  /** The name of an account or a contact. */
  readonly nameOf = (accountId: string): string => this.names.get(accountId) ?? UNKNOWN_PERSON;

  /** Makes sure that the account's name is known. */
  async know(accountId: string): Promise<void> {
    if (!this.names.has(accountId) || performance.now() - this.readAt > KEEP_MS) await this.refresh();
  }

  /** The same for several, reading the names once at most. */
  async knowAll(ids: Iterable<string>): Promise<void> {
    for (const id of ids) if (!this.names.has(id)) return this.refresh();
  }

  async refresh(): Promise<void> {
    // What is being read may be older than what is to be seen.
    await this.loading;
    this.loading ??= this.load().finally(() => (this.loading = null));
    await this.loading;
  }

  private async load(): Promise<void> {
    const [people, links] = await this.store.plans.read((sql) =>
      Promise.all([
        sql.all<{ id: string; name: string }>(
          'SELECT "id", "name" FROM "account" UNION ALL SELECT "id", "name" FROM "contact"',
        ),
        sql.all<{ id: string; organisation: string; period: number }>(
          'SELECT l."id", o."shortName" AS "organisation", p."number" AS "period" FROM "update_link" l JOIN "organisation" o ON o."id" = l."organisationId" JOIN "reporting_period" p ON p."id" = l."periodId"',
        ),
      ]),
    );
    this.readAt = performance.now();
    this.names = new Map([
      [SYSTEM_ACTOR, SYSTEM_NAME],
      ...people.map(({ id, name }): [string, string] => [id, name]),
      ...links.map((link): [string, string] => [link.id, linkName(link)]),
    ]);
  }
}

/** What an update link is called in the history. */
function linkName({ organisation, period }: { readonly organisation: string; readonly period: number }): string {
  return `Update link of ${organisation}, period ${period}`;
}

export interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly passwordHash: string;
  /** JSON. */
  readonly installationRoles: string;
  readonly disabled: boolean | number;
  readonly demo: boolean | number;
}

export interface RoleRow {
  readonly partnershipId: string;
  readonly code: string;
  readonly organisationId: string;
  /** JSON. */
  readonly roles: string;
}

export function rolesOf(json: string): Role[] {
  return JSON.parse(json) as Role[];
}
