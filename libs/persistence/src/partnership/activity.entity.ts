import { Entity, Index } from 'typeorm';
import type { ActivityFact } from '@roadbook/domain';
import { Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('activity')
@Index(['partnershipId', 'slot'], { unique: true })
export class ActivityEntity extends ThingEntity implements ActivityFact {
  @Text()
  code!: ActivityFact['code'];

  @Text()
  title!: ActivityFact['title'];

  @Text({ nullable: true })
  wording!: ActivityFact['wording'];
}
