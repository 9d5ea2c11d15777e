import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Json, Parent, Text, Whole } from '../plan/columns.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';

/**
 * A mail in the outbox. It is made together with the cursor that says up to which revision mails were made, so that none is
 * lost or made twice, and keeps its Message-ID through every attempt to send it.
 */
@Entity('mail')
@Index(['status', 'dueAt'])
@Index(['partnershipId', 'createdAt'])
export class MailEntity {
  @PrimaryColumn('text')
  id!: string;

  @Parent(() => PartnershipHeadEntity)
  partnershipId!: string;

  /** An account or a contact; of a mail that invites, the invitation. */
  @Text()
  recipientId!: string;

  /** What it is about, and to whom: no second mail has the same. */
  @Text({ unique: true })
  key!: string;

  @Text()
  kind!: string;

  @Text()
  toName!: string;

  @Text()
  toAddress!: string;

  @Text()
  language!: string;

  @Text()
  subject!: string;

  /** The text; `{stop}`, `{updateLink}` and `{invitation}` stand for addresses whose secrets are made when it is sent. */
  @Text()
  text!: string;

  /** QUEUED, SENDING, SENT, FAILED, KEPT or STOPPED. */
  @Text()
  status!: string;

  @Text({ unique: true })
  messageId!: string;

  @Text()
  createdAt!: string;

  /** Not before. */
  @Text()
  dueAt!: string;

  @Text({ nullable: true })
  claimedAt!: string | null;

  @Whole()
  attempts!: number;

  @Text({ nullable: true })
  lastError!: string | null;

  @Text({ nullable: true })
  sentAt!: string | null;

  /** The notices that it carries. */
  @Json()
  noticeIds!: readonly string[];

  @Text({ nullable: true })
  updateLinkId!: string | null;

  @Text({ nullable: true })
  invitationId!: string | null;

  /** The hash of the secret in the address that stops further mails. */
  @Text({ nullable: true, unique: true })
  stopHash!: string | null;
}
