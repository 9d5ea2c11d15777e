import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Json, Parent, Text } from '../plan/columns.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';

/** A line that waits for its recipient's next digest. */
@Entity('mail_entry')
@Index(['mailId'])
@Index(['partnershipId', 'mailId'])
export class MailEntryEntity {
  @PrimaryColumn('text')
  id!: string;

  @Parent(() => PartnershipHeadEntity)
  partnershipId!: string;

  /** An account or a contact. */
  @Text()
  recipientId!: string;

  /** What it is about, and to whom: no second entry has the same. */
  @Text({ unique: true })
  key!: string;

  @Text()
  kind!: string;

  /** The code of the text and its params; said in the reader's language when the digest is made. */
  @Json()
  statement!: unknown;

  /** The path of the page to look at. */
  @Text({ nullable: true })
  link!: string | null;

  @Text({ nullable: true })
  noticeId!: string | null;

  @Text()
  createdAt!: string;

  /** The digest that took it up. */
  @Text({ nullable: true })
  mailId!: string | null;
}
