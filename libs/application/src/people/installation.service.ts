import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  addMilliseconds,
  blocker,
  demand,
  fault,
  invalidInput,
  isEmailAddress,
  languages,
  notFound,
  permitInstallation,
  textFault,
  tidy,
  type FieldFault,
  type Instant,
} from '@roadbook/domain';
import type { Row, Sql } from '@roadbook/persistence';
import { insertAccount } from '../identity/account-rows.js';
import { Directory, rolesOf, type AccountRow } from '../identity/directory.js';
import { newSecret } from '../identity/secret.js';
import { hashPassword } from '../identity/sign-in-desk.js';
import type { Viewer } from '../identity/viewer.js';
import { TemplateShelf, type PartnershipTemplate } from '../partnership/template-shelf.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { versionOfRoadbook } from '../settings/version.js';
import { Store } from '../work/store.js';
import { installedPartnerships, type InstalledPartnership } from './installed-partnerships.js';
import { endPasswordLinks, invitationUrl, newInvitationSecret, PASSWORD_LINK_MS } from './invitation-rows.js';
import type { CreateAccount } from './people.input.js';

const NAME_LIMIT = 200;
const SEARCH_LIMIT = 200;

/** An account as an administrator sees it: what it is called and where it belongs, and nothing of any plan. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly administrator: boolean;
  readonly disabled: boolean;
  readonly demo: boolean;
  readonly createdAt: Instant;
  /** Codes of the partnerships that it has roles in. */
  readonly partnerships: readonly string[];
}

/** An account that was made, and the address at which its holder sets the password, told once. */
export interface CreatedAccount {
  readonly account: Account;
  readonly url: string;
}

/** What is installed. */
export interface Installation {
  readonly version: string;
  readonly store: 'sqlite' | 'postgres';
  readonly demo: boolean;
  readonly partnerships: readonly InstalledPartnership[];
  /** What a new partnership may be made after. */
  readonly templates: readonly PartnershipTemplate[];
}

type FullRow = AccountRow & Row & { readonly createdAt: Instant };

/** Accounts and the installation: the administrators' work. They see no plan, and no password that is in use. */
@Injectable()
export class InstallationService {
  constructor(
    private readonly store: Store,
    private readonly directory: Directory,
    private readonly shelf: TemplateShelf,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Accounts by name whose name or e-mail holds a text. @throws DomainError FORBIDDEN */
  async accounts(
    viewer: Viewer,
    search: string | null,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: Account[]; readonly totalCount: number }> {
    demand(permitInstallation(viewer.installationRoles));
    const wanted = tidy(search ?? '')
      .toLowerCase()
      .slice(0, SEARCH_LIMIT);
    return this.store.plans.read(async (sql) => {
      const rows = (await sql.all<FullRow>('SELECT * FROM "account" ORDER BY "email"'))
        // The databases differ in how they compare letters beyond ASCII.
        .filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted))
        .sort((left, right) => left.name.localeCompare(right.name));
      const codes = await codesByAccount(sql);
      const items = rows.slice(offset, offset + limit).map((row) => accountView(row, codes));
      return { items, totalCount: rows.length };
    });
  }

  /** @throws DomainError FORBIDDEN */
  async installation(viewer: Viewer): Promise<Installation> {
    demand(permitInstallation(viewer.installationRoles));
    const now = this.store.clock.now();
    const partnerships = await this.store.plans.read((sql) => installedPartnerships(sql, now, this.settings.demo));
    return {
      version: versionOfRoadbook(),
      store: this.store.database.kind,
      demo: this.settings.demo,
      partnerships,
      templates: await this.shelf.list(),
    };
  }

  /**
   * Makes an account without a password; its holder sets one by the address that is answered.
   * @throws DomainError INVALID_INPUT, FORBIDDEN, CONFLICT ACCOUNT_EXISTS
   */
  async create(viewer: Viewer, input: CreateAccount): Promise<CreatedAccount> {
    const { email, name, language } = readAccount(input);
    demand(permitInstallation(viewer.installationRoles));
    const id = randomUUID();
    const row: FullRow = {
      ...{ id, email, name, language, passwordHash: await unknownPassword() },
      installationRoles: JSON.stringify(input.administrator ? ['ADMINISTRATOR'] : []),
      ...{ disabled: false, demo: false, createdAt: this.store.clock.now() },
    };
    const url = await this.store.gate.run(async ({ sql }) => {
      await insertAccount(sql, row);
      return this.passwordLink(sql, id);
    });
    await this.directory.refresh();
    return { account: accountView(row, new Map()), url };
  }

  /**
   * Lets an account not be used any more: its sessions, access tokens and links end.
   * @throws DomainError NOT_FOUND, FORBIDDEN, RULE_VIOLATION OWN_ACCOUNT
   */
  disable(viewer: Viewer, id: string): Promise<Account> {
    return this.change(viewer, id, async (sql, row) => {
      if (row.id === viewer.accountId) demand([blocker('OWN_ACCOUNT')]);
      const now = this.store.clock.now();
      await sql.run('UPDATE "account" SET "disabled" = ? WHERE "id" = ?', [true, row.id]);
      await sql.run('DELETE FROM "sign_in_session" WHERE "accountId" = ?', [row.id]);
      for (const table of ['access_token', 'calendar_feed']) {
        await sql.run(`UPDATE "${table}" SET "revokedAt" = ? WHERE "accountId" = ? AND "revokedAt" IS NULL`, [
          now,
          row.id,
        ]);
      }
      await endPasswordLinks(sql, row.id, now);
      return { ...row, disabled: true };
    });
  }

  /** Lets an account be used again. @throws DomainError NOT_FOUND, FORBIDDEN */
  enable(viewer: Viewer, id: string): Promise<Account> {
    return this.change(viewer, id, async (sql, row) => {
      await sql.run('UPDATE "account" SET "disabled" = ? WHERE "id" = ?', [false, row.id]);
      return { ...row, disabled: false };
    });
  }

  /**
   * Makes an address, told once, at which the holder of an account sets a new password. The old one holds until then.
   * @throws DomainError NOT_FOUND, FORBIDDEN, RULE_VIOLATION ACCOUNT_DISABLED
   */
  async resetPassword(viewer: Viewer, id: string): Promise<string> {
    let url = '';
    await this.change(viewer, id, async (sql, row) => {
      if (row.disabled) demand([blocker('ACCOUNT_DISABLED', { email: row.email })]);
      await endPasswordLinks(sql, row.id, this.store.clock.now());
      url = await this.passwordLink(sql, row.id);
      return row;
    });
    return url;
  }

  private async change(
    viewer: Viewer,
    id: string,
    write: (sql: Sql, row: FullRow) => Promise<FullRow>,
  ): Promise<Account> {
    demand(permitInstallation(viewer.installationRoles));
    return this.store.gate.run(async ({ sql }) => {
      // PostgreSQL takes no text with a null character, not even to look for it.
      const row = id.includes('\0')
        ? undefined
        : await sql.first<FullRow>('SELECT * FROM "account" WHERE "id" = ?', [id]);
      if (!row) throw notFound('Account', id.slice(0, 100));
      return accountView(await write(sql, row), await codesByAccount(sql));
    });
  }

  private async passwordLink(sql: Sql, accountId: string): Promise<string> {
    const { secret, hash } = newInvitationSecret();
    const now = this.store.clock.now();
    await sql.run(
      'INSERT INTO "password_link" ("id", "accountId", "secretHash", "createdAt", "expiresAt", "endedAt") VALUES (?, ?, ?, ?, ?, NULL)',
      [randomUUID(), accountId, hash, now, addMilliseconds(now, PASSWORD_LINK_MS)],
    );
    return invitationUrl(this.settings.publicUrl, secret);
  }
}

