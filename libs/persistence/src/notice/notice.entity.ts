import { Entity, Index } from 'typeorm';
import type { NoticeFact } from '@roadbook/domain';
import { DeliverableEntity } from '../deliverable/deliverable.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('notice')
@Index(['partnershipId', 'slot'], { unique: true })
export class NoticeEntity extends ThingEntity implements NoticeFact {
  @Parent(() => DeliverableEntity)
  deliverableId!: NoticeFact['deliverableId'];

  @Parent(() => OrganisationEntity)
  organisationId!: NoticeFact['organisationId'];

  @Text()
  status!: NoticeFact['status'];

  @Text()
  createdOn!: NoticeFact['createdOn'];

  @Text({ nullable: true })
  contactId!: NoticeFact['contactId'];

  @Text({ nullable: true })
  sentAt!: NoticeFact['sentAt'];

  @Text({ nullable: true })
  bouncedAt!: NoticeFact['bouncedAt'];

  @Text({ nullable: true })
  bounceReason!: NoticeFact['bounceReason'];

  @Text({ nullable: true })
  acknowledgedOn!: NoticeFact['acknowledgedOn'];

  @Text({ nullable: true })
  acknowledgement!: NoticeFact['acknowledgement'];
}
