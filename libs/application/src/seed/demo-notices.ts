import { Injectable } from '@nestjs/common';
import type { NoticeFact, Plan } from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { ContactService } from '../notice/contact.service.js';
import { DisseminationService } from '../notice/dissemination.service.js';
import type { AcknowledgeNotice, HoldDissemination, PlanDissemination, SaveContact } from '../notice/notice.input.js';
import { NoticeService } from '../notice/notice.service.js';
import { Store } from '../work/store.js';
import type { SeedRecord } from './seed-folder.js';

/** A step of a history names a notice by whom it is for and what it is about, as ids are made anew at every loading. */
interface OfNotice {
  readonly partnership: string;
  readonly organisation: string;
  readonly deliverable: string;
}

type Named<Input, Id extends keyof Input> = Omit<Input, Id> & OfNotice;
type Sender = (viewer: Viewer, input: never) => Promise<unknown>;

/** The part of a demonstration that is about the duty to inform: contacts, what mails came to, dissemination sessions. */
@Injectable()
export class DemoNotices {
  readonly senders: Readonly<Record<string, Sender>>;

  constructor(
    private readonly store: Store,
    private readonly contacts: ContactService,
    notices: NoticeService,
    disseminations: DisseminationService,
  ) {
    this.senders = {
      // What a mail server would have told the system, which acts here under its own name.
      noticesMailed: async (viewer: Viewer, input: Omit<OfNotice, 'deliverable'> & { deliverables: string[] }) => {
        const { plan, now } = await this.standing(viewer);
        const found = input.deliverables.map((deliverable) => noticeOf(plan, { ...input, deliverable }));
        const contactId = await this.contactOf(plan, input.organisation);
        await notices.markSent(
          plan.partnershipId,
          found.map(({ id }) => id),
          contactId,
          now,
        );
      },
      noticeRefused: async (viewer: Viewer, input: OfNotice & { reason: string }) => {
        const { plan, now } = await this.standing(viewer);
        await notices.markBounced(plan.partnershipId, noticeOf(plan, input).id, input.reason, now);
      },
      acknowledgeNotice: async (viewer: Viewer, input: Named<AcknowledgeNotice, 'notice'>) => {
        const { plan } = await this.standing(viewer);
        return notices.acknowledge(viewer, 'replay', { ...input, notice: noticeOf(plan, input).id });
      },
      planDissemination: (viewer: Viewer, input: PlanDissemination) => disseminations.plan(viewer, 'replay', input),
      holdDissemination: async (viewer: Viewer, input: Named<HoldDissemination, 'dissemination'>) => {
        const { plan } = await this.standing(viewer);
        const dissemination = plannedBy(plan, input.organisation);
        return disseminations.hold(viewer, 'replay', { ...input, dissemination });
      },
    };
  }

  /** @param coordinator who saves the contacts, in the one partnership that it is a member of */
  async saveContacts(records: readonly SeedRecord[], coordinator: Viewer): Promise<void> {
    const partnership = coordinator.memberships[0]!.partnershipCode;
    for (const record of records)
      await this.contacts.save(coordinator, { ...record, partnership } as unknown as SaveContact);
  }

  private async standing(viewer: Viewer): Promise<{ plan: Plan; now: string }> {
    const plan = await this.store.plans.current(viewer.memberships[0]!.partnershipId);
    return { plan: plan!, now: this.store.clock.now() };
  }

  private async contactOf(plan: Plan, organisation: string): Promise<string> {
    const rows = await this.store.plans.read((sql) =>
      sql.all<{ id: string }>(
        'SELECT "id" FROM "contact" WHERE "partnershipId" = ? AND "organisationId" = ? ORDER BY "email"',
        [plan.partnershipId, plan.organisationNamed(organisation)?.id],
      ),
    );
    if (!rows[0]) throw new Error(`${organisation} has no contact`);
    return rows[0].id;
  }
}

function noticeOf(plan: Plan, { organisation, deliverable }: Omit<OfNotice, 'partnership'>): NoticeFact {
  const organisationId = plan.organisationNamed(organisation)?.id;
  const found = plan
    .table('Notice')
    .with('deliverableId', plan.coded('Deliverable', deliverable)?.id ?? '')
    .find((notice) => notice.organisationId === organisationId);
  if (!found) throw new Error(`there is no notice of ${deliverable} to ${organisation}`);
  return found;
}

function plannedBy(plan: Plan, organisation: string): string {
  const planned = plan
    .table('DisseminationSession')
    .with('organisationId', plan.organisationNamed(organisation)?.id ?? '');
  const found = planned.find(({ status }) => status === 'PLANNED');
  if (!found) throw new Error(`${organisation} has planned no dissemination session`);
  return found.id;
}
