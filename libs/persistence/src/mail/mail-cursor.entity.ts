import { Entity, PrimaryColumn } from 'typeorm';
import { Whole } from '../plan/columns.js';

/** Up to which revision of a partnership mails were made. */
@Entity('mail_cursor')
export class MailCursorEntity {
  @PrimaryColumn('text')
  partnershipId!: string;

  @Whole()
  revision!: number;
}
