import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import {
  askUpdateLink,
  demand,
  notFound,
  permit,
  speaksFor,
  toInstant,
  type Instant,
  type OrganisationView,
  type Picture,
  type ReportingPeriodView,
} from '@roadbook/domain';
import { Directory } from '../identity/directory.js';
import type { Viewer } from '../identity/viewer.js';
import { InputCheck } from '../input/input-check.js';
import { ContactRegister } from '../notice/contact-register.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Pictures } from '../work/pictures.js';
import { Store } from '../work/store.js';
import { readTarget } from './partner-report-writing.js';
import type { CreateUpdateLink, RevokeUpdateLink } from './period.input.js';
import { UpdateLinkMailer } from './update-link-mailer.js';
import { latestExpiry, LINK_DAYS, newLinkSecret, usualExpiry, type UpdateLinkRow } from './update-link-rows.js';

/** A link as whoever may make one sees it. */
export interface UpdateLinkView {
  readonly id: string;
  readonly organisation: OrganisationView;
  readonly period: ReportingPeriodView;
  /** The address, told once, to who makes the link; null afterwards, and when it is mailed. */
  readonly url: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  readonly lastUsedAt: Instant | null;
}

/**
 * Links by which one partner reports on one period without an account. They are kept beside the plan; the store knows
 * them by the hash of a random secret (decision 0013). Making one makes no revision, so idempotency keys do not count here.
 */
@Injectable()
export class UpdateLinkService {
  constructor(
    private readonly store: Store,
    private readonly pictures: Pictures,
    private readonly directory: Directory,
    private readonly contacts: ContactRegister,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Optional() @Inject(UpdateLinkMailer) private readonly mailer: UpdateLinkMailer | null,
  ) {}

  /**
   * Makes a link, by the coordinator or by the partner for itself.
   * @throws DomainError INVALID_INPUT, NOT_FOUND, FORBIDDEN, RULE_VIOLATION
   */
  async create(viewer: Viewer, input: CreateUpdateLink): Promise<UpdateLinkView> {
    const picture = await this.pictures.of(viewer, input.partnership);
    const { plan, asker } = picture;
    const now = this.store.clock.now();
    const check = new InputCheck(picture, asker);
    const found = readTarget(picture, asker, check, input);
    const expiresAt = readExpiry(check, input, now);
    await this.checkContact(check, picture, found?.organisationId, input.sendTo);
    const { period, organisationId } = check.settle(found, 'ReportingPeriod', String(input.period));
    demand(askUpdateLink(plan, period, organisationId, asker));
    const { secret, hash } = newLinkSecret();
    const row: UpdateLinkRow = {
      id: randomUUID(),
      partnershipId: plan.partnershipId,
      periodId: period.id,
      organisationId,
      secretHash: hash,
      createdAt: now,
      createdById: viewer.accountId,
      expiresAt: expiresAt ?? usualExpiry(period, now),
      revokedAt: null,
      lastUsedAt: null,
    };
    await this.insert(row, input.sendTo ?? null);
    await this.directory.refresh();
    return viewOf(picture, row, input.sendTo ? null : `${this.settings.publicUrl}/update/${secret}`)!;
  }

  /**
   * Ends a link at once; one that has ended stays as it is.
   * @throws DomainError NOT_FOUND also for links that the viewer may not see
   */
  async revoke(viewer: Viewer, input: RevokeUpdateLink): Promise<UpdateLinkView> {
    const picture = await this.pictures.of(viewer, input.partnership);
    const found = (await this.list(picture)).find(({ id }) => id === input.id);
    if (!found) throw notFound('UpdateLink', input.id.slice(0, 100));
    const { plan, asker } = picture;
    demand(permit('revokeUpdateLink', asker.rights, speaksFor(asker, found.organisation.id)));
    const now = this.store.clock.now();
    await this.store.gate.run(
      ({ sql }) =>
        sql.run('UPDATE "update_link" SET "revokedAt" = ? WHERE "id" = ? AND "revokedAt" IS NULL', [now, found.id]),
      plan.partnershipId,
    );
    return { ...found, revokedAt: found.revokedAt ?? now };
  }

  /** The links that whoever looks at a picture may see, the newest first; of others than the coordinator its own. */
  async list(picture: Picture): Promise<UpdateLinkView[]> {
    const { plan, asker } = picture;
    const rows = await this.store.plans.read((sql) =>
      sql.all<UpdateLinkRow>('SELECT * FROM "update_link" WHERE "partnershipId" = ? ORDER BY "createdAt" DESC, "id"', [
        plan.partnershipId,
      ]),
    );
    return rows
      .filter((row) => permit('readUpdateLinks', asker.rights, speaksFor(asker, row.organisationId)).length === 0)
      .flatMap((row) => viewOf(picture, row, null) ?? []);
  }

  private insert(row: UpdateLinkRow, contactId: string | null): Promise<void> {
    const columns = Object.keys(row);
    const names = columns.map((column) => `"${column}"`).join(', ');
    const places = columns.map(() => '?').join(', ');
    return this.store.gate.run(async ({ sql }) => {
      await sql.run(`INSERT INTO "update_link" (${names}) VALUES (${places})`, Object.values(row));
      if (contactId !== null) await this.mailer!.queue(sql, row.id, contactId);
    }, row.partnershipId);
  }

  private async checkContact(
    check: InputCheck,
    { plan }: Picture,
    organisationId: string | undefined,
    contactId: string | null | undefined,
  ): Promise<void> {
    if (!contactId) return;
    if (!this.mailer) return check.fault('sendTo', 'LINK_NOT_SENT');
    const owner = await this.contacts.organisationOf(plan.partnershipId, contactId);
    if (owner !== null && owner === organisationId) return;
    const organisation = plan.find('Organisation', organisationId)?.shortName ?? '';
    check.fault('sendTo', 'UNKNOWN_CONTACT', { organisation });
  }
}

/** Undefined when it is not given. */
function readExpiry(check: InputCheck, { expiresAt }: CreateUpdateLink, now: Instant): Instant | undefined {
  if (expiresAt === null || expiresAt === undefined) return undefined;
  const instant = toInstant(expiresAt);
  if (instant === null) check.fault('expiresAt', 'NOT_AN_INSTANT');
  else if (instant <= now || instant > latestExpiry(now)) {
    check.fault('expiresAt', 'UPDATE_LINK_EXPIRY', { days: LINK_DAYS });
  }
  return instant ?? undefined;
}

/** Null for a link of a period that the picture, being of the past, does not know. */
function viewOf(picture: Picture, row: UpdateLinkRow, url: string | null): UpdateLinkView | null {
  const organisation = picture.organisations.find(row.organisationId);
  const period = picture.periods.find(row.periodId);
  if (!organisation || !period) return null;
  const { id, createdAt, expiresAt, revokedAt, lastUsedAt } = row;
  return { id, organisation, period, url, createdAt, expiresAt, revokedAt, lastUsedAt };
}
