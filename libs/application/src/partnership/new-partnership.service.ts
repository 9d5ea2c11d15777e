import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  addPartnership,
  askFirstCoordinator,
  demand,
  fault,
  invalidInput,
  isSameCode,
  localDateAt,
  notFound,
  permitInstallation,
  type Instant,
  type Plan,
  type TemplateChoice,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import {
  activeCoordinators,
  coordinatorInvitation,
  storeCoordinatorInvitation,
  type CoordinatorInvitation,
} from '../people/first-coordinator.js';
import { InvitationMailer } from '../people/invitation-mailer.js';
import { installedPartnerships, type InstalledPartnership } from '../people/installed-partnerships.js';
import { invitationUrl } from '../people/invitation-rows.js';
import { soleWriter } from '../people/people-rows.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';
import type { CreatePartnership, InviteCoordinator } from './new-partnership.input.js';
import { readInvited, readNewPartnership } from './read-new-partnership.js';
import { TemplateShelf } from './template-shelf.js';

/** A partnership that waits for somebody to coordinate it, and the address at which they accept, told once. */
export interface AwaitingPartnership {
  readonly partnership: InstalledPartnership;
  readonly email: string;
  readonly expiresAt: Instant;
  readonly url: string;
}

type Administrator = Pick<Viewer, 'accountId' | 'installationRoles'>;

/** New partnerships: the administrators' work, who have no right inside and hand each over to its coordinator. */
@Injectable()
export class NewPartnershipService {
  constructor(
    private readonly store: Store,
    private readonly shelf: TemplateShelf,
    private readonly mailer: InvitationMailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Makes a partnership, with the invitation of its first coordinator or not at all. It begins with revision 1 and a history
   * of its own, which names no template: who is in the one need not know of the other.
   * @throws DomainError INVALID_INPUT, FORBIDDEN, CONFLICT PARTNERSHIP_EXISTS
   */
  async create(viewer: Administrator, input: CreatePartnership): Promise<AwaitingPartnership> {
    const wanted = readNewPartnership(input);
    const invited = readInvited(input);
    demand(permitInstallation(viewer.installationRoles));
    const template = await this.templateOf(input);
    const partnershipId = randomUUID();
    const organisationOf = (plan: Plan): string =>
      plan.table('Membership').with('kind', 'COORDINATOR')[0]!.organisationId;
    let invitation: CoordinatorInvitation | undefined;
    await this.store.work.create(
      partnershipId,
      wanted.code,
      viewer.accountId,
      (draft) => {
        draft.reason = template ? 'Created from a template' : 'Created';
        addPartnership(draft, partnershipId, wanted, template);
      },
      async (sql, plan) => {
        invitation = coordinatorInvitation(plan, organisationOf(plan), invited, viewer.accountId, plan.at);
        await storeCoordinatorInvitation(sql, invitation, this.mailer);
      },
    );
    return this.answer(wanted.code, invitation!);
  }

  /**
   * Invites somebody to coordinate a partnership that nobody coordinates who could sign in: where the first invitation was
   * lost or has expired, or all who did are gone.
   * @throws DomainError INVALID_INPUT, FORBIDDEN, NOT_FOUND, RULE_VIOLATION COORDINATOR_THERE, PARTNERSHIP_CLOSED
   */
  async inviteCoordinator(viewer: Administrator, input: InviteCoordinator): Promise<AwaitingPartnership> {
    const invited = readInvited(input);
    demand(permitInstallation(viewer.installationRoles));
    const plan = await this.planOf(input.partnership);
    const now = this.store.clock.now();
    const { timeZone, closedOn, code } = plan.partnership;
    const organisation = plan.coordinator(localDateAt(now, timeZone));
    const invitation = coordinatorInvitation(plan, organisation.id, invited, viewer.accountId, now);
    await this.store.gate.run(async ({ sql }) => {
      await soleWriter(sql, plan.partnershipId);
      const coordinators = await activeCoordinators(sql, plan, now, this.settings.demo);
      demand(askFirstCoordinator(coordinators.length, closedOn));
      await storeCoordinatorInvitation(sql, invitation, this.mailer);
    }, plan.partnershipId);
    return this.answer(code, invitation);
  }

  private async planOf(code: string): Promise<Plan> {
    const heads = await this.store.plans.read((sql) => this.store.plans.log.heads(sql));
    const head = heads.find((one) => isSameCode(one.code, code));
    const plan = head && (await this.store.plans.current(head.partnershipId));
    if (!plan) throw notFound('Partnership', code.slice(0, 100));
    return plan;
  }

  private async templateOf(input: CreatePartnership): Promise<TemplateChoice | null> {
    const name = (input.template ?? '').trim();
    const organisations = input.withOrganisations ?? false;
    const actions = input.withActions ?? false;
    if (name === '') return null;
    const plan = await this.shelf.find(name);
    if (plan) return { plan, organisations, actions };
    const templates = (await this.shelf.list()).map(({ template }) => template);
    throw invalidInput([fault('input.template', 'UNKNOWN_TEMPLATE', { template: name.slice(0, 100), templates })]);
  }

  private async answer(code: string, { row, secret }: CoordinatorInvitation): Promise<AwaitingPartnership> {
    const now = this.store.clock.now();
    const installed = await this.store.plans.read((sql) => installedPartnerships(sql, now, this.settings.demo));
    const { email, expiresAt } = row;
    const partnership = installed.find((one) => one.code === code)!;
    return { partnership, email, expiresAt, url: invitationUrl(this.settings.publicUrl, secret) };
  }
}
