import { Entity, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../identity/account.entity.js';
import { Parent, Text } from '../plan/columns.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';

/** A secret address of a calendar. It shows what its owner may see at the moment it is read. */
@Entity('calendar_feed')
export class CalendarFeedEntity {
  @PrimaryColumn('text')
  id!: string;

  @Parent(() => AccountEntity)
  accountId!: string;

  @Parent(() => PartnershipHeadEntity)
  partnershipId!: string;

  /** PERSON, ORGANISATION or COMMITTEE. */
  @Text()
  scope!: string;

  @Text({ unique: true })
  secretHash!: string;

  @Text()
  createdAt!: string;

  @Text({ nullable: true })
  revokedAt!: string | null;
}
