import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  blocker,
  demand,
  DomainError,
  fault,
  invalidInput,
  localDateAt,
  rolesFit,
  textFault,
  tidy,
  type FieldFault,
  type Instant,
  type Role,
} from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import { maySignIn, viewerOf } from '../identity/account-viewer.js';
import { Directory, rolesOf, type AccountRow } from '../identity/directory.js';
import type { SignedIn } from '../identity/identity.service.js';
import { passwordFault } from '../identity/password.js';
import { putRoles } from '../identity/role-rows.js';
import { hashPassword, SignInDesk, type NewSession } from '../identity/sign-in-desk.js';
import type { ViewerRequest } from '../identity/viewer.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';
import { insertAccount } from '../identity/account-rows.js';
import {
  endPasswordLinks,
  isInvitationSecret,
  openInvitation,
  openPasswordLink,
  type InvitationRow,
} from './invitation-rows.js';
import type { AcceptInvitation } from './people.input.js';

/** The most characters in a person's name. */
const NAME_LIMIT = 200;

/** PARTNERSHIP: somebody is to become a person of a partnership. PASSWORD: the holder of an account is to set its password. */
export const INVITATION_KINDS = ['PARTNERSHIP', 'PASSWORD'] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];

/** What whoever holds the secret is told before accepting. */
export interface OpenInvitation {
  readonly kind: InvitationKind;
  /** The partnership's name; null where it is about a password alone. */
  readonly partnership: string | null;
  readonly organisation: string | null;
  readonly roles: readonly Role[];
  readonly email: string;
  readonly language: string;
  readonly expiresAt: Instant;
  /** Whether the address has an account, whose password is then asked for. */
  readonly accountExists: boolean;
}

/** What an invitation is about, found out before its secret is used up. */
interface Found {
  readonly open: OpenInvitation;
  readonly invitation: InvitationRow | null;
  readonly account: AccountRow | null;
}

