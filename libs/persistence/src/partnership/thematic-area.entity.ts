import { Entity, Index } from 'typeorm';
import type { ThematicAreaFact } from '@roadbook/domain';
import { Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('thematic_area')
@Index(['partnershipId', 'slot'], { unique: true })
export class ThematicAreaEntity extends ThingEntity implements ThematicAreaFact {
  @Text()
  code!: ThematicAreaFact['code'];

  @Text()
  title!: ThematicAreaFact['title'];

  @Text({ nullable: true })
  parentId!: ThematicAreaFact['parentId'];
}
