import { Entity, Index } from 'typeorm';
import type { DeliverableVersionFact } from '@roadbook/domain';
import { Flag, Parent, Text, Whole } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { DeliverableEntity } from './deliverable.entity.js';

@Entity('deliverable_version')
@Index(['partnershipId', 'slot'], { unique: true })
export class DeliverableVersionEntity extends ThingEntity implements DeliverableVersionFact {
  @Parent(() => DeliverableEntity)
  deliverableId!: DeliverableVersionFact['deliverableId'];

  @Whole()
  number!: DeliverableVersionFact['number'];

  @Text({ nullable: true })
  url!: DeliverableVersionFact['url'];

  @Text({ nullable: true })
  fileId!: DeliverableVersionFact['fileId'];

  @Text()
  at!: DeliverableVersionFact['at'];

  @Text()
  byId!: DeliverableVersionFact['byId'];

  @Text({ nullable: true })
  note!: DeliverableVersionFact['note'];

  @Text({ nullable: true })
  lateReason!: DeliverableVersionFact['lateReason'];

  @Flag()
  draft!: DeliverableVersionFact['draft'];
}
