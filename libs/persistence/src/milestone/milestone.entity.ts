import { Entity, Index } from 'typeorm';
import type { MilestoneFact } from '@roadbook/domain';
import { Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { ActionEntity } from '../action/action.entity.js';

@Entity('milestone')
@Index(['partnershipId', 'slot'], { unique: true })
export class MilestoneEntity extends ThingEntity implements MilestoneFact {
  @Text()
  code!: MilestoneFact['code'];

  @Parent(() => ActionEntity)
  actionId!: MilestoneFact['actionId'];

  @Text()
  title!: MilestoneFact['title'];

  @Text()
  phase!: MilestoneFact['phase'];

  @Text()
  dueDate!: MilestoneFact['dueDate'];

  @Text({ nullable: true })
  baselineDate!: MilestoneFact['baselineDate'];

  @Text()
  verification!: MilestoneFact['verification'];

  @Text()
  status!: MilestoneFact['status'];

  @Text({ nullable: true })
  reachedOn!: MilestoneFact['reachedOn'];

  @Text({ nullable: true })
  evidence!: MilestoneFact['evidence'];

  @Text({ nullable: true })
  dropReason!: MilestoneFact['dropReason'];
}
