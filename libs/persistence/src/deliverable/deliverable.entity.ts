import { Entity, Index } from 'typeorm';
import type { DeliverableFact } from '@roadbook/domain';
import { Flag, Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { ActionEntity } from '../action/action.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';

@Entity('deliverable')
@Index(['partnershipId', 'slot'], { unique: true })
export class DeliverableEntity extends ThingEntity implements DeliverableFact {
  @Text()
  code!: DeliverableFact['code'];

  @Parent(() => ActionEntity)
  actionId!: DeliverableFact['actionId'];

  @Text()
  title!: DeliverableFact['title'];

  @Text()
  phase!: DeliverableFact['phase'];

  @Parent(() => OrganisationEntity)
  leadId!: DeliverableFact['leadId'];

  @Text()
  type!: DeliverableFact['type'];

  @Text()
  level!: DeliverableFact['level'];

  @Text()
  dueDate!: DeliverableFact['dueDate'];

  @Text({ nullable: true })
  baselineDate!: DeliverableFact['baselineDate'];

  @Flag()
  main!: DeliverableFact['main'];

  @Flag()
  businessPlan!: DeliverableFact['businessPlan'];

  @Text({ nullable: true })
  publicSummary!: DeliverableFact['publicSummary'];

  @Text()
  status!: DeliverableFact['status'];
}
