import { Inject, Injectable } from '@nestjs/common';
import { ROLES, type Role } from '@roadbook/domain';
import { rolesOf } from '../identity/directory.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';

/** An account to look around with. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Short name; null for one that belongs to no partnership. */
  readonly organisation: string | null;
  readonly password: string;
}

interface DemoRow {
  readonly email: string;
  readonly name: string;
  /** JSON. */
  readonly installationRoles: string;
  /** JSON; null for an account without a partnership. */
  readonly roles: string | null;
  readonly organisation: string | null;
}

const DEMO = `SELECT a."email", a."name", a."installationRoles", r."roles", o."shortName" AS "organisation" FROM "account" a
  LEFT JOIN "account_role" r ON r."accountId" = a."id" LEFT JOIN "organisation" o ON o."id" = r."organisationId"
  WHERE a."demo" = ? AND a."disabled" = ? ORDER BY a."email"`;

/** The accounts of the demonstration, for whoever asks: they hold nothing of anybody. */
@Injectable()
export class DemoAccountService {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** By role, then by e-mail; none outside demonstration mode. */
  async list(): Promise<DemoAccount[]> {
    const { demo, demoPassword: password } = this.settings;
    if (!demo) return [];
    const rows = await this.store.plans.read((sql) => sql.all<DemoRow>(DEMO, [true, false]));
    const accounts = rows.flatMap(({ email, name, installationRoles, roles, organisation }) => {
      const held = [...(roles === null ? [] : rolesOf(roles)), ...rolesOf(installationRoles)];
      const role = ROLES.find((one) => held.includes(one));
      return role ? [{ email, name, role, organisation, password }] : [];
    });
    return accounts.sort((left, right) => ROLES.indexOf(left.role) - ROLES.indexOf(right.role));
  }
}