/** A password that nobody knows, as a hash. */
function unknownPassword(): Promise<string> {
  return hashPassword(newSecret('').secret);
}

/** @throws DomainError INVALID_INPUT */
function readAccount(input: CreateAccount): Pick<CreateAccount, 'email' | 'name' | 'language'> {
  const faults: FieldFault[] = [];
  const email = tidy(input.email).toLowerCase();
  const name = tidy(input.name.replace(/\s+/g, ' '));
  if (!isEmailAddress(email)) faults.push(fault('input.email', 'BAD_EMAIL'));
  const shape = textFault(name, NAME_LIMIT);
  if (name === '') faults.push(fault('input.name', 'EMPTY_TEXT'));
  else if (shape) faults.push(fault('input.name', shape.code, shape.params));
  const expected = languages();
  if (!expected.includes(input.language))
    faults.push(
      fault('input.language', 'UNKNOWN_LANGUAGE', { language: input.language.slice(0, 100), languages: expected }),
    );
  if (faults.length > 0) throw invalidInput(faults);
  return { email, name, language: input.language };
}

/** The codes of partnerships by the ids of the accounts that have roles there. */
async function codesByAccount(sql: Sql): Promise<Map<string, string[]>> {
  const rows = await sql.all<{ accountId: string; code: string }>(
    'SELECT r."accountId", h."code" FROM "account_role" r JOIN "partnership_head" h ON h."partnershipId" = r."partnershipId" ORDER BY h."code"',
  );
  const codes = new Map<string, string[]>();
  for (const { accountId, code } of rows) codes.set(accountId, [...(codes.get(accountId) ?? []), code]);
  return codes;
}

function accountView(row: FullRow, codes: ReadonlyMap<string, string[]>): Account {
  const { id, email, name, language, createdAt } = row;
  const administrator = rolesOf(row.installationRoles).includes('ADMINISTRATOR');
  const partnerships = codes.get(id) ?? [];
  const flags = { administrator, disabled: Boolean(row.disabled), demo: Boolean(row.demo) };
  return { id, email, name, language, ...flags, createdAt, partnerships };
}
