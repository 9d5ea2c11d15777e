import { Entity, PrimaryColumn } from 'typeorm';
import { Flag } from '../plan/columns.js';

/** What mails somebody wants of a partnership; without a row: all. */
@Entity('mail_choice')
export class MailChoiceEntity {
  /** An account or a contact. */
  @PrimaryColumn('text')
  recipientId!: string;

  @PrimaryColumn('text')
  partnershipId!: string;

  @Flag()
  digest!: boolean;

  @Flag()
  atOnce!: boolean;
}