/** The other side of invitations, and of links to set a password: whoever holds the secret answers, once. */
@Injectable()
export class OpenInvitationService {
  constructor(
    private readonly store: Store,
    private readonly desk: SignInDesk,
    private readonly directory: Directory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What a secret invites to. @throws DomainError NOT_FOUND without telling why, RATE_LIMITED after many failures */
  async read(secret: string, address: string): Promise<OpenInvitation> {
    return (await this.find(secret, address)).open;
  }

  /**
   * Accepts an invitation or sets a password, and signs in. Where the address has an account its password is asked for;
   * else one is made.
   * @throws DomainError NOT_FOUND, RATE_LIMITED, INVALID_INPUT, RULE_VIOLATION ALREADY_A_PERSON
   */
  async accept(input: AcceptInvitation, address: string, request: ViewerRequest): Promise<SignedIn> {
    const found = await this.find(input.secret, address);
    const { session, account } = await (found.invitation && found.account
      ? this.join(found.invitation, found.account, input, address)
      : found.invitation
        ? this.begin(found.invitation, input)
        : this.setPassword(found.account!, input));
    await this.directory.refresh();
    const viewer = await viewerOf(this.store, account, request);
    return { ...session, viewer: { ...viewer, sessionExpiresAt: session.expiresAt } };
  }

  private async find(secret: string, address: string): Promise<Found> {
    await this.desk.demandPatience(address);
    const found = isInvitationSecret(secret)
      ? ((await this.findInvitation(secret)) ?? (await this.findPasswordLink(secret)))
      : null;
    if (found) return found;
    await this.desk.countFailure(address);
    throw noInvitation();
  }

  /** Null also for one whose organisation has left, or may not have such people any more. */
  private async findInvitation(secret: string): Promise<Found | null> {
    const now = this.store.clock.now();
    const row = await this.store.plans.read((sql) => openInvitation(sql, secret, now));
    const plan = row && (await this.store.plans.current(row.partnershipId));
    if (!row || !plan) return null;
    const { name: partnership, timeZone, closedOn } = plan.partnership;
    const membership = plan.membershipOf(row.organisationId, localDateAt(now, timeZone));
    const roles = rolesOf(row.roles);
    if (closedOn !== null || !membership || !rolesFit(membership.kind, roles)) return null;
    const account = await this.accountOf('"email" = ?', row.email);
    const organisation = plan.get('Organisation', row.organisationId).shortName;
    const { email, language, expiresAt } = row;
    const accountExists = account !== null;
    const open = {
      kind: 'PARTNERSHIP',
      partnership,
      organisation,
      roles,
      email,
      language,
      expiresAt,
      accountExists,
    } as const;
    return { open, invitation: row, account };
  }

  private async findPasswordLink(secret: string): Promise<Found | null> {
    const row = await this.store.plans.read((sql) => openPasswordLink(sql, secret, this.store.clock.now()));
    const account = row ? await this.accountOf('"id" = ?', row.accountId) : null;
    if (!row || !account || !maySignIn(account, this.settings)) return null;
    const { email, language } = account;
    const about = { partnership: null, organisation: null, roles: [], email, language, accountExists: true };
    return { open: { kind: 'PASSWORD', ...about, expiresAt: row.expiresAt }, invitation: null, account };
  }

  private async accountOf(where: string, value: string): Promise<AccountRow | null> {
    const row = await this.store.plans.read((sql) =>
      sql.first<AccountRow>(`SELECT * FROM "account" WHERE ${where}`, [value]),
    );
    return row ?? null;
  }

  /** Somebody with an account becomes a person of the partnership. */
  private async join(
    invitation: InvitationRow,
    account: AccountRow,
    { password }: AcceptInvitation,
    address: string,
  ): Promise<Entered> {
    const known = await this.desk.recognise(account.email, password, address);
    if (!known) throw invalidInput([fault('password', 'WRONG_PASSWORD')]);
    const session = await this.store.gate.run(async ({ sql }) => {
      await this.use(sql, invitation, known.id);
      return this.desk.openSession(sql, known.id);
    }, invitation.partnershipId);
    return { session, account: known };
  }

  /** An account is made, with its place in the partnership or not at all. */
  private async begin(invitation: InvitationRow, input: AcceptInvitation): Promise<Entered> {
    const name = tidy(input.name.replace(/\s+/g, ' '));
    const faults: FieldFault[] = [];
    const shape = textFault(name, NAME_LIMIT);
    if (name === '') faults.push(fault('name', 'EMPTY_TEXT'));
    else if (shape) faults.push(fault('name', shape.code, shape.params));
    faults.push(...passwordFault('password', input.password));
    if (faults.length > 0) throw invalidInput(faults);
    const passwordHash = await hashPassword(input.password);
    const { email, language } = invitation;
    const createdAt = this.store.clock.now();
    const account: AccountRow & { createdAt: Instant } = {
      ...{ id: randomUUID(), email, name, language, passwordHash, installationRoles: '[]' },
      ...{ disabled: false, demo: false, createdAt },
    };
    const session = await this.store.gate.run(async ({ sql }) => {
      await insertAccount(sql, account);
      await this.use(sql, invitation, account.id);
      return this.desk.openSession(sql, account.id);
    }, invitation.partnershipId);
    return { session, account };
  }

  /** The holder of an account sets its password; whoever is signed in with the old one is not any more. */
  private async setPassword(account: AccountRow, { secret, password }: AcceptInvitation): Promise<Entered> {
    const faults = passwordFault('password', password);
    if (faults.length > 0) throw invalidInput(faults);
    const passwordHash = await hashPassword(password);
    const session = await this.store.gate.run(async ({ sql }) => {
      const now = this.store.clock.now();
      if (!(await openPasswordLink(sql, secret, now))) throw noInvitation();
      await endPasswordLinks(sql, account.id, now);
      await sql.run('UPDATE "account" SET "passwordHash" = ? WHERE "id" = ?', [passwordHash, account.id]);
      await sql.run('DELETE FROM "sign_in_session" WHERE "accountId" = ?', [account.id]);
      return this.desk.openSession(sql, account.id);
    });
    return { session, account };
  }

  /** Uses an invitation up and gives its roles. @throws DomainError NOT_FOUND when somebody was faster, RULE_VIOLATION */
  private async use(
    sql: Sql,
    { id, partnershipId, organisationId, email, roles }: InvitationRow,
    accountId: string,
  ): Promise<void> {
    const now = this.store.clock.now();
    const used = await sql.run(
      'UPDATE "invitation" SET "acceptedAt" = ? WHERE "id" = ? AND "acceptedAt" IS NULL AND "revokedAt" IS NULL AND "expiresAt" > ?',
      [now, id, now],
    );
    if (used === 0) throw noInvitation();
    const held = await sql.first('SELECT "roles" FROM "account_role" WHERE "accountId" = ? AND "partnershipId" = ?', [
      accountId,
      partnershipId,
    ]);
    if (held) demand([blocker('ALREADY_A_PERSON', { email })]);
    await putRoles(sql, { accountId, partnershipId, organisationId, roles: rolesOf(roles), since: now });
  }
}

/** A session that was opened, and whose. */
interface Entered {
  readonly session: NewSession;
  readonly account: AccountRow;
}

function noInvitation(): DomainError {
  return new DomainError('NOT_FOUND', 'NO_INVITATION');
}
