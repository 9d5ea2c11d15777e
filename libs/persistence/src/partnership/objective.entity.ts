import { Entity, Index } from 'typeorm';
import type { ObjectiveFact } from '@roadbook/domain';
import { Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('objective')
@Index(['partnershipId', 'slot'], { unique: true })
export class ObjectiveEntity extends ThingEntity implements ObjectiveFact {
  @Text()
  code!: ObjectiveFact['code'];

  @Text()
  kind!: ObjectiveFact['kind'];

  @Text()
  text!: ObjectiveFact['text'];
}
