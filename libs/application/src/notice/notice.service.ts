import { Injectable } from '@nestjs/common';
import {
  askNotice,
  demand,
  NOTICE_MACHINE,
  reportBounced,
  reportSent,
  type Asker,
  type Draft,
  type Instant,
  type LocalDate,
  type NewThing,
  type NoticeFact,
  type NoticeVerb,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck } from '../input/input-check.js';
import { membershipIn } from '../work/membership.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import { ContactRegister } from './contact-register.js';
import type { AcknowledgeNotice, RecordBounce, SendNotice } from './notice.input.js';

/**
 * What becomes of notices. What people do makes one revision and answers with the notice's id; it refuses, in this order,
 * with INVALID_INPUT, NOT_FOUND, FORBIDDEN or RULE_VIOLATION. What mails come to is reported by whoever sends them.
 */
@Injectable()
export class NoticeService {
  constructor(
    private readonly work: PartnershipWork,
    private readonly contacts: ContactRegister,
  ) {}

  /** Lets the notice be mailed to a contact of its organisation, again if need be, or says that it went there by hand. */
  async send(viewer: Viewer, path: string, input: SendNotice): Promise<Outcome> {
    const { partnershipId } = membershipIn(viewer, input.partnership);
    const organisationId = await this.contacts.organisationOf(partnershipId, input.contact);
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const byHand = input.byHand ?? false;
      const date = given(input.date, (day) => check.pastDate('date', day));
      if (date !== undefined && !byHand) check.fault('date', 'SENT_BY_HAND_DATE');
      const how = check.optionalText('how', input.how);
      const found = check.byId('Notice', input.notice);
      if (found && found.organisationId !== organisationId) {
        const { shortName } = draft.plan.get('Organisation', found.organisationId);
        check.fault('contact', 'UNKNOWN_CONTACT', { organisation: shortName });
      }
      const notice = check.settle(found, 'Notice', input.notice);
      draft.reason = how ?? '';
      const contactId = input.contact;
      if (!byHand) return move('queue', draft, notice, asker, { contactId });
      const sentAt = instantOn(date ?? draft.today, draft);
      return move('send', draft, notice, asker, { contactId, sentAt, bouncedAt: null, bounceReason: null });
    });
  }

  /** It came back: the address is wrong, or nobody is there any more. */
  recordBounce(viewer: Viewer, path: string, input: RecordBounce): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const bounceReason = check.text('reason', input.reason, undefined, 'REASON_REQUIRED');
      const notice = check.settle(check.byId('Notice', input.notice), 'Notice', input.notice);
      return move('bounce', draft, notice, asker, { bouncedAt: draft.now, bounceReason });
    });
  }

  /** The organisation has answered on a day, today at the latest. */
  acknowledge(viewer: Viewer, path: string, input: AcknowledgeNotice): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const acknowledgedOn = check.pastDate('date', input.date);
      const acknowledgement = check.optionalText('text', input.text);
      const notice = check.settle(check.byId('Notice', input.notice), 'Notice', input.notice);
      return move('acknowledge', draft, notice, asker, { acknowledgedOn, acknowledgement });
    });
  }

  /**
   * The mail server has taken a mail with these notices. The system's own doing; repeated, it changes nothing.
   * @param contactId opaque id of the contact to whom the mail went
   * @param at when the server took it
   */
  async markSent(partnershipId: string, noticeIds: readonly string[], contactId: string, at: Instant): Promise<void> {
    await this.work.changeAsSystem(partnershipId, (draft) => {
      for (const id of noticeIds) reportSent(draft, id, contactId, at);
      return noticeIds[0] ?? partnershipId;
    });
  }

  /**
   * The mail server has refused the address of a notice for good. The system's own doing; repeated, it changes nothing.
   * @param reason what the server said
   */
  async markBounced(partnershipId: string, noticeId: string, reason: string, at: Instant): Promise<void> {
    await this.work.changeAsSystem(partnershipId, (draft) => {
      reportBounced(draft, noticeId, reason, at);
      return noticeId;
    });
  }
}

/** A verb of the notice's machine, with what changes besides the status. */
function move(
  verb: NoticeVerb,
  draft: Draft,
  notice: NoticeFact,
  asker: Asker,
  fields: Partial<NewThing<'Notice'>>,
): string {
  demand(askNotice(verb, draft.plan, notice, asker));
  const status = NOTICE_MACHINE.line(verb, notice.status).to;
  return draft.update('Notice', notice.id, { ...fields, status }).id;
}

/** What happened today happened now; of an earlier day only the day is known. */
function instantOn(date: LocalDate, draft: Draft): Instant {
  return date === draft.today ? draft.now : `${date}T12:00:00.000Z`;
}
