import { Injectable } from '@nestjs/common';
import { SYSTEM_ACTOR, type Role } from '@roadbook/domain';
import { Store } from '../work/store.js';

/** Shown for an account that was forgotten. */
export const UNKNOWN_PERSON = '(no longer known)';
/** Shown where the system itself acted. */
const SYSTEM_NAME = 'Roadbook';

/**
 * The names behind the opaque ids that plans and history hold. Kept in memory, read again when an unknown id turns up or
 * an account changes.
 */
@Injectable()
export class Directory {
  private names = new Map<string, string>();
  private loading: Promise<void> | null = null;

  constructor(private readonly store: Store) {}

  /** The name of an account. */
  readonly nameOf = (accountId: string): string => this.names.get(accountId) ?? UNKNOWN_PERSON;

  /** Makes sure that the account's name is known. */
  async know(accountId: string): Promise<void> {
    if (!this.names.has(accountId)) await this.refresh();
  }

  async refresh(): Promise<void> {
    this.loading ??= this.load().finally(() => (this.loading = null));
    await this.loading;
  }

  private async load(): Promise<void> {
    const rows = await this.store.plans.read((sql) =>
      sql.all<{ id: string; name: string }>('SELECT "id", "name" FROM "account"'),
    );
    this.names = new Map([[SYSTEM_ACTOR, SYSTEM_NAME], ...rows.map((row): [string, string] => [row.id, row.name])]);
  }
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
