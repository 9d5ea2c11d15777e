import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import { fault, invalidInput, notFound, ROLES, type FieldFault, type Role } from '@roadbook/domain';
import { Store } from '../work/store.js';
import { insertAccount } from './account-rows.js';
import { Directory, type AccountRow } from './directory.js';
import { putRoles, type Granted } from './role-rows.js';
import { hashPassword, PASSWORD_LENGTH } from './sign-in-desk.js';

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}$/;
const SHORTEST_PASSWORD = PASSWORD_LENGTH.least;

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly language?: string;
  readonly installationRoles?: readonly Role[];
  /** True for an account that may sign in in demo mode only. */
  readonly demo?: boolean;
  /** True for an account that may not sign in yet. */
  readonly disabled?: boolean;
  /** What it is in a partnership from the beginning. */
  readonly membership?: NewMembership;
}

/** What an account is to be in a partnership. */
export interface NewMembership {
  readonly partnershipId: string;
  /** Short name or alias. */
  readonly organisation: string;
  readonly roles: readonly Role[];
}

/** Accounts and what they are in partnerships: the administrator's work. */
@Injectable()
export class AccountService {
  constructor(
    private readonly store: Store,
    private readonly directory: Directory,
  ) {}

  /**
   * Makes an account, with its membership or not at all. @returns its id
   * @throws DomainError INVALID_INPUT; NOT_FOUND for the partnership; CONFLICT when the e-mail has one
   */
  async add(account: NewAccount): Promise<string> {
    const email = account.email.trim().toLowerCase();
    const faults: FieldFault[] = [];
    if (!EMAIL.test(email)) faults.push(fault('email', 'BAD_EMAIL'));
    if (account.name.trim() === '') faults.push(fault('name', 'EMPTY_TEXT'));
    if (account.password.length < SHORTEST_PASSWORD)
      faults.push(fault('password', 'PASSWORD_TOO_SHORT', { least: SHORTEST_PASSWORD }));
    const organisationId = account.membership && (await this.checkMembership(account.membership, faults));
    if (faults.length > 0) throw invalidInput(faults);
    const passwordHash = await hashPassword(account.password);
    const id = randomUUID();
    await this.store.gate.run(async ({ sql }) => {
      await insertAccount(sql, {
        id,
        email,
        name: account.name.trim(),
        language: account.language ?? 'en',
        passwordHash,
        installationRoles: JSON.stringify(account.installationRoles ?? []),
        disabled: account.disabled ?? false,
        demo: account.demo ?? false,
        createdAt: this.store.clock.now(),
      });
      if (account.membership) await putRoles(sql, this.granted(id, organisationId!, account.membership));
    });
    await this.directory.refresh();
    return id;
  }

  /** Sets a new password and ends all sessions of the account. @throws DomainError NOT_FOUND, INVALID_INPUT */
  async resetPassword(email: string, password: string): Promise<void> {
    if (password.length < SHORTEST_PASSWORD) {
      throw invalidInput([fault('password', 'PASSWORD_TOO_SHORT', { least: SHORTEST_PASSWORD })]);
    }
    const account = await this.byEmail(email);
    if (!account) throw notFound('Account', email);
    const passwordHash = await hashPassword(password);
    await this.store.gate.run(async ({ sql }) => {
      await sql.run('UPDATE "account" SET "passwordHash" = ? WHERE "id" = ?', [passwordHash, account.id]);
      await sql.run('DELETE FROM "sign_in_session" WHERE "accountId" = ?', [account.id]);
    });
  }

  /**
   * Says what an account is in a partnership; replaces what it was there.
   * @param organisation short name or alias
   * @throws DomainError NOT_FOUND, INVALID_INPUT
   */
  async giveRoles(
    accountId: string,
    partnershipId: string,
    organisation: string,
    roles: readonly Role[],
  ): Promise<void> {
    const membership: NewMembership = { partnershipId, organisation, roles };
    const faults: FieldFault[] = [];
    const organisationId = await this.checkMembership(membership, faults);
    if (faults.length > 0) throw invalidInput(faults);
    await this.store.gate.run(({ sql }) => putRoles(sql, this.granted(accountId, organisationId!, membership)));
  }

  private granted(accountId: string, organisationId: string, { partnershipId, roles }: NewMembership): Granted {
    return { accountId, partnershipId, organisationId, roles, since: this.store.clock.now() };
  }

  /** Notes what is wrong with a membership. @returns the id of its organisation, if there is one @throws DomainError NOT_FOUND */
  private async checkMembership(
    { partnershipId, organisation, roles }: NewMembership,
    faults: FieldFault[],
  ): Promise<string | undefined> {
    const plan = await this.store.plans.current(partnershipId);
    if (!plan) throw notFound('Partnership', partnershipId);
    const found = plan.organisationNamed(organisation);
    if (!found) faults.push(fault('organisation', 'UNKNOWN_ORGANISATION', { name: organisation }));
    const given: readonly Role[] = ROLES.filter((role) => role !== 'ADMINISTRATOR');
    if (roles.length === 0 || roles.some((role) => !given.includes(role)))
      faults.push(fault('roles', 'UNKNOWN_ROLE', { roles: given }));
    return found?.id;
  }

  /** The accounts that exist for demonstration, by e-mail. */
  demoAccounts(): Promise<AccountRow[]> {
    return this.store.plans.read((sql) =>
      sql.all<AccountRow>('SELECT * FROM "account" WHERE "demo" = ? ORDER BY "createdAt", "email"', [true]),
    );
  }

  /** Lets the demo accounts sign in: until then they wait for their demonstration to be loaded to the end. */
  async openDemoAccounts(): Promise<void> {
    await this.store.gate.run(({ sql }) =>
      sql.run('UPDATE "account" SET "disabled" = ? WHERE "demo" = ?', [false, true]),
    );
  }

  /** Takes the demo accounts away, with everything by which they sign in. */
  async removeDemoAccounts(): Promise<void> {
    await this.store.gate.run(async ({ sql }) => {
      for (const table of [
        'account_role',
        'sign_in_session',
        'access_token',
        'calendar_feed',
        'saved_view',
        'partnership_visit',
        'password_link',
      ]) {
        await sql.run(`DELETE FROM "${table}" WHERE "accountId" IN (SELECT "id" FROM "account" WHERE "demo" = ?)`, [
          true,
        ]);
      }
      await sql.run('DELETE FROM "account" WHERE "demo" = ?', [true]);
    });
    await this.directory.refresh();
  }

  hasPassword(account: AccountRow, password: string): Promise<boolean> {
    return verify(account.passwordHash, password);
  }

  byEmail(email: string): Promise<AccountRow | undefined> {
    return this.store.plans.read((sql) =>
      sql.first<AccountRow>('SELECT * FROM "account" WHERE "email" = ?', [email.trim().toLowerCase()]),
    );
  }
}
