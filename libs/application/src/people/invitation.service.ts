import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  addMilliseconds,
  blocker,
  demand,
  languages,
  notFound,
  permit,
  type Instant,
  type OrganisationView,
  type Picture,
  type Role,
} from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import { rolesOf } from '../identity/directory.js';
import type { Viewer } from '../identity/viewer.js';
import { InputCheck } from '../input/input-check.js';
import { isKept } from '../mail/kept.js';
import type { MailStatus } from '../mail/mail-rows.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Pictures } from '../work/pictures.js';
import { Store } from '../work/store.js';
import { checkRoles } from './check-roles.js';
import { InvitationMailer } from './invitation-mailer.js';
import {
  INVITATION_MS,
  insertInvitation,
  invitationUrl,
  newInvitationSecret,
  type InvitationRow,
} from './invitation-rows.js';
import type { InvitePerson, OfInvitation } from './people.input.js';

/** The most invitations that may be open in a partnership at a time. */
const MOST = 200;

/** An invitation as the coordinator sees it. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly organisation: OrganisationView;
  readonly roles: readonly Role[];
  readonly language: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly revokedAt: Instant | null;
  /** Where its mail stands; null for one that was made before invitations were mailed. */
  readonly mail: MailStatus | null;
  /** The address, told once, to who invites. */
  readonly url: string | null;
}

/** Invitations into a partnership: the coordinator's work. They are kept beside the plan; the store knows them by a hash. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly store: Store,
    private readonly pictures: Pictures,
    private readonly mailer: InvitationMailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The invitations of a partnership, the newest first; none for whoever may not read them. */
  async list(picture: Picture): Promise<Invitation[]> {
    if (permit('readPeople', picture.asker.rights, false).length > 0) return [];
    const rows = await this.store.plans.read((sql) =>
      sql.all<InvitationRow & { readonly mail: MailStatus | null }>(
        'SELECT i.*, m."status" AS "mail" FROM "invitation" i LEFT JOIN "mail" m ON m."invitationId" = i."id" WHERE i."partnershipId" = ? ORDER BY i."createdAt" DESC, i."id"',
        [picture.plan.partnershipId],
      ),
    );
    return rows.flatMap(({ mail, ...row }) => this.viewOf(picture, row, mail, null) ?? []);
  }

  /**
   * Invites somebody, by mail and by an address that is told once; an earlier invitation to the same address ends.
   * @throws DomainError INVALID_INPUT, NOT_FOUND, FORBIDDEN, RULE_VIOLATION ALREADY_A_PERSON, TOO_MANY_INVITATIONS
   */
  async invite(viewer: Viewer, input: InvitePerson): Promise<Invitation> {
    const picture = await this.pictures.of(viewer, input.partnership);
    const { plan, asker } = picture;
    const fields = readInvitation(picture, input);
    demand(permit('invitePerson', asker.rights, false));
    const { secret, hash } = newInvitationSecret();
    const now = this.store.clock.now();
    const row: InvitationRow = {
      id: randomUUID(),
      partnershipId: plan.partnershipId,
      ...fields,
      secretHash: hash,
      mailedHash: null,
      createdAt: now,
      createdById: viewer.accountId,
      expiresAt: addMilliseconds(now, INVITATION_MS),
      acceptedAt: null,
      revokedAt: null,
    };
    await this.store.gate.run(async ({ sql }) => {
      await demandRoom(sql, row);
      await sql.run(`UPDATE "invitation" SET "revokedAt" = ? WHERE ${OPEN} AND "email" = ?`, [
        now,
        row.partnershipId,
        now,
        row.email,
      ]);
      await insertInvitation(sql, row);
      await this.mailer.queue(sql, row.id);
    }, row.partnershipId);
    return this.viewOf(picture, row, 'QUEUED', invitationUrl(this.settings.publicUrl, secret))!;
  }

  /**
   * Ends an invitation at once; one that was accepted or has ended stays as it is.
   * @throws DomainError NOT_FOUND, FORBIDDEN
   */
  async revoke(viewer: Viewer, { partnership, id }: OfInvitation): Promise<Invitation> {
    const picture = await this.pictures.of(viewer, partnership);
    demand(permit('revokeInvitation', picture.asker.rights, false));
    const found = (await this.list(picture)).find((one) => one.id === id);
    if (!found) throw notFound('Invitation', id.slice(0, 100));
    if (found.acceptedAt !== null || found.revokedAt !== null) return found;
    const now = this.store.clock.now();
    await this.store.gate.run(
      ({ sql }) =>
        sql.run(
          'UPDATE "invitation" SET "revokedAt" = ? WHERE "id" = ? AND "revokedAt" IS NULL AND "acceptedAt" IS NULL',
          [now, id],
        ),
      picture.plan.partnershipId,
    );
    return (await this.list(picture)).find((one) => one.id === id)!;
  }

  /** Null for one of an organisation that the picture, being of the past, does not know. */
  private viewOf(
    picture: Picture,
    row: InvitationRow,
    queued: MailStatus | null,
    url: string | null,
  ): Invitation | null {
    const organisation = picture.organisations.find(row.organisationId);
    if (!organisation) return null;
    const { id, email, language, createdAt, expiresAt, acceptedAt, revokedAt } = row;
    const roles = rolesOf(row.roles);
    // What waits for a server that is not there is told as kept at once.
    const mail = queued === 'QUEUED' && isKept(this.settings, email) ? 'KEPT' : queued;
    return { id, email, organisation, roles, language, createdAt, expiresAt, acceptedAt, revokedAt, mail, url };
  }
}

const OPEN = '"partnershipId" = ? AND "acceptedAt" IS NULL AND "revokedAt" IS NULL AND "expiresAt" > ?';

/** What is given, as the store keeps it. @throws DomainError INVALID_INPUT */
function readInvitation(
  picture: Picture,
  input: InvitePerson,
): Pick<InvitationRow, 'email' | 'organisationId' | 'roles' | 'language'> {
  const check = new InputCheck(picture, picture.asker);
  const email = check.email('email', input.email);
  const roles = [...new Set(input.roles)];
  const organisation = check.organisation('organisation', input.organisation);
  if (organisation) checkRoles(check, picture, organisation.id, roles);
  const expected = languages();
  if (!expected.includes(input.language))
    check.fault('language', 'UNKNOWN_LANGUAGE', { language: input.language.slice(0, 100), languages: expected });
  check.settle();
  return { email, organisationId: organisation!.id, roles: JSON.stringify(roles), language: input.language };
}

async function demandRoom(sql: Sql, { partnershipId, email, createdAt }: InvitationRow): Promise<void> {
  const known = await sql.first(
    'SELECT a."id" FROM "account" a JOIN "account_role" r ON r."accountId" = a."id" WHERE r."partnershipId" = ? AND a."email" = ?',
    [partnershipId, email],
  );
  if (known) demand([blocker('ALREADY_A_PERSON', { email })]);
  const open = await sql.all(`SELECT "id" FROM "invitation" WHERE ${OPEN}`, [partnershipId, createdAt]);
  if (open.length >= MOST) demand([blocker('TOO_MANY_INVITATIONS', { most: MOST })]);
}
